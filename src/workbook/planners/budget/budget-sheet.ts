import { budgetPageWords as page, budgetTraining, budgetWords as t, forgottenCosts } from '../../../i18n/en-planner-budget.ts';
import { plannerWords } from '../../../i18n/en-planners.ts';
import { addUp, figuresOfWhatIf, type BudgetResult } from '../../../model/planners/budget.ts';
import { formatPounds, plainPounds } from '../../../model/planners/money.ts';
import type { Sheet, SheetTable } from '../../../model/planners/sheet.ts';
import type { BudgetPlan } from '../../../schema/planners/budget.ts';

/** A budget on paper. `day` is when it is made, as people write it; empty for none. */
export function budgetSheet(plan: BudgetPlan, day: string): Sheet {
  const result = addUp(plan);
  const figures = figuresOfWhatIf(plan);
  return [
    { kind: 'title', text: t.title },
    ...(day ? [{ kind: 'note' as const, text: plannerWords.madeOn(day) }] : []),
    ...(result.problems.size > 0 ? [{ kind: 'note' as const, text: t.unread(result.problems.size) }] : []),
    costTable(result),
    ...(figures ? [whatIfTable(result, addUp(plan, figures))] : []),
    { kind: 'note', text: t.rounded },
  ];
}

/** How the total is made. */
export function costTable(result: BudgetResult): SheetTable {
  const { projects, months } = result;
  const rows = [
    [t.grants, t.times.project(formatPounds(result.grant), projects), formatPounds(result.grants)],
    ...result.costs.map(({ cost: { name, basis }, amount, total }, index) => [
      name.trim() || t.unnamed(index + 1),
      {
        once: t.times.once(formatPounds(amount)),
        project: t.times.project(formatPounds(amount), projects),
        month: t.times.month(formatPounds(amount), months),
      }[basis],
      formatPounds(total),
    ]),
    ...(result.contingency > 0 ? [[t.contingencyRow, t.percent(result.contingencyRate), formatPounds(result.contingency)]] : []),
  ];
  return {
    kind: 'table',
    caption: t.table,
    columns: [{ name: t.columns.what }, { name: t.columns.how }, { name: t.columns.cost, number: true }],
    rows,
    totals: [
      [t.total, '', formatPounds(result.total)],
      [t.perProject, '', share(result.perProject)],
      [t.perMonth, '', share(result.perMonth)],
    ],
  };
}

/** Two ways side by side. */
export function whatIfTable(now: BudgetResult, then: BudgetResult): SheetTable {
  const count = (name: string, a: number, b: number) => [name, String(a), String(b), difference(a, b, String)];
  const money = (name: string, a: number | undefined, b: number | undefined) => [
    name,
    share(a),
    share(b),
    a === undefined || b === undefined ? t.none : difference(a, b, formatPounds),
  ];
  return {
    kind: 'table',
    caption: t.whatIfTable,
    columns: [
      { name: t.whatIfColumns.what },
      { name: t.whatIfColumns.now, number: true },
      { name: t.whatIfColumns.then, number: true },
      { name: t.whatIfColumns.difference, number: true },
    ],
    rows: [
      count(t.projects, now.projects, then.projects),
      money(t.grant, now.grant, then.grant),
      count(t.months, now.months, then.months),
      money(t.perProject, now.perProject, then.perProject),
      money(t.perMonth, now.perMonth, then.perMonth),
    ],
    totals: [money(t.total, now.total, then.total)],
  };
}

/** A budget as rows for a spreadsheet: amounts are plain numbers of pounds. */
export function budgetRows(plan: BudgetPlan): string[][] {
  const result = addUp(plan);
  const pounds = (pence: number | undefined) => (pence === undefined ? '' : plainPounds(pence));
  return [
    [t.columns.what, t.amount, t.basis, t.columns.cost],
    [t.grants, plainPounds(result.grant), t.bases.project, plainPounds(result.grants)],
    ...result.costs.map(({ cost, amount, total }) => [cost.name, plainPounds(amount), t.bases[cost.basis], plainPounds(total)]),
    [t.contingencyRow, t.percent(result.contingencyRate), '', plainPounds(result.contingency)],
    [t.total, '', '', plainPounds(result.total)],
    [t.projects, String(result.projects), '', pounds(result.perProject)],
    [t.months, String(result.months), '', pounds(result.perMonth)],
  ];
}

/** The form to fill in by hand. */
export function blankBudget(): Sheet {
  const amount = { name: t.amount, number: true };
  return [
    { kind: 'title', text: page.blankTitle },
    {
      kind: 'table',
      caption: page.blankProgramme,
      columns: [{ name: t.columns.what }, amount],
      rows: [t.projects, t.grant, t.months].map((name) => [name, '']),
    },
    {
      kind: 'table',
      caption: page.blankCosts,
      columns: [{ name: t.columns.what }, { name: t.basis }, { name: t.columns.cost, number: true }],
      rows: [...[budgetTraining.name, ...forgottenCosts.map(({ name }) => name)].map((name) => [name, '', '']), ['', '', ''], ['', '', '']],
    },
    {
      kind: 'table',
      caption: page.blankSum,
      columns: [{ name: t.columns.what }, amount],
      rows: [t.grants, t.costs, t.contingencyRow, t.total, t.perProject, t.perMonth].map((name) => [name, '']),
    },
  ];
}

function share(pence: number | undefined): string {
  return pence === undefined ? t.none : formatPounds(pence);
}

function difference(a: number, b: number, write: (size: number) => string): string {
  if (a === b) return t.same;
  return `${b > a ? '+' : '−'}${write(Math.abs(b - a))}`;
}
