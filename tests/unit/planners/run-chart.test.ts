import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST_POINTS, readRunChart, SHIFT, TREND } from '../../../src/model/planners/run-chart.ts';
import { FEWEST_USEFUL, MOST_USEFUL, runLimits } from '../../../src/model/planners/run-limits.ts';

/** Whole numbers near each other, so that equal neighbours and points on the median come up often. */
const anyValues = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 40 });

describe('the median', () => {
  it.each([
    [[], undefined],
    [[7], 7],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[87.1, 87.3], 87.2],
    [[-5, 0.5, 0.25, 100], 0.375],
  ])('of %j is %j', (values, median) => {
    expect(readRunChart(values).median).toBe(median);
  });

  it('has as many values above as below it, leaving out those on it or next to it', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { median = 0 } = readRunChart(values);
        const half = values.length / 2;
        expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(half);
        expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(half);
      }),
    );
  });

  it('takes 87.2 to lie on the median of 87.1 and 87.3, though binary fractions say otherwise', () => {
    expect(readRunChart([87.1, 87.3, 87.2, 87.2])).toMatchObject({ median: 87.2, useful: 2 });
  });
});

describe('worked examples of the published rules', () => {
  it('six points in a row above the median are a shift, five are not', () => {
    const six = [1, 2, 1, 2, 1, 2, 9, 8, 9, 8, 9, 8];
    expect(readRunChart(six).shifts).toEqual([
      { kind: 'below', points: [0, 1, 2, 3, 4, 5] },
      { kind: 'above', points: [6, 7, 8, 9, 10, 11] },
    ]);
    expect(readRunChart([1, 2, 1, 2, 1, 9, 9, 8, 9, 8, 1, 9]).shifts).toEqual([]);
  });

  it('a point on the median neither ends a shift nor counts in it', () => {
    // Three above, one on the median, three above.
    const { median, shifts, useful } = readRunChart([9, 8, 9, 5, 8, 9, 8, 1, 2, 1, 2, 1, 2]);
    expect(median).toBe(5);
    expect(useful).toBe(12);
    expect(shifts[0]).toEqual({ kind: 'above', points: [0, 1, 2, 4, 5, 6] });
  });

  it('five points that rise are a trend, four are not', () => {
    const around = [5, 4, 5, 4, 5, 4];
    expect(readRunChart([...around, 1, 2, 3, 6, 7, 5, 6]).trends).toEqual([{ kind: 'up', points: [6, 7, 8, 9, 10] }]);
    expect(readRunChart([...around, 3, 5, 6, 7, 5, 6]).trends).toEqual([]);
  });

  it('falls count as rises do', () => {
    expect(readRunChart([5, 4, 5, 4, 5, 6, 5, 4, 3, 2, 3]).trends).toEqual([{ kind: 'down', points: [5, 6, 7, 8, 9] }]);
  });

  it('of equal neighbours one counts: 1, 2, 3, 3, 4, 5 is a trend of five', () => {
    expect(readRunChart([3, 2, 4, 3, 1, 2, 3, 3, 4, 5]).trends).toEqual([{ kind: 'up', points: [4, 5, 6, 8, 9] }]);
  });

  it('a trend may cross the median, and eight equal values are none', () => {
    expect(readRunChart([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).trends).toEqual([{ kind: 'up', points: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }]);
    expect(readRunChart([1, 9, 5, 5, 5, 5, 5, 5, 5, 5]).trends).toEqual([]);
  });

  it('counts runs as crossings of the median plus one, and compares them with the table', () => {
    const two = [1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9];
    expect(readRunChart(two)).toMatchObject({ useful: 12, runs: 2, limits: { lower: 3, upper: 11 }, verdict: 'too-few' });
    const twelve = [1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9];
    expect(readRunChart(twelve)).toMatchObject({ useful: 12, runs: 12, verdict: 'too-many' });
    const six = [1, 1, 9, 9, 1, 1, 9, 9, 1, 1, 9, 9];
    expect(readRunChart(six)).toMatchObject({ useful: 12, runs: 6, verdict: 'as-expected' });
  });

  it('reads no signals from fewer than ten points, and no verdict on runs outside the table', () => {
    expect(readRunChart([1, 2, 3, 4, 5, 6, 7, 8, 9])).toMatchObject({ median: 5, runs: 2, trends: [], shifts: [], verdict: 'unknown' });
    expect(readRunChart(Array.from({ length: 62 }, (_, place) => place)).verdict).toBe('unknown');
    expect(readRunChart(Array.from({ length: 12 }, () => 4))).toMatchObject({ useful: 0, runs: 0, verdict: 'unknown' });
  });
});

describe('the rules, for any values', () => {
  it('find the shifts that a slow reading of the definition finds', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { median = 0, shifts } = readRunChart(values);
        const places = values.map((_, place) => place).filter((place) => values[place] !== median);
        const signs = places.map((place) => ((values[place] ?? 0) > median ? '+' : '-')).join('');
        const slow = [...signs.matchAll(/\+{6,}|-{6,}/g)].map(({ 0: run, index }) => places.slice(index, index + run.length));
        expect(shifts.map(({ points }) => points)).toEqual(values.length < FEWEST_POINTS ? [] : slow);
      }),
    );
  });

  it('find the trends that a slow reading of the definition finds', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const places = values.map((_, place) => place).filter((place) => place === 0 || values[place] !== values[place - 1]);
        const steps = places
          .slice(1)
          .map((place, index) => ((values[place] ?? 0) > (values[places[index] ?? 0] ?? 0) ? '+' : '-'))
          .join('');
        const slow = [...steps.matchAll(/\+{4,}|-{4,}/g)].map(({ 0: run, index }) => places.slice(index, index + run.length + 1));
        expect(readRunChart(values).trends.map(({ points }) => points)).toEqual(values.length < FEWEST_POINTS ? [] : slow);
      }),
    );
  });

  it('say the same of another unit, the opposite upside down, and the mirror image backwards', () => {
    fc.assert(
      fc.property(anyValues, fc.integer({ min: 1, max: 50 }), fc.integer({ min: -100, max: 100 }), (values, times, plus) => {
        const plain = readRunChart(values);
        const scaled = readRunChart(values.map((value) => value * times + plus));
        expect({ ...scaled, median: undefined }).toEqual({ ...plain, median: undefined });

        const down = readRunChart(values.map((value) => -value));
        const turned = { above: 'below', below: 'above', up: 'down', down: 'up' };
        expect(down.shifts).toEqual(plain.shifts.map(({ kind, points }) => ({ kind: turned[kind], points })));
        expect(down.trends).toEqual(plain.trends.map(({ kind, points }) => ({ kind: turned[kind], points })));
        expect([down.runs, down.verdict]).toEqual([plain.runs, plain.verdict]);

        const back = readRunChart([...values].reverse());
        expect([back.runs, back.verdict, back.median]).toEqual([plain.runs, plain.verdict, plain.median]);
        expect(back.shifts.map(({ points }) => points.length).reverse()).toEqual(plain.shifts.map(({ points }) => points.length));
        expect(back.trends.map(({ points }) => points.length).reverse()).toEqual(plain.trends.map(({ points }) => points.length));
      }),
    );
  });

  it('mark only points that are there, in order, and enough of them', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 60 }), (values) => {
        const { shifts, trends, runs, useful } = readRunChart(values);
        for (const { points } of shifts) expect(points.length).toBeGreaterThanOrEqual(SHIFT);
        for (const { points } of trends) expect(points.length).toBeGreaterThanOrEqual(TREND);
        for (const { points } of [...shifts, ...trends])
          expect(points).toEqual([...new Set(points)].filter((place) => place >= 0 && place < values.length).sort((a, b) => a - b));
        expect(runs).toBeLessThanOrEqual(useful);
      }),
    );
  });
});

describe('the table of limits', () => {
  const counts = Array.from({ length: MOST_USEFUL - FEWEST_USEFUL + 1 }, (_, place) => FEWEST_USEFUL + place);

  it('covers 10 to 60 useful points and nothing else', () => {
    expect(counts.map((useful) => runLimits(useful)).every(Boolean)).toBe(true);
    expect([runLimits(9), runLimits(61), runLimits(0), runLimits(10.5)]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('has the rows that the paper is most often quoted with', () => {
    expect([10, 12, 14, 16, 20, 24, 30, 40, 50, 60].map((useful) => runLimits(useful))).toEqual([
      { lower: 3, upper: 9 },
      { lower: 3, upper: 11 },
      { lower: 4, upper: 12 },
      { lower: 5, upper: 13 },
      { lower: 6, upper: 16 },
      { lower: 8, upper: 18 },
      { lower: 11, upper: 21 },
      { lower: 15, upper: 27 },
      { lower: 19, upper: 33 },
      { lower: 24, upper: 38 },
    ]);
  });

  it('is, for even counts, what Swed and Eisenhart’s distribution gives at 5% on a side, worked out here exactly', () => {
    for (const useful of counts.filter((count) => count % 2 === 0)) {
      const chances = runChances(useful / 2, useful / 2);
      const atMost = (runs: number) => chances.slice(0, runs + 1).reduce((sum, chance) => sum + chance, 0);
      const { lower = 0, upper = 0 } = runLimits(useful) ?? {};
      const fewest = chances.findLastIndex((_, runs) => atMost(runs) <= 0.05 + 1e-9);
      const most = chances.findIndex((_, runs) => 1 - atMost(runs - 1) <= 0.05 + 1e-9);
      expect([useful, lower, upper]).toEqual([useful, fewest, most]);
    }
  });

  it('calls chance a signal on one side no more often than 5 times in 100, whatever the count', () => {
    for (const useful of counts) {
      const chances = runChances(Math.floor(useful / 2), Math.ceil(useful / 2));
      const { lower = 0, upper = 0 } = runLimits(useful) ?? {};
      expect(chances.reduce((sum, chance, runs) => sum + (runs < lower ? chance : 0), 0)).toBeLessThanOrEqual(0.05);
      expect(chances.reduce((sum, chance, runs) => sum + (runs > upper ? chance : 0), 0)).toBeLessThanOrEqual(0.05);
    }
  });

  it('agrees with counting every order of five points above and five below', () => {
    let [few, many, all] = [0, 0, 0];
    for (let bits = 0; bits < 1024; bits++) {
      const order = Array.from({ length: 10 }, (_, place) => (bits >> place) & 1);
      if (order.reduce((sum, bit) => sum + bit, 0) !== 5) continue;
      const { verdict } = readRunChart(order);
      all++;
      if (verdict === 'too-few') few++;
      if (verdict === 'too-many') many++;
    }
    expect([all, few, many]).toEqual([252, 2, 2]);
  });
});

/** The chance of each number of runs among `a` and `b` things in random order, by place. */
function runChances(a: number, b: number): number[] {
  const chances = Array.from({ length: a + b + 1 }, () => 0);
  for (let runs = 2; runs <= a + b; runs++) {
    const [k, odd] = [Math.floor(runs / 2), runs % 2];
    const ways = odd
      ? choose(a - 1, k) * choose(b - 1, k - 1) + choose(a - 1, k - 1) * choose(b - 1, k)
      : 2 * choose(a - 1, k - 1) * choose(b - 1, k - 1);
    chances[runs] = ways / choose(a + b, a);
  }
  return chances;
}

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let ways = 1;
  for (let step = 1; step <= k; step++) ways = (ways * (n - k + step)) / step;
  return ways;
}
