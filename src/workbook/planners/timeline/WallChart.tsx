import { timelineWords as t } from '../../../i18n/en-planner-timeline.ts';
import { wallMonths, weekday, type WallDay } from '../../../model/planners/timeline.ts';
import type { TimelinePlan } from '../../../schema/planners/timeline.ts';

const NUMBERS = Array.from({ length: 31 }, (_, index) => index);

/** Six months on one sheet: a column a month, a row a day. It is made for paper; the list of milestones says the same. */
export default function WallChart({ plan, language }: { plan: TimelinePlan; language: string }) {
  const months = wallMonths(plan);
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <table className="wall">
      <caption>{t.title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t.wallDay}</span>
          </th>
          {months.map(({ first }) => (
            <th key={first} scope="col">
              {monthName.format(new Date(`${first}T00:00:00Z`))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {NUMBERS.map((number) => (
          <tr key={number}>
            <th scope="row">{String(number + 1)}</th>
            {months.map(({ first, days }) => (
              <Day key={first} day={days[number]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day }: { day: WallDay | undefined }) {
  if (!day) return <td className="outside" />;
  const kind = day.holiday ? 'holiday' : day.weekend ? 'weekend' : undefined;
  return (
    <td className={kind}>
      {t.weekdays[weekday(day.day)]} {day.holiday && <i>{day.holiday} </i>}
      {day.milestones.map(({ id, name }) => (
        <b key={id}>{name} </b>
      ))}
    </td>
  );
}
