import { sharingWords } from '../../i18n/en-workbook-sharing.ts';
import { addMonths } from '../../model/calendar.ts';
import { Problems } from './ChoiceGroup.tsx';
import { lastPossibleDay } from './choices.ts';

const t = sharingWords.until;
const QUICK = [3, 6, 12, 24] as const;

/** Until when the story may be shared: a day, or one of a few lengths of time from today. */
export default function LastDay(props: {
  /** The day of the choices; undefined until they were read, so that hydration takes nothing away that was typed. */
  until: string | undefined;
  /** `YYYY-MM-DD`; undefined while nothing can be chosen. */
  today: string | undefined;
  disabled: boolean;
  problems: readonly string[];
  change: (until: string) => void;
}) {
  const { until, today, disabled, problems, change } = props;
  return (
    <fieldset className="choices" aria-describedby="until-hint">
      <legend>{t.legend}</legend>
      <p id="until-hint" className="quiet">
        {t.hint}
      </p>
      <p className="field">
        <label htmlFor="until">{t.label}</label>
        <input
          type="date"
          id="until"
          className="box"
          disabled={disabled}
          min={today}
          max={today && lastPossibleDay(today)}
          aria-describedby={problems.length > 0 ? 'until-problem' : undefined}
          value={until}
          onInput={(event) => {
            change(event.currentTarget.value);
          }}
        />
      </p>
      {today && (
        <p className="buttons">
          {QUICK.map((months) => (
            <button
              key={months}
              type="button"
              className="button second"
              onClick={() => {
                change(addMonths(today, months));
              }}
            >
              {t.quick[months]}
            </button>
          ))}
        </p>
      )}
      <Problems id="until-problem" problems={problems} />
    </fieldset>
  );
}
