import { timelineWords as t } from '../../../i18n/en-planner-timeline.ts';
import { lastDay } from '../../../model/planners/timeline.ts';
import { DIVISIONS } from '../../../schema/planners/timeline-limits.ts';
import type { TimelinePlan } from '../../../schema/planners/timeline.ts';
import { dayInFull, holidaysInWords } from './timeline-sheet.ts';

/** When it begins, where, and which bank holidays fall in it. */
export default function StartFields({ plan, set }: { plan: TimelinePlan; set: (part: Partial<TimelinePlan>) => void }) {
  const { start, division } = plan;
  const language = document.documentElement.lang;
  return (
    <div className="flow">
      <div className="figures">
        <div className="field">
          <label htmlFor="start-day">{t.start}</label>
          <input
            type="date"
            id="start-day"
            className="box"
            min="2000-01-01"
            max="2099-06-30"
            aria-describedby="start-day-hint"
            value={start}
            onChange={(event) => {
              const { value } = event.currentTarget;
              // While a year is being typed it passes through the first century.
              if (value === '' || value.startsWith('20')) set({ start: value });
            }}
          />
          <p id="start-day-hint" className="quiet">
            {t.startHint}
          </p>
        </div>
        <div className="field">
          <label htmlFor="division">{t.division}</label>
          <select
            id="division"
            className="box"
            value={division}
            onChange={(event) => {
              set({ division: event.currentTarget.value as TimelinePlan['division'] });
            }}
          >
            {DIVISIONS.map((each) => (
              <option key={each} value={each}>
                {t.divisions[each]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div role="status">
        {start ? (
          <>
            <p>
              <strong>{t.runs(dayInFull(start, language), dayInFull(lastDay(start), language))}</strong>
            </p>
            <p className="quiet">{holidaysInWords(plan, language)}</p>
          </>
        ) : (
          <p>{t.noStart}</p>
        )}
      </div>
    </div>
  );
}
