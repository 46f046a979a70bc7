import { useState } from 'react';
import { CYCLE_PARTS, pdsaWords as t } from '../../../i18n/en-planner-pdsa.ts';
import { newCycle } from '../../../model/planners/pdsa.ts';
import type { PdsaCycle, PdsaLog } from '../../../schema/planners/pdsa.ts';
import { PDSA_DECISIONS, PDSA_LIMITS } from '../../../schema/planners/pdsa-limits.ts';
import ItemList from '../ItemList.tsx';
import { newId } from '../new-id.ts';
import TypedText from '../TypedText.tsx';
import { cycleName } from './pdsa-names.ts';

/** The cycles, one after another. */
export default function PdsaCycles({ cycles, set }: { cycles: PdsaCycle[]; set: (part: Partial<PdsaLog>) => void }) {
  return (
    <section className="flow" aria-labelledby="cycles">
      <h3 id="cycles">{t.cycles}</h3>
      <p className="quiet">{t.cyclesText}</p>
      <ItemList
        items={cycles}
        change={(items) => {
          set({ cycles: items });
        }}
        nameOf={cycleName}
        add={t.addCycle}
        make={() => newCycle(newId())}
        most={PDSA_LIMITS.cycles}
        movable
      >
        {(cycle, change, place) => <CycleFields cycle={cycle} place={place} isLast={place === cycles.length - 1} change={change} />}
      </ItemList>
    </section>
  );
}

interface FieldsProps {
  cycle: PdsaCycle;
  place: number;
  isLast: boolean;
  change: (part: Partial<PdsaCycle>) => void;
}

/** The latest cycle is open, earlier ones are folded away. It doesn't fold under the fingers of those who write. */
function CycleFields({ cycle, place, isLast, change }: FieldsProps) {
  const [open] = useState(isLast);
  return (
    <details open={open} className="cycle">
      <summary>{cycleName(cycle, place)}</summary>
      <div className="flow">
        <div className="field">
          <label htmlFor={`start-${cycle.id}`}>{t.start}</label>
          <input
            type="date"
            id={`start-${cycle.id}`}
            className="box"
            value={cycle.start}
            onInput={(event) => {
              change({ start: event.currentTarget.value });
            }}
          />
        </div>
        {CYCLE_PARTS.map((part) => (
          <TypedText
            key={part}
            id={`${part}-${cycle.id}`}
            label={t.parts[part].label}
            hint={t.parts[part].hint}
            maxLength={PDSA_LIMITS.text}
            value={cycle[part]}
            change={(text) => {
              change({ [part]: text });
            }}
          />
        ))}
        <div className="field">
          <label htmlFor={`decision-${cycle.id}`}>{t.decision}</label>
          <select
            id={`decision-${cycle.id}`}
            className="box"
            value={cycle.decision}
            onChange={(event) => {
              change({ decision: event.currentTarget.value as PdsaCycle['decision'] });
            }}
          >
            {PDSA_DECISIONS.map((decision) => (
              <option key={decision} value={decision}>
                {t.decisions[decision]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </details>
  );
}
