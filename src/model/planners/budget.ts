/** What a programme costs: projects × grant, and everything around them. All amounts are in whole pence. Pure. */
import type { BudgetCost, BudgetFigures, BudgetPlan } from '../../schema/planners/budget.ts';
import { parsePounds, shared, type MoneyProblem } from './money.ts';
import { parseCount, type CountProblem } from './whole-number.ts';

export const MOST = { projects: 1000, months: 120 } as const;

export type BudgetProblem = MoneyProblem | CountProblem | 'percent';

export interface CostResult {
  cost: BudgetCost;
  /** The amount as typed, read; and what it comes to in the whole programme. */
  amount: number;
  total: number;
}

export interface BudgetResult {
  projects: number;
  months: number;
  grant: number;
  grants: number;
  costs: CostResult[];
  /** In hundredths of a percent. */
  contingencyRate: number;
  contingency: number;
  total: number;
  /** To the nearest penny; undefined without projects. */
  perProject: number | undefined;
  perMonth: number | undefined;
  /** What couldn't be read, by the field's name (`grant`, or `amount` and a cost's id). It counts as nothing. */
  problems: Map<string, BudgetProblem>;
}

/** Adds a budget up, as it stands or with other figures. */
export function addUp(plan: BudgetPlan, figures: BudgetFigures = plan): BudgetResult {
  const problems = new Map<string, BudgetProblem>();
  const count = (field: 'projects' | 'months') => {
    const read = parseCount(figures[field], 0, MOST[field]);
    if ('problem' in read) problems.set(field, read.problem);
    return 'count' in read ? read.count : 0;
  };
  const money = (field: string, text: string) => {
    const read = parsePounds(text);
    if ('problem' in read) problems.set(field, read.problem);
    return 'pence' in read ? read.pence : 0;
  };
  const projects = count('projects');
  const months = count('months');
  const grant = money('grant', figures.grant);
  const times = { once: 1, project: projects, month: months };
  const costs = plan.costs.map((cost): CostResult => {
    const amount = money(amountField(cost.id), cost.amount);
    return { cost, amount, total: amount * times[cost.basis] };
  });
  const rate = parsePercent(plan.contingency);
  if (rate === undefined) problems.set('contingency', 'percent');
  const grants = projects * grant;
  const before = grants + costs.reduce((sum, { total }) => sum + total, 0);
  const contingency = percentOf(before, rate ?? 0);
  const total = before + contingency;
  return {
    projects,
    months,
    grant,
    grants,
    costs,
    contingencyRate: rate ?? 0,
    contingency,
    total,
    perProject: shared(total, projects),
    perMonth: shared(total, months),
    problems,
  };
}

/** The name of a cost's amount among the fields. */
export function amountField(id: string): string {
  return `amount ${id}`;
}

/** The figures to compare with: those of the plan where none was typed. Undefined if nothing was. */
export function figuresOfWhatIf({ whatIf, ...plan }: BudgetPlan): BudgetFigures | undefined {
  const or = (field: keyof BudgetFigures) => whatIf[field].trim() || plan[field];
  if (Object.values(whatIf).every((text) => text.trim() === '')) return undefined;
  return { projects: or('projects'), grant: or('grant'), months: or('months') };
}

/** A percentage as typed (`5`, `7.5%`), in hundredths of a percent; undefined unless it is from 0 to 100 with two places at most. */
export function parsePercent(text: string): number | undefined {
  const found = /^(\d{1,3})?(?:\.(\d{1,2}))?%?$/.exec(text.replace(/\s/g, ''));
  if (!found) return undefined;
  const rate = Number(found[1] ?? 0) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return rate <= 10_000 ? rate : undefined;
}

/** A share of an amount, to the nearest penny, half a penny up. Exact for any amount. */
function percentOf(pence: number, rate: number): number {
  return Number((BigInt(pence) * BigInt(rate) + 5000n) / 10_000n);
}
