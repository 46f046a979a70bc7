import * as z from 'zod/mini';
import { BUDGET_LIMITS, COST_BASES } from './budget-limits.ts';

/** A number or an amount as it was typed, so that a slip can be mended and nothing typed is lost. */
const typed = z.string().check(z.maxLength(BUDGET_LIMITS.number));

const figures = { projects: typed, grant: typed, months: typed };

/** A budget as it is kept and as it lies in a plan file. */
export const budgetShape = z.strictObject({
  ...figures,
  costs: z
    .array(
      z.strictObject({
        id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
        name: z.string().check(z.maxLength(BUDGET_LIMITS.name)),
        amount: typed,
        basis: z.enum(COST_BASES),
      }),
    )
    .check(z.maxLength(BUDGET_LIMITS.costs)),
  /** Percent of everything else. */
  contingency: typed,
  /** Other figures to compare; what is empty stays as above. */
  whatIf: z.strictObject(figures),
});

export type BudgetPlan = z.infer<typeof budgetShape>;
export type BudgetCost = BudgetPlan['costs'][number];
export type BudgetFigures = BudgetPlan['whatIf'];
