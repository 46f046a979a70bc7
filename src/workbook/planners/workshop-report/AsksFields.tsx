import { reportWords as t } from '../../../i18n/en-planner-workshop-report.ts';
import { READERS, REPORT_LIMITS } from '../../../schema/planners/workshop-report-limits.ts';
import type { WorkshopReport } from '../../../schema/planners/workshop-report.ts';
import TextArea from '../TextArea.tsx';
import TypedField from '../TypedField.tsx';

interface Props {
  report: WorkshopReport;
  set: (part: Partial<WorkshopReport>) => void;
}

/** What is asked of each reader, and what the report leaves open. */
export default function AsksFields({ report, set }: Props) {
  const area = (field: 'notTakenUp' | 'limits') => (
    <TextArea
      id={field}
      label={t[field]}
      maxLength={REPORT_LIMITS.text}
      value={report[field]}
      change={(text) => {
        set({ [field]: text });
      }}
    />
  );
  return (
    <section className="flow" aria-labelledby="asks">
      <h3 id="asks">{t.asks}</h3>
      {READERS.map((reader) => (
        <TextArea
          key={reader}
          id={`ask-${reader}`}
          label={t.readers[reader]}
          maxLength={REPORT_LIMITS.text}
          value={report.asks[reader]}
          change={(text) => {
            set({ asks: { ...report.asks, [reader]: text } });
          }}
        />
      ))}
      {area('notTakenUp')}
      {area('limits')}
      <TypedField
        id="next"
        label={t.next}
        maxLength={REPORT_LIMITS.line}
        value={report.next}
        change={(next) => {
          set({ next });
        }}
      />
    </section>
  );
}
