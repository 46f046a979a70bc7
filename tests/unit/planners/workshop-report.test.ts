import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportEmpty, reportExample } from '../../../src/i18n/en-planner-workshop-report.ts';
import { byTopic, howMany, isNoCount, pagesOf, SMALL, unheard } from '../../../src/model/planners/workshop-report.ts';
import { SAID_ABOUT, SAID_BY } from '../../../src/schema/planners/workshop-report-limits.ts';
import { workshopReportShape, type Said } from '../../../src/schema/planners/workshop-report.ts';
import { reportSheet } from '../../../src/workbook/planners/workshop-report/workshop-report-sheet.ts';

const said: fc.Arbitrary<Said> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{12}$/),
  about: fc.constantFrom(...SAID_ABOUT),
  words: fc.string({ maxLength: 60 }),
  by: fc.constantFrom(...SAID_BY),
  times: fc.oneof(fc.integer({ min: 0, max: 99 }).map(String), fc.constantFrom('', 'many', '-1', '2.5')),
});

describe('what was said', () => {
  it('comes into the report once, if it has words', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 40 }), (all) => {
        const shown = byTopic({ said: all }).flatMap((topic) => topic.said);
        expect(shown.length).toBe(all.filter(({ words }) => words.trim() !== '').length);
        expect(shown.every((each) => all.includes(each))).toBe(true);
      }),
    );
  });

  it('stands under its topic, what most people said first', () => {
    const [difference] = byTopic(reportExample);
    expect(difference?.said.map(({ times }) => times)).toEqual(['8', '5', '2']);
    for (const { about, said: under } of byTopic(reportExample)) expect(under.every((each) => each.about === about)).toBe(true);
  });

  it('never tells a number from 1 to 4', () => {
    for (let count = 1; count < SMALL; count += 1) expect(howMany(String(count))).toBe('few');
    expect(howMany('0')).toEqual({ count: 0 });
    expect(howMany('5')).toEqual({ count: 5 });
    expect(['', 'many'].map(howMany)).toEqual([undefined, undefined]);
    expect(['', '7', 'many', '-1'].map(isNoCount)).toEqual([false, false, true, true]);
    fc.assert(
      fc.property(fc.array(said, { maxLength: 20 }), (all) => {
        const text = JSON.stringify(reportSheet({ ...reportEmpty, said: all.map((each) => ({ ...each, words: 'words' })) }, ''));
        expect(text).not.toMatch(/; [1-4] said so/);
      }),
    );
  });

  it('shows which groups nobody is quoted from', () => {
    expect(unheard(reportExample, SAID_BY)).toEqual(['body']);
  });
});

describe('the report', () => {
  it('reads like this', () => {
    expect(reportSheet(reportExample, '25 November 2026')).toMatchSnapshot();
  });

  it('leaves out what nobody filled in, but says where nobody spoke', () => {
    expect(reportSheet(reportEmpty, '')).toMatchSnapshot();
  });

  it('grows with what is said, and the example fits two pages', () => {
    const pages = pagesOf(reportSheet(reportExample, '25 November 2026'));
    expect(pages).toBeGreaterThan(0.8);
    expect(pages).toBeLessThanOrEqual(2);
    fc.assert(
      fc.property(fc.array(said, { maxLength: 20 }), said, (all, more) => {
        const before = pagesOf(reportSheet({ ...reportExample, said: all }, ''));
        expect(pagesOf(reportSheet({ ...reportExample, said: [...all, more] }, ''))).toBeGreaterThanOrEqual(before - 0.1);
      }),
    );
  });

  it('has a shape that its own plans fit', () => {
    for (const plan of [reportEmpty, reportExample]) expect(workshopReportShape.parse(plan)).toEqual(plan);
  });
});
