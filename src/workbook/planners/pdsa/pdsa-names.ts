import { pdsaWords as t } from '../../../i18n/en-planner-pdsa.ts';
import { longDate } from '../../../model/dates.ts';
import { isDay } from '../../../model/planners/pdsa.ts';
import type { PdsaCycle } from '../../../schema/planners/pdsa.ts';

/** The language of the planners' words, which are English so far. */
export const LANGUAGE = 'en-GB';

/** What a cycle is called: by its number and the day it begins. */
export function cycleName({ start }: PdsaCycle, place: number): string {
  return isDay(start) ? t.cycleFrom(place + 1, dayOf(start)) : t.cycle(place + 1);
}

/** A day as people write it, with its year. */
export function dayOf(day: string): string {
  return longDate(day, LANGUAGE);
}
