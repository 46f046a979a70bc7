import { longDate } from '../../model/dates.ts';
import { today } from '../wording/when.ts';

/** Today as people write it, in the language of the page. */
export function dayInWords(): string {
  return longDate(today(), document.documentElement.lang);
}
