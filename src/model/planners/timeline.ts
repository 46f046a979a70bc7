/** Six months from a start date. Days are `YYYY-MM-DD`, which compare as text. Pure. */
import type { Milestone, TimelinePlan } from '../../schema/planners/timeline.ts';
import { addDays, addMonths } from '../calendar.ts';
import { bankHoliday, HOLIDAYS_KNOWN, type Division } from './bank-holidays.ts';

const MONTHS = 6;
const DAY = 86_400_000;

/** How many days there are from one day to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}

/** The last day of the six months. */
export function lastDay(start: string): string {
  return addDays(addMonths(start, MONTHS), -1);
}

/** The place of the last day after the first, in days: 180 to 183. */
export function lastPlace(start: string): number {
  return daysBetween(start, lastDay(start));
}

/** The day of a milestone. One that lies behind a shorter half-year's end stands on its last day. */
export function dayOf({ at }: Pick<Milestone, 'at'>, start: string): string {
  return addDays(start, Math.min(at, lastPlace(start)));
}

/** The place of a day in the half-year that begins at `start`, kept inside it. */
export function placeOf(day: string, start: string): number {
  return Math.max(0, Math.min(daysBetween(start, day), lastPlace(start)));
}

/** The week of the plan that a place lies in, from 1. */
export function weekOf(at: number): number {
  return Math.floor(at / 7) + 1;
}

/** The milestones by date; those of one day stay as they are. */
export function inOrder({ milestones }: Pick<TimelinePlan, 'milestones'>): Milestone[] {
  return [...milestones].sort((a, b) => a.at - b.at);
}

/** The day of the week, from 0 for Monday to 6 for Sunday. */
export function weekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

export function isWeekend(day: string): boolean {
  return weekday(day) >= 5;
}

/** The first day from this one on that is neither at a weekend nor a bank holiday. */
export function workingDayFrom(day: string, division: Division): string {
  return isWeekend(day) || bankHoliday(day, division) !== undefined ? workingDayFrom(addDays(day, 1), division) : day;
}

/** Whether the list of bank holidays reaches over all six months. */
export function holidaysAreKnown(start: string): boolean {
  return start >= HOLIDAYS_KNOWN.from && lastDay(start) <= HOLIDAYS_KNOWN.to;
}

export interface WallDay {
  day: string;
  holiday: string | undefined;
  weekend: boolean;
  milestones: Milestone[];
}
export interface WallMonth {
  /** The first day of the month. */
  first: string;
  /** The days of the month by their number, from 1. Undefined outside the plan. */
  days: (WallDay | undefined)[];
}

/** The six months as a wall chart has them: a column a month, seven of them if the plan begins inside one. */
export function wallMonths({ start, division, milestones }: TimelinePlan): WallMonth[] {
  const last = lastDay(start);
  const months: WallMonth[] = [];
  for (let first = `${start.slice(0, 7)}-01`; first <= last; first = addMonths(first, 1)) {
    const length = daysBetween(first, addMonths(first, 1));
    const days = Array.from({ length }, (_, index) => {
      const day = addDays(first, index);
      if (day < start || day > last) return undefined;
      const here = milestones.filter((milestone) => dayOf(milestone, start) === day);
      return { day, holiday: bankHoliday(day, division), weekend: isWeekend(day), milestones: here };
    });
    months.push({ first, days });
  }
  return months;
}
