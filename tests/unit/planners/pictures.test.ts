import fc from 'fast-check';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { NARROW, WIDE, widthOf, type Drawing } from '../../../src/model/pictures/drawing.ts';
import type { Picture } from '../../../src/model/pictures/picture.ts';
import { svgFile } from '../../../src/model/pictures/svg-file.ts';
import { wrapTyped } from '../../../src/model/pictures/typed-words.ts';
import { assetMapPicture } from '../../../src/model/planners/asset-map-picture.ts';
import { readRunChart } from '../../../src/model/planners/run-chart.ts';
import { runChartPicture, type RunChartWords } from '../../../src/model/planners/run-chart-picture.ts';
import { niceTicks } from '../../../src/model/planners/ticks.ts';
import { ASSET_KINDS, ASSET_LINKS } from '../../../src/schema/planners/asset-map-limits.ts';

/** Anything that people may paste: other scripts, emoji, control characters, what XML would take for its own. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('<b>&"\'', ']]>', '\u0000\u0007', 'Ωμέγα 中文字很多很多很多很多 🧵🧵', 'x'.repeat(80)),
);

const chartWords: RunChartWords = {
  title: 'Run chart',
  description: 'All of it in words',
  measure: 'People who came',
  median: (value) => `Median: ${value}`,
  shift: 'shift',
  trend: 'trend',
  odd: 'odd',
  cycle: 'cycle',
  day: (day) => day.slice(5),
  value: String,
};
const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyChart = fc.record({
  points: fc
    .array(fc.record({ day: anyDay, value: fc.double({ min: -1e9, max: 1e9, noNaN: true }), odd: fc.boolean() }), {
      minLength: 2,
      maxLength: 40,
    })
    .map((points) => points.sort((a, b) => (a.day < b.day ? -1 : 1))),
  cycles: fc.array(fc.record({ day: anyDay, name: fc.constant('1') }), { maxLength: 3 }),
  measure: typed,
  width: fc.constantFrom(NARROW, WIDE),
});
const anyMap = fc.record({
  community: typed,
  assets: fc.array(
    fc.record({ id: fc.uuid(), kind: fc.constantFrom(...ASSET_KINDS), name: typed, offers: typed, link: fc.constantFrom(...ASSET_LINKS) }),
    { maxLength: 20 },
  ),
});

describe('an SVG file', () => {
  it('is well-formed XML with a title and a description, whatever was typed', () => {
    fc.assert(
      fc.property(typed, typed, typed, (title, description, words) => {
        const seen = parsed(
          svgFile(
            {
              width: 10,
              height: 10,
              title,
              description,
              shapes: [{ kind: 'words', look: 'words', x: 0, y: 0, lines: [words, words], anchor: 'start' }],
            },
            'en-GB',
          ),
        );
        expect(seen.names.slice(0, 3)).toEqual(['svg', 'title', 'desc']);
        expect(seen.texts.get('title')).toBe(asXmlReads(title));
        expect(seen.texts.get('desc')).toBe(asXmlReads(description));
        expect(seen.texts.get('tspan')).toBe(asXmlReads(words) + asXmlReads(words));
      }),
    );
  });

  it('stands alone: no address but that of SVG, no script, no style', () => {
    fc.assert(
      fc.property(anyChart, ({ points, cycles, measure, width }) => {
        const file = svgFile(chartOf(points, cycles, measure, width), 'en-GB');
        expect(file.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/(?:href|src|url\(|<script|<style|\sstyle=|\son\w+=)/);
      }),
    );
  });
});

describe('typed words in lines', () => {
  it('loses and adds nothing but space, and keeps to the width', () => {
    fc.assert(
      fc.property(typed, fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = wrapTyped(text, width);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('a run chart', () => {
  it('lies on its sheet, with every point drawn once', () => {
    fc.assert(
      fc.property(anyChart, ({ points, cycles, measure, width }) => {
        const picture = chartOf(points, cycles, measure, width);
        expectOnSheet(picture);
        const drawn = picture.shapes.filter(({ look }) => look === 'point' || look === 'signal' || look === 'inside').length;
        expect(drawn).toBeGreaterThanOrEqual(points.length);
      }),
    );
  });

  it('tells a shift, a trend and a point that stands out apart by shape', () => {
    const points = [4, 4, 3, 4, 3, 4, 6, 7, 8, 9, 10, 11].map((value, week) => ({
      day: `2026-01-${String(week + 10)}`,
      value,
      odd: week === 11,
    }));
    const picture = chartOf(points, [{ day: '2026-01-16', name: '1' }], 'What', WIDE);
    expect(picture.shapes).toMatchSnapshot();
  });
});

describe('an asset map', () => {
  it('lies on its sheet and names everything, wide and narrow', () => {
    fc.assert(
      fc.property(anyMap, fc.constantFrom(NARROW, WIDE), (map, width) => {
        const kinds = { people: 'People', places: 'Places', groups: 'Groups', money: 'Money', skills: 'Skills' };
        const picture = assetMapPicture(
          map,
          { title: 'Map', description: '', community: map.community || 'Ours', kinds, none: 'Nothing yet' },
          width,
        );
        expectOnSheet(picture);
        const said = wordsIn(picture);
        for (const { name } of map.assets) expect(said).toContain(name.replace(/\s/gu, ''));
      }),
    );
  });
});

describe('the lines of a scale', () => {
  it('hold all values, evenly, with few digits', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
          { minLength: 1 },
        ),
        fc.integer({ min: 2, max: 8 }),
        (values, count) => {
          const ticks = niceTicks(values, count);
          expect(ticks.length).toBeGreaterThanOrEqual(2);
          expect(ticks.length).toBeLessThanOrEqual(count + 3);
          expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
        },
      ),
    );
  });

  it.each([
    [
      [0, 9],
      [0, 2, 4, 6, 8, 10],
    ],
    [
      [0.1, 0.4],
      [0, 0.1, 0.2, 0.3, 0.4],
    ],
    [
      [98, 103],
      [98, 99, 100, 101, 102, 103],
    ],
    [[5], [0, 1, 2, 3, 4, 5]],
    [[0], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('for %j are %j', (values, ticks) => {
    expect(niceTicks(values, 5)).toEqual(ticks);
  });
});

function chartOf(
  points: { day: string; value: number; odd: boolean }[],
  cycles: { day: string; name: string }[],
  measure: string,
  width: number,
): Picture {
  return runChartPicture(points, readRunChart(points.map(({ value }) => value)), cycles, { ...chartWords, measure }, width);
}

function expectOnSheet({ width, height, shapes }: Drawing): void {
  for (const shape of shapes) {
    if (shape.kind === 'path') {
      expect(shape.d).not.toMatch(/NaN|Infinity|undefined/);
      continue;
    }
    const [left, right, bottom] =
      shape.kind === 'box' ? [shape.x, shape.x + shape.width, shape.y + shape.height] : [shape.x, shape.x, shape.y];
    expect(left).toBeGreaterThanOrEqual(-1);
    expect(right).toBeLessThanOrEqual(width + 1);
    expect(bottom).toBeLessThanOrEqual(height + 1);
  }
}

function wordsIn({ shapes }: Drawing): string {
  return shapes
    .flatMap((shape) => (shape.kind === 'words' ? shape.lines : []))
    .join('')
    .replace(/\s/gu, '');
}

/** What a reader of XML makes of a text: what XML can't hold is gone, and line ends are one sign. */
function asXmlReads(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

function parsed(xml: string): { names: string[]; texts: Map<string, string> } {
  const names: string[] = [];
  const texts = new Map<string, string>();
  const open: string[] = [];
  const parser = sax.parser(true);
  parser.onopentag = ({ name }) => {
    names.push(name);
    open.push(name);
    if (!texts.has(name)) texts.set(name, '');
  };
  parser.onclosetag = () => open.pop();
  parser.ontext = (text) => {
    const name = open.at(-1) ?? '';
    texts.set(name, (texts.get(name) ?? '') + text);
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  return { names, texts };
}
