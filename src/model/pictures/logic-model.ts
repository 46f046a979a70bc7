import { scaleBand } from 'd3-scale';
import { linkVertical } from 'd3-shape';
import type { Programme } from '../../schema/programme.ts';
import { LINE, NARROW, tenth, widthOf, wrapWords, type Box, type Drawing, type Shape } from './drawing.ts';

type Stage = Programme['logicModel']['stages'][number];

const GAP = 12;
/** Room between a box's edge and its words. */
const INSET = 12;
const SIGN = 32;
/** Room for the lines between a stage and the sign of the next. */
const LINES = 30;

const joined = linkVertical<unknown, [number, number]>();

/**
 * The logic model from top to bottom: a sign for each stage ("If"), its boxes below it, and lines from all boxes of a
 * stage to the next sign. No line goes from one box to another, as the model says of none that it leads to one other.
 * On a phone the boxes of a stage stand below one another, else side by side.
 */
export function drawLogicModel(stages: readonly Stage[], labels: Record<Stage['stage'], string>, width: number): Drawing {
  const shapes: Shape[] = [];
  const middle = width / 2;
  let above: [number, number][] = [];
  let y = 0;
  for (const [index, { stage, nodes }] of stages.entries()) {
    if (index > 0) y += LINES;
    for (const end of above) shapes.push({ kind: 'path', look: 'line', d: path(end, [middle, y]) });
    const sign = widthOf(labels[stage]) + 2 * INSET;
    shapes.push({ kind: 'box', look: 'sign', x: tenth(middle - sign / 2), y, width: sign, height: SIGN });
    shapes.push({ kind: 'words', look: 'sign-words', x: middle, y: y + 21, lines: [labels[stage]], anchor: 'middle' });
    y += SIGN;
    const boxes = placeBoxes(nodes, width, y + LINES);
    const tops = width === NARROW ? boxes.slice(0, 1) : boxes;
    for (const { box } of tops) shapes.push({ kind: 'path', look: 'line', d: path([middle, y], [centre(box), box.y]) });
    for (const { box, lines } of boxes) {
      shapes.push({ ...box, look: `box stage-${String(index + 1)}` });
      shapes.push({ kind: 'words', look: 'words', x: tenth(box.x + INSET), y: box.y + INSET + 13, lines, anchor: 'start' });
    }
    const lowest = width === NARROW ? boxes.slice(-1) : boxes;
    above = lowest.map(({ box }) => [centre(box), box.y + box.height]);
    y = Math.max(...boxes.map(({ box }) => box.y + box.height));
  }
  return { width, height: y + 1, shapes };
}

function placeBoxes(nodes: Stage['nodes'], width: number, top: number): { box: Box; lines: string[] }[] {
  const columns = width === NARROW ? 1 : nodes.length;
  const places = scaleBand<number>()
    .domain(Array.from({ length: columns }, (_, index) => index))
    .range([1, width - 1])
    .paddingInner(columns === 1 ? 0 : GAP / (width / columns));
  const across = Math.min(places.bandwidth(), 340);
  const wrapped = nodes.map(({ text }) => wrapWords(text, across - 2 * INSET));
  const heights = wrapped.map((lines) => lines.length * LINE + 2 * INSET);
  const tallest = Math.max(...heights);
  let y = top;
  return wrapped.map((lines, index) => {
    const x = columns === 1 ? (width - across) / 2 : (places(index) ?? 0) + (places.bandwidth() - across) / 2;
    const box: Box = {
      kind: 'box',
      look: 'box',
      x: tenth(x),
      y,
      width: tenth(across),
      height: columns === 1 ? (heights[index] ?? tallest) : tallest,
    };
    if (columns === 1) y += box.height + GAP;
    return { box, lines };
  });
}

function centre({ x, width }: Box): number {
  return tenth(x + width / 2);
}

function path(source: [number, number], target: [number, number]): string {
  return joined({ source, target }) ?? '';
}
