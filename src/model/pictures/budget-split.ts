import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Programme } from '../../schema/programme.ts';
import { tenth, wrapWords, LINE, type Drawing, type Shape } from './drawing.ts';

type Budget = Programme['budget'];

const BAR = 56;
const BRACKET = 10;

/** The words that stand at the two parts of the bar and under the whole of it. */
export interface BudgetLabels {
  grants: string;
  support: string;
  total: string;
}

const straight = line();

/** The money as one bar: a block for each grant, one for training and coaching, each as wide as its pounds. */
export function drawBudget({ projects, grant, support, total }: Budget, labels: BudgetLabels, width: number): Drawing {
  const at = scaleLinear()
    .domain([0, total])
    .range([1, width - 1]);
  const above = wrapWords(labels.grants, width);
  const below = wrapWords(labels.support, width);
  const top = above.length * LINE + BRACKET + 8;
  const bottom = top + BAR;
  const spent = projects * grant;
  const blocks: Shape[] = Array.from({ length: projects }, (_, index) => block('grant', at(index * grant), at((index + 1) * grant), top));
  const supportWords = bottom + BRACKET + LINE;
  const totalWords = supportWords + below.length * LINE + 8;
  const shapes: Shape[] = [
    { kind: 'words', look: 'words', x: 1, y: 14, lines: above, anchor: 'start' },
    { kind: 'path', look: 'bracket', d: bracket(at(0), at(spent), top - 4, -BRACKET) },
    ...blocks,
    block('support', at(spent), at(spent + support), top),
    { kind: 'path', look: 'bracket', d: bracket(at(spent), at(total), bottom + 4, BRACKET) },
    { kind: 'words', look: 'words', x: width - 1, y: supportWords, lines: below, anchor: 'end' },
    { kind: 'words', look: 'total', x: 1, y: totalWords, lines: [labels.total], anchor: 'start' },
  ];
  return { width, height: totalWords + 6, shapes };
}

function block(look: string, from: number, to: number, y: number): Shape {
  return { kind: 'box', look, x: tenth(from), y, width: tenth(to - from), height: BAR };
}

function bracket(from: number, to: number, y: number, depth: number): string {
  return (
    straight([
      [tenth(from + 2), y],
      [tenth(from + 2), y + depth / 2],
      [tenth(to - 2), y + depth / 2],
      [tenth(to - 2), y],
    ]) ?? ''
  );
}
