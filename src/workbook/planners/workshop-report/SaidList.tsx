import { reportWords as t } from '../../../i18n/en-planner-workshop-report.ts';
import { isNoCount } from '../../../model/planners/workshop-report.ts';
import { REPORT_LIMITS, SAID_ABOUT, SAID_BY } from '../../../schema/planners/workshop-report-limits.ts';
import type { Said, WorkshopReport } from '../../../schema/planners/workshop-report.ts';
import ItemList from '../ItemList.tsx';
import { newId } from '../new-id.ts';
import SelectField from '../SelectField.tsx';
import TextArea from '../TextArea.tsx';
import TypedField from '../TypedField.tsx';

interface Props {
  report: WorkshopReport;
  set: (part: Partial<WorkshopReport>) => void;
}

const BEGINNING = 30;

/** What people said, one entry for each thing. */
export default function SaidList({ report: { said }, set }: Props) {
  return (
    <section className="flow" aria-labelledby="said">
      <h3 id="said">{t.said}</h3>
      <p className="quiet">{t.saidHint}</p>
      <ItemList
        items={said}
        change={(items) => {
          set({ said: items });
        }}
        nameOf={({ words }, index) => words.trim().slice(0, BEGINNING) || t.unnamedSaid(index + 1)}
        add={t.addSaid}
        // The next card from the same pile is often about the same.
        make={() => ({ id: newId(), about: said.at(-1)?.about ?? 'difference', words: '', by: said.at(-1)?.by ?? 'referred', times: '' })}
        most={REPORT_LIMITS.said}
      >
        {(each, change) => <SaidFields said={each} change={change} />}
      </ItemList>
    </section>
  );
}

function SaidFields({ said: { id, about, words, by, times }, change }: { said: Said; change: (part: Partial<Said>) => void }) {
  return (
    <div className="flow">
      <TextArea
        id={`words-${id}`}
        label={t.words}
        maxLength={REPORT_LIMITS.text}
        value={words}
        change={(text) => {
          change({ words: text });
        }}
      />
      <div className="figures">
        <SelectField
          id={`about-${id}`}
          label={t.about}
          options={SAID_ABOUT}
          words={t.topics}
          value={about}
          change={(topic) => {
            change({ about: topic });
          }}
        />
        <SelectField
          id={`by-${id}`}
          label={t.by}
          options={SAID_BY}
          words={t.speakers}
          value={by}
          change={(speaker) => {
            change({ by: speaker });
          }}
        />
        <TypedField
          id={`times-${id}`}
          label={t.times}
          inputMode="numeric"
          maxLength={REPORT_LIMITS.number}
          value={times}
          problem={isNoCount(times) ? t.notANumber : undefined}
          change={(count) => {
            change({ times: count });
          }}
        />
      </div>
    </div>
  );
}
