import { pdsaWords as t } from '../../../i18n/en-planner-pdsa.ts';
import { isDay, newPoint, parseValue } from '../../../model/planners/pdsa.ts';
import type { PdsaLog, PdsaPoint } from '../../../schema/planners/pdsa.ts';
import { PDSA_LIMITS } from '../../../schema/planners/pdsa-limits.ts';
import ItemList from '../ItemList.tsx';
import { newId } from '../new-id.ts';
import TypedField from '../TypedField.tsx';
import { dayOf } from './pdsa-names.ts';

/** What was measured, one line each time. */
export default function PdsaPoints({ log, set }: { log: PdsaLog; set: (part: Partial<PdsaLog>) => void }) {
  return (
    <section className="flow points" aria-labelledby="points">
      <h3 id="points">{t.points}</h3>
      <p className="quiet">{t.pointsText}</p>
      <ItemList
        items={log.points}
        change={(points) => {
          set({ points });
        }}
        nameOf={({ day }, place) => t.point(place + 1, isDay(day) ? dayOf(day) : '')}
        add={t.addPoint}
        make={() => newPoint(log, newId())}
        most={PDSA_LIMITS.points}
      >
        {(point, change) => <PointFields point={point} change={change} />}
      </ItemList>
    </section>
  );
}

function PointFields({ point, change }: { point: PdsaPoint; change: (part: Partial<PdsaPoint>) => void }) {
  const read = parseValue(point.value);
  const problem = read && 'problem' in read ? t.problems[read.problem] : undefined;
  const needsDay = point.value.trim() !== '' && !isDay(point.day);
  return (
    <>
      <div className="figures">
        <div className="field">
          <label htmlFor={`day-${point.id}`}>{t.day}</label>
          <input
            type="date"
            id={`day-${point.id}`}
            className="box"
            aria-describedby={`day-${point.id}-problem`}
            aria-invalid={needsDay}
            value={point.day}
            onInput={(event) => {
              change({ day: event.currentTarget.value });
            }}
          />
          <p id={`day-${point.id}-problem`} className="field-problem">
            {needsDay && t.noDay}
          </p>
        </div>
        <TypedField
          id={`value-${point.id}`}
          label={t.value}
          inputMode="decimal"
          maxLength={PDSA_LIMITS.value}
          value={point.value}
          problem={problem}
          change={(value) => {
            change({ value });
          }}
        />
      </div>
      <details className="links">
        <summary>
          {point.odd || point.note ? `${t.more}: ${[point.odd ? t.standsOut : '', point.note].filter(Boolean).join(', ')}` : t.more}
        </summary>
        <TypedField
          id={`note-${point.id}`}
          label={t.note}
          maxLength={PDSA_LIMITS.line}
          value={point.note}
          change={(note) => {
            change({ note });
          }}
        />
        <div className="choice-line">
          <input
            type="checkbox"
            id={`odd-${point.id}`}
            checked={point.odd}
            onChange={(event) => {
              change({ odd: event.currentTarget.checked });
            }}
          />
          <label htmlFor={`odd-${point.id}`}>{t.odd}</label>
        </div>
      </details>
    </>
  );
}
