import { describe, expect, it } from 'vitest';
import { readAsked } from '../../../scripts/bench/asked.ts';
import { median } from '../../../scripts/bench/median.ts';
import { device } from '../../../scripts/bench/modes/device.ts';

describe('what the benchmark is asked for', () => {
  it('reads the mode, the sizes, the rounds and the file', () => {
    expect(readAsked(['--device', '--stories', '100,10_000', '--runs', '3', '--json', 'out.json'])).toEqual({
      mode: device,
      stories: [100, 10_000],
      runs: 3,
      json: 'out.json',
    });
  });

  it.each([[['--device', '--typing']], [['--runs', '0']], [['--stories', 'many']], [['--stories', '99']], [['--fast']]])(
    'refuses %j',
    (args) => {
      expect(() => readAsked(args)).toThrow();
    },
  );
});

describe('the median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[], Number.NaN],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
