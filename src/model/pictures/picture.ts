import type { Drawing } from './drawing.ts';

/** A drawing with the text that stands for it: a name, and the same facts in words. */
export interface Picture extends Drawing {
  title: string;
  description: string;
}

/** How a look is painted outside a page, where no style sheet reaches it. */
export interface Paint {
  fill: string;
  stroke?: string;
  /** In pixels. */
  width?: number;
  dash?: readonly number[];
  round?: number;
  bold?: boolean;
}

const INK = '#231a2b';
const PLUM = '#5b1f63';
const QUIET = '#5d5166';

/** On white, dark enough for print and for people who see little. The style sheet of the planners has the same looks for pages. */
const PAINTS: Record<string, Paint> = {
  node: { fill: '#ffffff', stroke: PLUM, width: 1.5, round: 8 },
  sign: { fill: PLUM, round: 8 },
  'sign-words': { fill: '#ffffff', bold: true },
  kind: { fill: '#fbeeda', stroke: PLUM, width: 1.5, round: 8 },
  words: { fill: INK },
  bold: { fill: INK, bold: true },
  soft: { fill: QUIET },
  link: { fill: 'none', stroke: QUIET, width: 1.5 },
  arrow: { fill: QUIET },
  grid: { fill: 'none', stroke: '#b5a7b0', width: 1 },
  cycle: { fill: 'none', stroke: QUIET, width: 1.5, dash: [2, 4] },
  line: { fill: 'none', stroke: INK, width: 1.5 },
  median: { fill: 'none', stroke: PLUM, width: 2, dash: [9, 5] },
  point: { fill: INK },
  signal: { fill: '#b5413f', stroke: INK, width: 1 },
  inside: { fill: '#ffffff' },
  odd: { fill: 'none', stroke: INK, width: 2 },
};

/** The paint of a look. What isn't known is painted as words are. */
export function paintOf(look: string): Paint {
  return PAINTS[look] ?? { fill: INK };
}

/** The typeface of a picture outside a page. */
export const TYPEFACE = 'Arial, Helvetica, sans-serif';
