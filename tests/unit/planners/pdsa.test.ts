import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdsaExample } from '../../../src/i18n/en-planner-pdsa-example.ts';
import { csvFile } from '../../../src/model/csv.ts';
import { drawnPoints, EMPTY_PDSA, inTimeOrder, isDay, newPoint, parseValue } from '../../../src/model/planners/pdsa.ts';
import { markdownSheet } from '../../../src/model/planners/markdown-sheet.ts';
import { pdsaShape, type PdsaLog } from '../../../src/schema/planners/pdsa.ts';
import { blankPdsa } from '../../../src/workbook/planners/pdsa/blank-pdsa.ts';
import { findings, pointTable, readLog } from '../../../src/workbook/planners/pdsa/pdsa-chart.ts';
import { pdsaDocuments, pdsaSheet } from '../../../src/workbook/planners/pdsa/pdsa-sheet.ts';

const logOf = (values: readonly string[], days?: readonly string[]): PdsaLog => ({
  ...EMPTY_PDSA,
  points: values.map((value, place) => ({
    id: `p${String(place)}`,
    day: days?.[place] ?? `2026-03-${String(place + 1).padStart(2, '0')}`,
    value,
    note: '',
    odd: false,
  })),
});

describe('a value as people type it', () => {
  it.each([
    ['12', { value: 12 }],
    [' 4.50 ', { value: 4.5 }],
    ['.5', { value: 0.5 }],
    ['1,200', { value: 1200 }],
    ['12 345.5', { value: 12345.5 }],
    ['45%', { value: 45 }],
    ['−3', { value: -3 }],
    ['', undefined],
    ['   ', undefined],
    ['1,5', { problem: 'comma' }],
    ['12,34,567', { problem: 'comma' }],
    ['four', { problem: 'not-a-number' }],
    ['1e9', { problem: 'not-a-number' }],
    ['3/10', { problem: 'not-a-number' }],
    ['10000000000', { problem: 'too-big' }],
  ])('%j is %j', (text, value) => {
    expect(parseValue(text)).toEqual(value);
  });

  it('reads back every plain number, and never throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.string(), (number, text) => {
        expect(parseValue(String(number))).toEqual({ value: number });
        parseValue(text);
      }),
    );
  });
});

describe('the points of a chart', () => {
  it('are in time order, leaving out those without a day or a number', () => {
    const log = logOf(['3', '', 'x', '1', '2'], ['2026-02-03', '2026-02-04', '2026-02-05', '2026-02-01', '']);
    expect(drawnPoints(log).map(({ day, value }) => [day, value])).toEqual([
      ['2026-02-01', 1],
      ['2026-02-03', 3],
    ]);
  });

  it('keep those of one day as they were entered', () => {
    const log = logOf(['1', '2', '3'], ['2026-02-03', '2026-02-03', '2026-02-01']);
    expect(inTimeOrder(log.points).map(({ value }) => value)).toEqual(['3', '1', '2']);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '', 'soon'])('know that %j is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('the next point', () => {
  it('comes a week later, or as far as the last two lie apart, across months and years', () => {
    expect(newPoint(EMPTY_PDSA, 'a').day).toBe('');
    expect(newPoint(logOf(['1'], ['2026-12-28']), 'a').day).toBe('2027-01-04');
    expect(newPoint(logOf(['1', '1'], ['2026-03-15', '2026-03-01']), 'a').day).toBe('2026-03-29');
    expect(newPoint(logOf(['1', '1'], ['2026-03-01', '2026-03-01']), 'a').day).toBe('2026-03-08');
  });
});

describe('what the rules say', () => {
  it('of the example is what its numbers are made for', () => {
    expect(findings(readLog(pdsaExample))).toMatchSnapshot();
  });

  it('of few numbers is how many are missing', () => {
    expect(findings(readLog(logOf(['1', '2', '3'])))).toMatchSnapshot();
  });

  it('of numbers without a signal is that there is none', () => {
    expect(findings(readLog(logOf(['1', '9', '1', '1', '9', '9', '1', '9', '9', '1', '9', '1'])))).toMatchSnapshot();
  });

  it('stands in the table beside the chart, point by point', () => {
    expect(pointTable(readLog(pdsaExample)).rows).toMatchSnapshot();
  });
});

describe('what a log becomes', () => {
  it('as a document, as Markdown and as rows', () => {
    const { sheet, rows } = pdsaDocuments(pdsaExample, '25 November 2026');
    expect(markdownSheet(sheet)).toMatchSnapshot();
    expect(csvFile(rows)).toMatchSnapshot();
  });

  it('when it is empty says so, and draws nothing', () => {
    expect(markdownSheet(pdsaSheet(EMPTY_PDSA, ''))).toMatchSnapshot();
    expect(pdsaDocuments(EMPTY_PDSA, '').picture).toBeUndefined();
  });

  it('as a form to fill in by hand', () => {
    expect(markdownSheet(blankPdsa())).toMatchSnapshot();
  });

  it('gives a spreadsheet no formula to run', () => {
    const log = { ...logOf(['=1+1', '-3']), aim: '@SUM(A1)', measure: '+cmd' };
    expect(csvFile(pdsaDocuments(log, '').rows).split('\r\n').slice(0, 5)).toMatchSnapshot();
  });
});

describe('a plan file', () => {
  it('may hold the example and an empty log', () => {
    expect(pdsaShape.safeParse(pdsaExample).success).toBe(true);
    expect(pdsaShape.safeParse(EMPTY_PDSA).success).toBe(true);
  });

  it('holds nothing else', () => {
    expect(pdsaShape.safeParse({ ...EMPTY_PDSA, more: 1 }).success).toBe(false);
    expect(pdsaShape.safeParse({ ...EMPTY_PDSA, points: [{ id: '../x', day: '', value: '', note: '', odd: false }] }).success).toBe(false);
    expect(pdsaShape.safeParse({ ...EMPTY_PDSA, aim: 'x'.repeat(2001) }).success).toBe(false);
  });
});
