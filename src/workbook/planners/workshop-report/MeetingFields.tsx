import { reportWords as t } from '../../../i18n/en-planner-workshop-report.ts';
import { isNoCount } from '../../../model/planners/workshop-report.ts';
import { REPORT_LIMITS, SAID_BY } from '../../../schema/planners/workshop-report-limits.ts';
import type { WorkshopReport } from '../../../schema/planners/workshop-report.ts';
import TextArea from '../TextArea.tsx';
import TypedField from '../TypedField.tsx';

interface Props {
  report: WorkshopReport;
  set: (part: Partial<WorkshopReport>) => void;
}

/** Where and when it was, and who was there. */
export default function MeetingFields({ report, set }: Props) {
  return (
    <section className="flow" aria-labelledby="meeting">
      <h3 id="meeting">{t.meeting}</h3>
      <TypedField
        id="network"
        label={t.network}
        maxLength={REPORT_LIMITS.line}
        value={report.network}
        change={(network) => {
          set({ network });
        }}
      />
      <TypedField
        id="when"
        label={t.when}
        maxLength={REPORT_LIMITS.line}
        value={report.when}
        change={(when) => {
          set({ when });
        }}
      />
      <fieldset className="choices">
        <legend>{t.who}</legend>
        <div className="figures">
          {SAID_BY.map((group) => (
            <TypedField
              key={group}
              id={`people-${group}`}
              label={t.people[group]}
              inputMode="numeric"
              maxLength={REPORT_LIMITS.number}
              value={report.people[group]}
              problem={isNoCount(report.people[group]) ? t.notANumber : undefined}
              change={(count) => {
                set({ people: { ...report.people, [group]: count } });
              }}
            />
          ))}
        </div>
      </fieldset>
      <TextArea
        id="missing"
        label={t.missing}
        maxLength={REPORT_LIMITS.text}
        value={report.missing}
        change={(missing) => {
          set({ missing });
        }}
      />
    </section>
  );
}
