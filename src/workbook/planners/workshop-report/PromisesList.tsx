import { reportWords as t } from '../../../i18n/en-planner-workshop-report.ts';
import { REPORT_LIMITS } from '../../../schema/planners/workshop-report-limits.ts';
import type { WorkshopReport } from '../../../schema/planners/workshop-report.ts';
import ItemList from '../ItemList.tsx';
import { newId } from '../new-id.ts';
import TypedField from '../TypedField.tsx';

const PARTS = ['what', 'who', 'when'] as const;
const LABELS = { what: t.what, who: t.whoDoes, when: t.byWhen };

interface Props {
  report: WorkshopReport;
  set: (part: Partial<WorkshopReport>) => void;
}

/** What will change, who sees to it, and by when. */
export default function PromisesList({ report: { promises }, set }: Props) {
  return (
    <section className="flow" aria-labelledby="promises">
      <h3 id="promises">{t.promises}</h3>
      <p className="quiet">{t.promisesHint}</p>
      <ItemList
        items={promises}
        change={(items) => {
          set({ promises: items });
        }}
        nameOf={({ what }, index) => what.trim() || t.unnamedPromise(index + 1)}
        add={t.addPromise}
        make={() => ({ id: newId(), what: '', who: '', when: '' })}
        most={REPORT_LIMITS.promises}
        movable
      >
        {(promise, change) => (
          <div className="flow">
            {PARTS.map((part) => (
              <TypedField
                key={part}
                id={`${part}-${promise.id}`}
                label={LABELS[part]}
                maxLength={REPORT_LIMITS.line}
                value={promise[part]}
                change={(words) => {
                  change({ [part]: words });
                }}
              />
            ))}
          </div>
        )}
      </ItemList>
    </section>
  );
}
