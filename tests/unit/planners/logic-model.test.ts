import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logicColumns } from '../../../src/i18n/en-planner-logic-model.ts';
import { csvFile } from '../../../src/model/csv.ts';
import { NARROW, type Drawing } from '../../../src/model/pictures/drawing.ts';
import {
  EMPTY_LOGIC_MODEL,
  fromStages,
  linkCount,
  moveToColumn,
  possibleTargets,
  stepsIn,
  targetsOf,
  toggleLink,
  withColumn,
} from '../../../src/model/planners/logic-model.ts';
import { narrowLogicModel, wideLogicModel, WIDE_MODEL } from '../../../src/model/planners/logic-model-picture.ts';
import { markdownSheet } from '../../../src/model/planners/markdown-sheet.ts';
import { LOGIC_COLUMNS } from '../../../src/schema/planners/logic-model-limits.ts';
import { logicModelShape, type LogicModel } from '../../../src/schema/planners/logic-model.ts';
import type { Programme } from '../../../src/schema/programme.ts';
import { blankLogicModel } from '../../../src/workbook/planners/logic-model/blank-logic-model.ts';
import { logicModelDocuments } from '../../../src/workbook/planners/logic-model/logic-model-sheet.ts';

const { logicModel } = parse(readFileSync('content/programme.yaml', 'utf8')) as Programme;
const programme = fromStages(logicModel, 'The programme');

const anyColumn = fc.constantFrom(...LOGIC_COLUMNS);
const anyModel: fc.Arbitrary<LogicModel> = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }).chain((numbers) => {
  const ids = numbers.map((number) => `step-${String(number)}`);
  const steps = ids.map((id) =>
    fc.record({
      id: fc.constant(id),
      column: anyColumn,
      text: fc.string({ maxLength: 80 }),
      leadsTo: fc.subarray<string>(ids),
    }),
  );
  return fc.record({ title: fc.string({ maxLength: 40 }), steps: fc.tuple(...steps) });
});

describe('the programme’s model', () => {
  it('has three ifs, five thens, two so thats and one end, and no link', () => {
    expect(LOGIC_COLUMNS.map((column) => stepsIn(programme, column).length)).toEqual([3, 5, 2, 1]);
    expect(linkCount(programme)).toBe(0);
    expect(logicModelShape.safeParse(programme).success).toBe(true);
  });
});

describe('links', () => {
  it('only ever lead to later columns, whatever a model holds', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        for (const step of model.steps)
          for (const target of targetsOf(model, step))
            expect(LOGIC_COLUMNS.indexOf(target.column)).toBeGreaterThan(LOGIC_COLUMNS.indexOf(step.column));
      }),
    );
  });

  it('are made and taken away by the same press, and never to what can’t follow', () => {
    fc.assert(
      fc.property(anyModel, fc.nat(), fc.nat(), (model, a, b) => {
        const [from, to] = [model.steps[a % Math.max(1, model.steps.length)], model.steps[b % Math.max(1, model.steps.length)]];
        if (!from || !to) return;
        const once = toggleLink(model, from.id, to.id);
        const twice = toggleLink(once, from.id, to.id);
        expect(linkCount(twice)).toBe(linkCount(model));
        expect(Math.abs(linkCount(once) - linkCount(model))).toBe(possibleTargets(model, from.id).includes(to) ? 1 : 0);
      }),
    );
  });

  it('are there again when a step comes back from another column, or was taken out and brought back', () => {
    fc.assert(
      fc.property(anyModel, fc.nat(), anyColumn, (model, a, column) => {
        const step = model.steps[a % Math.max(1, model.steps.length)];
        if (!step) return;
        const there = moveToColumn(model, step.id, column);
        expect(there.steps.map(({ id }) => id).sort()).toEqual(model.steps.map(({ id }) => id).sort());
        expect(linkCount(moveToColumn(there, step.id, step.column))).toBe(linkCount(model));
        const all = stepsIn(model, step.column);
        const without = withColumn(
          model,
          step.column,
          all.filter((other) => other !== step),
        );
        expect(linkCount(withColumn(without, step.column, all))).toBe(linkCount(model));
      }),
    );
  });
});

describe('the picture', () => {
  const words = { title: 'Model', description: '', columns: logicColumns, leadsTo: (steps: string) => `→ ${steps}` };

  it('holds every step and link on its sheet, wide and narrow', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const [wide, narrow] = [wideLogicModel(model, words), narrowLogicModel(model, words)];
        expect([wide.width, narrow.width]).toEqual([WIDE_MODEL, NARROW]);
        for (const picture of [wide, narrow]) {
          expectOnSheet(picture);
          expect(picture.shapes.filter(({ look }) => look === 'node').length).toBe(model.steps.length);
        }
        expect(wide.shapes.filter(({ look }) => look === 'link').length).toBe(linkCount(model));
      }),
    );
  });

  it('of the programme has a broad arrow from each column to the next', () => {
    const arrows = wideLogicModel(programme, words).shapes.filter(({ look }) => look === 'arrow');
    expect(arrows.length).toBe(3);
  });
});

describe('what a model becomes', () => {
  const linked = toggleLink(toggleLink(programme, 'own-worth', 'new-leaders'), 'own-worth', 'access');

  it('as Markdown, as rows and as the words of its picture', () => {
    const { sheet, rows, picture } = logicModelDocuments(linked, '25 November 2026');
    expect(markdownSheet(sheet)).toMatchSnapshot();
    expect(csvFile(rows)).toMatchSnapshot();
    expect(picture?.description).toMatchSnapshot();
  });

  it('when it is empty, and as a form to fill in by hand', () => {
    expect(markdownSheet(logicModelDocuments(EMPTY_LOGIC_MODEL, '').sheet)).toMatchSnapshot();
    expect(markdownSheet(blankLogicModel())).toMatchSnapshot();
  });
});

describe('a plan file', () => {
  it('holds no two steps of one id', () => {
    const step = { id: 'a', column: 'if', text: '', leadsTo: [] };
    expect(logicModelShape.safeParse({ title: '', steps: [step, step] }).success).toBe(false);
    expect(logicModelShape.safeParse({ title: '', steps: [step] }).success).toBe(true);
  });
});

function expectOnSheet({ width, height, shapes }: Drawing): void {
  for (const shape of shapes) {
    if (shape.kind === 'path') expect(shape.d).not.toMatch(/NaN|undefined/);
    if (shape.kind !== 'box') continue;
    expect(shape.x).toBeGreaterThanOrEqual(0);
    expect(shape.y).toBeGreaterThanOrEqual(0);
    expect(shape.x + shape.width).toBeLessThanOrEqual(width + 0.5);
    expect(shape.y + shape.height).toBeLessThanOrEqual(height + 0.5);
  }
}
