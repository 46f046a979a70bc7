import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { timelineEmpty, timelineExample } from '../../../src/i18n/en-planner-timeline.ts';
import { addDays } from '../../../src/model/calendar.ts';
import { bankHoliday } from '../../../src/model/planners/bank-holidays.ts';
import {
  daysBetween,
  dayOf,
  holidaysAreKnown,
  inOrder,
  isWeekend,
  lastDay,
  lastPlace,
  placeOf,
  wallMonths,
  weekOf,
  workingDayFrom,
} from '../../../src/model/planners/timeline.ts';
import { calendarFile } from '../../../src/model/ics.ts';
import { DIVISIONS, TIMELINE_LIMITS } from '../../../src/schema/planners/timeline-limits.ts';
import { timelineShape, type TimelinePlan } from '../../../src/schema/planners/timeline.ts';
import { timelineCalendar, timelineSheet } from '../../../src/workbook/planners/timeline/timeline-sheet.ts';

const days = fc.integer({ min: 0, max: 365 * 90 }).map((count) => addDays('2000-01-01', count));
const milestone = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{12}$/),
  name: fc.string({ unit: 'grapheme', maxLength: 100 }),
  at: fc.integer({ min: 0, max: TIMELINE_LIMITS.days }),
});
const plans: fc.Arbitrary<TimelinePlan> = fc.record({
  key: fc.constant('abc'),
  start: days,
  division: fc.constantFrom(...DIVISIONS),
  milestones: fc.uniqueArray(milestone, { maxLength: 20, selector: ({ id }) => id }),
});
const MADE = Date.UTC(2026, 10, 25, 16, 0, 0);

describe('six months', () => {
  it.each([
    ['2027-01-11', '2027-07-10'],
    ['2027-08-31', '2028-02-28'],
    ['2028-03-01', '2028-08-31'],
    ['2026-12-01', '2027-05-31'],
  ])('from %s end on %s', (start, last) => {
    expect(lastDay(start)).toBe(last);
  });

  it('are 180 to 184 days long', () => {
    fc.assert(
      fc.property(days, (start) => {
        expect(lastPlace(start)).toBeGreaterThanOrEqual(179);
        expect(lastPlace(start)).toBeLessThanOrEqual(183);
      }),
    );
  });

  it('hold every milestone, wherever they begin', () => {
    fc.assert(
      fc.property(plans, ({ start, milestones }) => {
        for (const each of milestones) {
          const day = dayOf(each, start);
          expect(day >= start && day <= lastDay(start)).toBe(true);
          // Putting it where it is leaves it there.
          expect(dayOf({ at: placeOf(day, start) }, start)).toBe(day);
        }
      }),
    );
  });

  it('keep the distances when the first day moves, as far as there is room', () => {
    fc.assert(
      fc.property(plans, days, ({ milestones, start }, other) => {
        for (const each of milestones.filter(({ at }) => at <= 179))
          expect(daysBetween(start, dayOf(each, start))).toBe(daysBetween(other, dayOf(each, other)));
      }),
    );
  });

  it('sort milestones by date and lose none', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const sorted = inOrder(plan);
        expect([...sorted].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([...plan.milestones].sort((a, b) => (a.id < b.id ? -1 : 1)));
        sorted.slice(1).forEach((each, index) => {
          expect(each.at).toBeGreaterThanOrEqual(sorted[index]?.at ?? 0);
        });
      }),
    );
  });

  it('find the next working day: none lies between', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...DIVISIONS), (day, division) => {
        const working = workingDayFrom(day, division);
        expect(isWeekend(working) || bankHoliday(working, division) !== undefined).toBe(false);
        for (let between = day; between < working; between = addDays(between, 1))
          expect(isWeekend(between) || bankHoliday(between, division) !== undefined).toBe(true);
      }),
    );
    // Good Friday 2027 to Easter Monday; Christmas 2027 with its substitutes.
    expect(workingDayFrom('2027-03-26', 'england-and-wales')).toBe('2027-03-30');
    expect(workingDayFrom('2027-03-26', 'scotland')).toBe('2027-03-29');
    expect(workingDayFrom('2027-12-25', 'england-and-wales')).toBe('2027-12-29');
  });

  it('know where bank holidays are known', () => {
    expect(holidaysAreKnown('2028-07-01')).toBe(true);
    expect(holidaysAreKnown('2028-07-02')).toBe(false);
    expect(holidaysAreKnown('2024-12-31')).toBe(false);
  });

  it('count weeks from 1', () => {
    expect([0, 6, 7, 182].map(weekOf)).toEqual([1, 1, 2, 27]);
  });

  it('stand on the wall chart with each day and each milestone once', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const months = wallMonths(plan);
        const shown = months.flatMap((month) => month.days).filter((day) => day !== undefined);
        expect(months.length).toBeLessThanOrEqual(7);
        expect(shown.length).toBe(lastPlace(plan.start) + 1);
        expect(shown.flatMap((day) => day.milestones).length).toBe(plan.milestones.length);
      }),
    );
  });
});

describe('the timeline on paper', () => {
  it('says day, weekday and what is in the way', () => {
    const late = { id: 'x', name: 'Lunch', at: 74 };
    expect(timelineSheet({ ...timelineExample, milestones: [...timelineExample.milestones, late] }, '', 'en-GB')).toMatchSnapshot();
  });

  it('has a shape that its own plans fit, and that refuses days that don’t exist', () => {
    for (const plan of [timelineEmpty, timelineExample]) expect(timelineShape.parse(plan)).toEqual(plan);
    expect(timelineShape.safeParse({ ...timelineEmpty, start: '2027-02-30' }).success).toBe(false);
  });
});

describe('the calendar file', () => {
  it('is read by another program’s parser, word for word', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const read = events(timelineCalendar(plan, plan.key, MADE));
        const expected = inOrder(plan).map((each, index) => ({
          uid: `${each.id}.abc@innovators-toolkit`,
          day: dayOf(each, plan.start),
          title: printable(each.name.trim() || `milestone ${String(index + 1)}`),
          allDay: true,
        }));
        expect(read).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('has lines of 75 octets at most, and no bare line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const file = calendarFile('Plan', [{ uid: 'a@b', day: '2027-01-11', title }], MADE);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(/[\r\n]/.test(line)).toBe(false);
        }
      }),
    );
  });

  it('looks like this', () => {
    const file = calendarFile('Plan; a, b', [{ uid: 'a@b', day: '2027-01-11', title: 'One\\two', note: 'Line one\nline two' }], MADE);
    expect(file).toMatchSnapshot();
  });
});

/** Control characters have no place in a calendar. */
function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

function events(file: string): { uid: string; day: string; title: string; allDay: boolean }[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate } = new ICAL.Event(component);
    return { uid, day: startDate.toString(), title: summary, allDay: startDate.isDate };
  });
}
