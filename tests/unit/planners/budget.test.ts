import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetEmpty, budgetExample, budgetStart } from '../../../src/i18n/en-planner-budget.ts';
import { csvFile } from '../../../src/model/csv.ts';
import { addUp, figuresOfWhatIf, MOST, parsePercent } from '../../../src/model/planners/budget.ts';
import { MOST_PENCE, plainPounds } from '../../../src/model/planners/money.ts';
import { BUDGET_LIMITS, COST_BASES } from '../../../src/schema/planners/budget-limits.ts';
import { budgetShape, type BudgetPlan } from '../../../src/schema/planners/budget.ts';
import { budgetRows, budgetSheet } from '../../../src/workbook/planners/budget/budget-sheet.ts';

const amount = fc.integer({ min: 0, max: MOST_PENCE });
const plans: fc.Arbitrary<BudgetPlan> = fc.record({
  projects: fc.integer({ min: 0, max: MOST.projects }).map(String),
  grant: amount.map(plainPounds),
  months: fc.integer({ min: 0, max: MOST.months }).map(String),
  costs: fc.array(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9]{12}$/),
      name: fc.string({ maxLength: 20 }),
      amount: amount.map(plainPounds),
      basis: fc.constantFrom(...COST_BASES),
    }),
    { maxLength: BUDGET_LIMITS.costs },
  ),
  contingency: fc.integer({ min: 0, max: 100 }).map(String),
  whatIf: fc.constant({ projects: '', grant: '', months: '' }),
});

/** The total by the longest way round, in whole numbers of any size: hundredths of a penny times a percent. */
function oracle({ projects, grant, months, costs, contingency }: BudgetPlan): bigint {
  const pence = (text: string) => BigInt(text.replace('.', ''));
  const times = { once: 1n, project: BigInt(projects), month: BigInt(months) };
  const before = costs.reduce((sum, cost) => sum + pence(cost.amount) * times[cost.basis], BigInt(projects) * pence(grant));
  const more = before * BigInt(contingency);
  return before + more / 100n + (more % 100n >= 50n ? 1n : 0n);
}

describe('the budget', () => {
  it('starts from the programme: 12 × £10,000 + £40,000 = £160,000', () => {
    const result = addUp(budgetStart);
    expect(result.grants).toBe(12_000_000);
    expect(result.total).toBe(16_000_000);
    expect(result.perProject).toBe(1_333_333);
    expect(result.perMonth).toBe(2_666_667);
  });

  it('adds the example up as one does by hand', () => {
    // 120,000 + 40,000 + 7,200 + 1,800 + 4,800 + 2,700 + 12,000 + 5,103 = 193,603; 5% of it is 9,680.15.
    expect(addUp(budgetExample).total).toBe(20_328_315);
    expect(budgetSheet(budgetExample, '25 November 2026')).toMatchSnapshot();
  });

  it('is exact to the penny, whatever the figures', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(BigInt(addUp(plan).total)).toBe(oracle(plan));
      }),
    );
  });

  it('does not depend on the order of costs', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(addUp({ ...plan, costs: plan.costs.toReversed() }).total).toBe(addUp(plan).total);
      }),
    );
  });

  it('grows by one grant and its costs with each project', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: MOST.projects - 1 }), (any, projects) => {
        const plan = { ...any, contingency: '' };
        const more = addUp({ ...plan, projects: String(projects + 1) });
        const each = more.costs.filter(({ cost }) => cost.basis === 'project').reduce((sum, cost) => sum + cost.amount, more.grant);
        expect(more.total - addUp({ ...plan, projects: String(projects) }).total).toBe(each);
      }),
    );
  });

  it('says what can’t be read, and counts the rest', () => {
    const cost = { id: 'a', name: 'Hall', amount: '1,50', basis: 'once' as const };
    const result = addUp({ ...budgetStart, projects: '2.5', costs: [...budgetStart.costs, cost], contingency: '101' });
    expect([...result.problems]).toEqual([
      ['projects', 'not-whole'],
      ['amount a', 'comma'],
      ['contingency', 'percent'],
    ]);
    expect(result.total).toBe(4_000_000);
  });

  it('compares only when there is something to compare', () => {
    expect(figuresOfWhatIf(budgetStart)).toBeUndefined();
    expect(figuresOfWhatIf({ ...budgetStart, whatIf: { projects: ' 8 ', grant: '', months: '' } })).toEqual({
      projects: '8',
      grant: '10,000',
      months: '6',
    });
  });

  it.each([
    ['', 0],
    ['5', 500],
    ['7.5 %', 750],
    ['0.25%', 25],
    ['100', 10_000],
    ['100.01', undefined],
    ['-1', undefined],
    ['five', undefined],
  ])('reads %j percent as %s hundredths', (text, rate) => {
    expect(parsePercent(text)).toBe(rate);
  });

  it('has a shape that its own plans fit', () => {
    for (const plan of [budgetStart, budgetEmpty, budgetExample]) expect(budgetShape.parse(plan)).toEqual(plan);
  });
});

describe('the spreadsheet', () => {
  it('guards against formulas, and leaves numbers alone', () => {
    const costs = ['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', 'a, "b"\nc'].map((name, index) => ({
      id: String(index),
      name,
      amount: '1',
      basis: 'once' as const,
    }));
    expect(csvFile(budgetRows({ ...budgetStart, costs }))).toMatchSnapshot();
  });

  it('never has a cell that begins like a formula, unless it is a number', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (row) => {
        for (const cell of cellsOf(csvFile([row]))) expect(/^[=+\-@\t\r\n]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)).toBe(false);
      }),
    );
  });

  it('gives the words back to a reader of RFC 4180', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z][a-z ,"\n]*$/), { minLength: 1 }), (row) => {
        expect(cellsOf(csvFile([row]))).toEqual(row);
      }),
    );
  });
});

/** The cells of a CSV file with one row, read by the grammar of RFC 4180. */
function cellsOf(file: string): string[] {
  const cells = [...file.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
