import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/model/calendar.ts';
import { BANK_HOLIDAYS, bankHoliday, HOLIDAYS_KNOWN, type Division } from '../../../src/model/planners/bank-holidays.ts';
import { isWeekend, weekday } from '../../../src/model/planners/timeline.ts';

const YEARS = [2025, 2026, 2027, 2028];
const DIVISIONS = Object.keys(BANK_HOLIDAYS) as Division[];
const MONDAY = 0;

/** Easter Sunday (Meeus, Jones and Butcher's way for the Gregorian calendar). */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return date(year, month, day);
}

function date(year: number, month: number, day: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function firstMonday(year: number, month: number): string {
  let day = date(year, month, 1);
  while (weekday(day) !== MONDAY) day = addDays(day, 1);
  return day;
}

function lastMonday(year: number, month: number): string {
  let day = date(year, month, 31);
  while (weekday(day) !== MONDAY) day = addDays(day, -1);
  return day;
}

/** The holidays of a year by the rules. A fixed day at a weekend goes to the next day that is none yet. */
function byRule(year: number, division: Division): Set<string> {
  const scotland = division === 'scotland';
  const found = new Set([
    addDays(easter(year), -2),
    ...(scotland ? [] : [addDays(easter(year), 1)]),
    firstMonday(year, 5),
    lastMonday(year, 5),
    scotland ? firstMonday(year, 8) : lastMonday(year, 8),
  ]);
  const fixed = [
    date(year, 1, 1),
    ...(scotland ? [date(year, 1, 2), date(year, 11, 30)] : []),
    ...(division === 'northern-ireland' ? [date(year, 3, 17), date(year, 7, 12)] : []),
    date(year, 12, 25),
    date(year, 12, 26),
  ];
  // Those that stay on their day come first, so that no substitute takes it.
  for (const day of fixed.filter((each) => !isWeekend(each))) found.add(day);
  for (let day of fixed.filter(isWeekend)) {
    while (isWeekend(day) || found.has(day)) day = addDays(day, 1);
    found.add(day);
  }
  return found;
}

describe('bank holidays', () => {
  it.each(DIVISIONS.flatMap((division) => YEARS.map((year) => [division, year] as const)))(
    'are those of the rules: %s, %i',
    (division, year) => {
      const listed = Object.keys(BANK_HOLIDAYS[division]).filter((day) => day.startsWith(String(year)));
      expect(listed).toEqual([...byRule(year, division)].sort());
    },
  );

  it('stand on published days', () => {
    // Easter Sundays of the Book of Common Prayer's tables.
    expect(YEARS.map(easter)).toEqual(['2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16']);
    expect(bankHoliday('2026-12-28', 'england-and-wales')).toBe('Boxing Day (substitute day)');
    expect(bankHoliday('2027-03-29', 'england-and-wales')).toBe('Easter Monday');
    expect(bankHoliday('2027-03-29', 'scotland')).toBeUndefined();
  });

  it('are never at a weekend, say when they are a substitute, and lie in the years that are known', () => {
    for (const division of DIVISIONS) {
      for (const [day, name] of Object.entries(BANK_HOLIDAYS[division])) {
        expect(isWeekend(day)).toBe(false);
        expect(day >= HOLIDAYS_KNOWN.from && day <= HOLIDAYS_KNOWN.to).toBe(true);
        if (name.startsWith('Christmas Day')) expect(name.endsWith('(substitute day)')).toBe(!day.endsWith('12-25'));
      }
    }
  });
});
