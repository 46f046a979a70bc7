import { BUDGETS } from '../../../src/model/rules/output/budgets.ts';
import type { ScaleReport, SizeFigures } from './measure.ts';

/** One promise, and what was measured. */
export interface Bound {
  what: string;
  /** In the unit that `what` names. */
  figure: number;
  atMost: number;
}

const SMALL = 1_000;
const LARGE = 10_000;
const KILOBYTES = 1024;

/** The promises that the measured sizes can say something about. What wasn't measured is left out. */
export function boundsOf({ sizes, rebuilt }: ScaleReport): Bound[] {
  const small = sizes.find(({ stories }) => stories === SMALL);
  const large = sizes.find(({ stories }) => stories === LARGE);
  return [
    ...(large ? atLargest(large) : []),
    ...(small && large ? growth(small, large) : []),
    ...(small
      ? [{ what: `saved edit shows, ${number(SMALL)} case studies, s`, figure: (ours(small).edit ?? Infinity) / 1000, atMost: 2 }]
      : []),
    {
      what: `files that differ between two builds, ${number(rebuilt.stories)} case studies`,
      figure: rebuilt.differing.length,
      atMost: 0,
    },
    ...sizes.map((size) => ({
      what: `largest reading page, ${number(size.stories)} case studies, bytes gzip`,
      figure: ours(size).output.largest.bytes,
      atMost: BUDGETS.reading.total,
    })),
  ];
}

function atLargest(size: SizeFigures): Bound[] {
  const { build, search } = ours(size);
  const starlight = size.systems.find(({ name }) => name === 'Starlight');
  const at = `${number(LARGE)} case studies`;
  return [
    { what: `full build against Starlight, ${at}, ×`, figure: build.seconds / (starlight?.build.seconds ?? Number.NaN), atMost: 0.7 },
    { what: `peak memory, ${at}, GB`, figure: (build.megabytes ?? Number.NaN) / KILOBYTES, atMost: 3 },
    {
      what: `cold search against Pagefind’s own interface, ${at}, time, ×`,
      figure: search.milliseconds / size.defaultSearch.milliseconds,
      atMost: 0.6,
    },
    { what: `the same, bytes, ×`, figure: search.bytes / size.defaultSearch.bytes, atMost: 0.65 },
  ];
}

function growth(small: SizeFigures, large: SizeFigures): Bound[] {
  const figure = ours(large).build.seconds / ours(small).build.seconds;
  return [{ what: `build time, ${number(LARGE)} against ${number(SMALL)} case studies, ×`, figure, atMost: 11 }];
}

function ours({ systems }: SizeFigures) {
  const [own] = systems;
  if (!own) throw new Error('Nothing was measured.');
  return own;
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
