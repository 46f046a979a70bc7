import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetExample } from '../../../src/i18n/en-planner-budget.ts';
import { makeBackup, readBackup, restoreBackup } from '../../../src/workbook/backup.ts';
import { MemoryBackend } from '../../../src/workbook/memory-store.ts';
import { fitsKind } from '../../../src/workbook/record-shapes.ts';
import { budgetPlanner } from '../../../src/workbook/planners/budget/budget-planner.ts';
import { readPlan } from '../../../src/workbook/planners/kept-plan.ts';
import { planFile } from '../../../src/workbook/planners/plan-file.ts';
import { readPlanFile } from '../../../src/workbook/planners/read-plan-file.ts';
import { openTab } from '../workbook/ground.ts';

const read = (text: string) => readPlanFile(budgetPlanner, text);
const file = planFile(budgetPlanner, budgetExample);
const changed = (part: object) => JSON.stringify({ ...(JSON.parse(file) as object), ...part });

describe('a plan file', () => {
  it('gives back the plan that went into it', () => {
    expect(read(file)).toEqual({ ok: true, plan: budgetExample });
    expect(read(`\ufeff${file}`)).toEqual({ ok: true, plan: budgetExample });
  });

  it('is refused with a reason when something is wrong with it', () => {
    const wrong = {
      'cut off': file.slice(0, 200),
      'no file of ours': '{"a": 1}',
      'a picture': '\u0089PNG',
      'another planner’s': changed({ planner: 'timeline' }),
      'from a newer site': changed({ version: 99 }),
      'of a strange version': changed({ version: 'one' }),
      'without its plan': changed({ plan: undefined }),
      'with a wrong basis': file.replace('"project"', '"person"'),
      'with an amount that is no text': file.replace('"600"', '600'),
      'with something more': changed({ plan: { ...budgetExample, currency: 'EUR' } }),
      endless: 'x'.repeat(1_000_001),
    };
    expect(Object.fromEntries(Object.entries(wrong).map(([what, text]) => [what, read(text)]))).toMatchSnapshot();
  });

  it('never throws, whatever is chosen', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((plan) => changed({ plan: JSON.parse(plan) as unknown })),
        ),
        (text) => {
          expect(read(text).ok).toBe(false);
        },
      ),
    );
  });
});

describe('a plan in the store', () => {
  const stored = JSON.stringify({ version: 1, plan: budgetExample });

  it('comes back, and what this version can’t read becomes the start', () => {
    expect(readPlan(budgetPlanner, stored)).toEqual(budgetExample);
    for (const text of [undefined, '', '[', 'null', '{"version":2,"plan":{}}'])
      expect(readPlan(budgetPlanner, text)).toEqual(budgetPlanner.start);
  });

  it('goes into a backup and comes back on another device', async () => {
    const here = await openTab(new MemoryBackend());
    await here.save('planner-budget', 'planner', stored, 0);
    const reading = await readBackup(await makeBackup(here));
    const there = await openTab(new MemoryBackend());
    if (!reading.ok) throw new Error(reading.reason);
    await restoreBackup(there, reading.backup);
    expect((await there.get('planner-budget'))?.value).toBe(stored);
  });

  it('is taken from a backup only if it is one', () => {
    expect(fitsKind('planner-budget', 'planner', stored)).toBe(true);
    expect(fitsKind('planner-budget', 'planner', '{"version":1,"plan":{}}')).toBe(false);
    expect(fitsKind('planner-unknown', 'planner', stored)).toBe(false);
    expect(fitsKind('planner-budget', 'answer', 'words')).toBe(false);
    expect(fitsKind('story', 'planner', stored)).toBe(false);
  });
});
