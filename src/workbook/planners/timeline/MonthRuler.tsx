import { bankHoliday, type Division } from '../../../model/planners/bank-holidays.ts';
import { addDays, addMonths } from '../../../model/calendar.ts';
import { daysBetween, lastPlace } from '../../../model/planners/timeline.ts';

/** The months below a slider, and a mark for each bank holiday. Only to look at: the words beside it say the day. */
export default function MonthRuler({ start, division }: { start: string; division: Division }) {
  const last = lastPlace(start);
  const at = (place: number) => ({ insetInlineStart: `${String((100 * place) / last)}%` });
  const name = new Intl.DateTimeFormat(document.documentElement.lang, { month: 'short', timeZone: 'UTC' });
  const months = Array.from({ length: 6 }, (_, index) => addMonths(start, index));
  const holidays = Array.from({ length: last + 1 }, (_, index) => index).filter((index) => bankHoliday(addDays(start, index), division));
  return (
    <div className="month-ruler" aria-hidden="true">
      {holidays.map((place) => (
        <i key={place} style={at(place)} />
      ))}
      {months.map((day) => (
        <span key={day} style={at(daysBetween(start, day))}>
          {name.format(new Date(`${day}T00:00:00Z`))}
        </span>
      ))}
    </div>
  );
}
