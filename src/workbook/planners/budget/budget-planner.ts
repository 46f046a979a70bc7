import { budgetEmpty, budgetExample, budgetStart } from '../../../i18n/en-planner-budget.ts';
import type { BudgetPlan } from '../../../schema/planners/budget.ts';
import type { Planner } from '../planner.ts';

export const budgetPlanner: Planner<BudgetPlan> = {
  name: 'budget',
  version: 1,
  empty: budgetEmpty,
  start: budgetStart,
  example: () => budgetExample,
};
