/** Draws a logic model: columns beside each other on a wide sheet, below each other on a narrow one. Pure. */
import type { LogicColumn, LogicModel, LogicStep } from '../../schema/planners/logic-model.ts';
import { LOGIC_COLUMNS } from '../../schema/planners/logic-model-limits.ts';
import { LINE, NARROW, tenth, type Box, type Shape } from '../pictures/drawing.ts';
import type { Picture } from '../pictures/picture.ts';
import { broadArrow, curve, outline, wordsAt } from '../pictures/shapes.ts';
import { wrapTyped } from '../pictures/typed-words.ts';
import { placeOf, stepsIn, targetsOf } from './logic-model.ts';

/** The words of a picture. */
export interface LogicPictureWords {
  title: string;
  description: string;
  columns: Record<LogicColumn, string>;
  /** Names of steps, such as "Then 1, 3", as what a step leads to. */
  leadsTo: (steps: string) => string;
}

interface Placed {
  step: LogicStep;
  lines: string[];
  box: Box;
}

/** How wide the wide drawing is, in pixels: its words are as large as the page's on a laptop, and legible on A4. */
export const WIDE_MODEL = 880;
const INSET = 11;
const BETWEEN = 12;
const SIGN = 32;

/** Columns from left to right with a curve for each link: for screens from a tablet on, for print and for files. */
export function wideLogicModel(model: LogicModel, words: LogicPictureWords): Picture {
  const columns = shownColumns(model);
  const gap = columns.length > 3 ? 48 : 72;
  const width = tenth((WIDE_MODEL - 2 - (columns.length - 1) * gap) / columns.length);
  const left = (column: number) => tenth(1 + column * (width + gap));
  const stacks = columns.map((column, place) => stepsIn(model, column).map((step) => placed(model, step, left(place), width)));
  const tallest = Math.max(60, ...stacks.map(stackHeight));
  const top = SIGN + 16;
  for (const stack of stacks) stackAt(stack, top + (tallest - stackHeight(stack)) / 2);
  const all = new Map(stacks.flat().map((each) => [each.step.id, each]));
  return {
    title: words.title,
    description: words.description,
    width: WIDE_MODEL,
    height: tenth(top + tallest + 1),
    shapes: [
      ...columns.flatMap((column, place) => sign(words.columns[column], left(place), 0, width)),
      ...columns
        .slice(0, -1)
        .flatMap((column, place): Shape[] =>
          hasLinks(model, column)
            ? []
            : [{ kind: 'path', look: 'arrow', d: broadArrow(left(place) + width + gap / 2, top + tallest / 2, 'across') }],
        ),
      ...[...all.values()].flatMap((from) => targetsOf(model, from.step).flatMap(({ id }) => link(from, all.get(id)))),
      ...[...all.values()].flatMap(card),
    ],
  };
}

/** Columns below each other, with a line of words for each step's links: for phones. */
export function narrowLogicModel(model: LogicModel, words: LogicPictureWords): Picture {
  const shapes: Shape[] = [];
  const width = NARROW - 2;
  let y = 0;
  shownColumns(model).forEach((column, place) => {
    if (place > 0) {
      shapes.push({ kind: 'path', look: 'arrow', d: broadArrow(NARROW / 2, y + 20, 'down') });
      y += 42;
    }
    shapes.push(...sign(words.columns[column], 1, y, width));
    y += SIGN;
    for (const step of stepsIn(model, column)) {
      const each = placed(model, step, 1, width);
      const links = linkLines(model, step, words, width - 2 * INSET);
      each.box.y = y + BETWEEN;
      shapes.push(...card({ ...each, box: { ...each.box, height: each.box.height + links.length * LINE } }));
      if (links.length > 0) shapes.push(wordsAt(links, 1 + INSET, each.box.y + each.box.height - INSET, { look: 'bold' }));
      y = each.box.y + each.box.height + links.length * LINE;
    }
    y += BETWEEN / 2;
  });
  return { title: words.title, description: words.description, width: NARROW, height: tenth(y), shapes };
}

/** What a step leads to, by name: "Then 1, 3; So that 1". Empty for nothing. */
export function targetNames(model: LogicModel, step: LogicStep, columns: Record<LogicColumn, string>): string {
  const targets = targetsOf(model, step);
  const byColumn = LOGIC_COLUMNS.flatMap((column) => {
    const places = targets.filter((target) => target.column === column).map(({ id }) => String(placeOf(model, id)));
    return places.length > 0 ? [`${columns[column]} ${places.join(', ')}`] : [];
  });
  return byColumn.join('; ');
}

/** Columns with steps; all of them while there are none. */
export function shownColumns(model: LogicModel): LogicColumn[] {
  const used = LOGIC_COLUMNS.filter((column) => stepsIn(model, column).length > 0);
  return used.length > 0 ? used : [...LOGIC_COLUMNS];
}

function linkLines(model: LogicModel, step: LogicStep, words: LogicPictureWords, width: number): string[] {
  const names = targetNames(model, step, words.columns);
  return names ? wrapTyped(words.leadsTo(names), width) : [];
}

function hasLinks(model: LogicModel, column: LogicColumn): boolean {
  return stepsIn(model, column).some((step) => targetsOf(model, step).length > 0);
}

function placed(model: LogicModel, step: LogicStep, x: number, width: number): Placed {
  const lines = wrapTyped(`${String(placeOf(model, step.id))}. ${step.text.trim() || '…'}`, width - 2 * INSET);
  return { step, lines, box: { kind: 'box', look: 'node', x, y: 0, width, height: lines.length * LINE + 2 * INSET } };
}

function stackHeight(stack: readonly Placed[]): number {
  return stack.reduce((sum, { box }) => sum + box.height + BETWEEN, -BETWEEN);
}

function stackAt(stack: readonly Placed[], top: number): void {
  let y = top;
  for (const { box } of stack) {
    box.y = tenth(y);
    y += box.height + BETWEEN;
  }
}

function sign(name: string, x: number, y: number, width: number): Shape[] {
  return [
    { kind: 'box', look: 'sign', x, y, width, height: SIGN },
    wordsAt([name], x + width / 2, y + 7, { look: 'sign-words', anchor: 'middle' }),
  ];
}

function card({ box, lines }: Placed): Shape[] {
  return [box, wordsAt(lines, box.x + INSET, box.y + INSET)];
}

/** From the right of one box to the left of another, with an arrowhead. */
function link({ box: from }: Placed, to: Placed | undefined): Shape[] {
  if (!to) return [];
  const end: [number, number] = [to.box.x, to.box.y + to.box.height / 2];
  return [
    { kind: 'path', look: 'link', d: curve([from.x + from.width, from.y + from.height / 2], [end[0] - 7, end[1]]) },
    { kind: 'path', look: 'arrow', d: outline([end, [end[0] - 9, end[1] - 5], [end[0] - 9, end[1] + 5]]) },
  ];
}
