import { timelineWords as t } from '../../../i18n/en-planner-timeline.ts';
import { dayOf, isWeekend, lastDay, lastPlace, placeOf, weekOf, workingDayFrom } from '../../../model/planners/timeline.ts';
import { bankHoliday } from '../../../model/planners/bank-holidays.ts';
import { TIMELINE_LIMITS } from '../../../schema/planners/timeline-limits.ts';
import type { Milestone, TimelinePlan } from '../../../schema/planners/timeline.ts';
import TypedField from '../TypedField.tsx';
import MonthRuler from './MonthRuler.tsx';
import { dayInFull, nameOf, remarkOn } from './timeline-sheet.ts';

interface Props {
  milestone: Milestone;
  index: number;
  plan: TimelinePlan;
  change: (part: Partial<Milestone>) => void;
}

/** A milestone: its name, its day, and a slider over the six months. */
export default function MilestoneFields({ milestone, index, plan, change }: Props) {
  const { id, name } = milestone;
  return (
    <div className="flow">
      <TypedField
        id={`name-${id}`}
        label={t.name}
        maxLength={TIMELINE_LIMITS.name}
        value={name}
        change={(words) => {
          change({ name: words });
        }}
      />
      {plan.start && <Place milestone={milestone} name={nameOf(milestone, index)} plan={plan} change={change} />}
    </div>
  );
}

function Place({ milestone, name, plan, change }: Omit<Props, 'index'> & { name: string }) {
  const { start, division } = plan;
  const language = document.documentElement.lang;
  const last = lastPlace(start);
  const at = Math.min(milestone.at, last);
  const day = dayOf(milestone, start);
  const remark = remarkOn(day, plan);
  const free = !isWeekend(day) && bankHoliday(day, division) === undefined;
  const put = (place: number) => {
    change({ at: Math.max(0, Math.min(place, last)) });
  };
  return (
    <>
      <div className="slide">
        <input
          type="range"
          aria-label={t.slide(name)}
          aria-valuetext={t.placed(dayInFull(day, language), weekOf(at), remark)}
          min={0}
          max={last}
          step={1}
          value={at}
          onInput={(event) => {
            put(Number(event.currentTarget.value));
          }}
        />
        <MonthRuler start={start} division={division} />
      </div>
      <div className="milestone-day">
        <div className="field">
          <label htmlFor={`day-${milestone.id}`}>{t.day}</label>
          <input
            type="date"
            id={`day-${milestone.id}`}
            className="box"
            min={start}
            max={lastDay(start)}
            value={day}
            onChange={(event) => {
              if (event.currentTarget.value) put(placeOf(event.currentTarget.value, start));
            }}
          />
        </div>
        <p>
          <strong>{dayInFull(day, language)}</strong>
          <br />
          {t.week(weekOf(at))}
          {remark && <span className="remark"> {remark}</span>}
        </p>
      </div>
      <p className="buttons week-buttons">
        <button
          type="button"
          className="button second"
          aria-label={t.earlierFor(name)}
          aria-disabled={at === 0}
          onClick={() => {
            put(at - 7);
          }}
        >
          {t.earlier}
        </button>
        <button
          type="button"
          className="button second"
          aria-label={t.laterFor(name)}
          aria-disabled={at === last}
          onClick={() => {
            put(at + 7);
          }}
        >
          {t.later}
        </button>
        {!free && (
          <button
            type="button"
            className="button second"
            aria-label={t.toWorkingDayFor(name)}
            onClick={() => {
              put(placeOf(workingDayFrom(day, division), start));
            }}
          >
            {t.toWorkingDay}
          </button>
        )}
      </p>
    </>
  );
}
