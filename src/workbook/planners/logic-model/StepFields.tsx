import { useEffect, useRef } from 'react';
import { logicColumns, logicModelWords as t } from '../../../i18n/en-planner-logic-model.ts';
import { placeOf, possibleTargets, targetsOf, toggleLink } from '../../../model/planners/logic-model.ts';
import type { LogicColumn, LogicModel, LogicStep } from '../../../schema/planners/logic-model.ts';
import { LOGIC_COLUMNS, LOGIC_LIMITS } from '../../../schema/planners/logic-model-limits.ts';
import TypedText from '../TypedText.tsx';

interface Props {
  step: LogicStep;
  model: LogicModel;
  name: string;
  /** What to say if it came from another column just now. */
  came: string;
  set: (part: Partial<LogicStep>) => void;
  change: (by: (model: LogicModel) => LogicModel) => void;
  toColumn: (column: LogicColumn) => void;
}

/** What one step says, what it leads to, and the column it stands in. */
export default function StepFields({ step, model, name, came, set, change, toColumn }: Props) {
  const column = useRef<HTMLSelectElement>(null);
  // It was moved by its list of columns, which went with it: so does the focus.
  useEffect(() => {
    if (came) column.current?.focus();
  }, [came]);
  return (
    <div className="step-fields">
      <TypedText
        id={`step-${step.id}`}
        label={name}
        maxLength={LOGIC_LIMITS.text}
        value={step.text}
        change={(text) => {
          set({ text });
        }}
      />
      <StepLinks step={step} model={model} name={name} change={change} />
      <div className="inline-field">
        <label htmlFor={`column-of-${step.id}`}>{t.column}</label>
        <select
          id={`column-of-${step.id}`}
          ref={column}
          className="box"
          aria-label={t.columnOf(name)}
          value={step.column}
          onChange={(event) => {
            toColumn(event.currentTarget.value as LogicColumn);
          }}
        >
          {LOGIC_COLUMNS.map((each) => (
            <option key={each} value={each}>
              {logicColumns[each]}
            </option>
          ))}
        </select>
      </div>
      {came && <p className="quiet">{came}</p>}
    </div>
  );
}

/** Ticks for all that a step may lead to. */
function StepLinks({ step, model, name, change }: Pick<Props, 'step' | 'model' | 'name' | 'change'>) {
  const possible = possibleTargets(model, step.id);
  const targets = targetsOf(model, step);
  if (step.column === LOGIC_COLUMNS.at(-1)) return null;
  return (
    <details className="links">
      <summary>{t.links(targets.length)}</summary>
      {possible.length === 0 && <p className="quiet">{t.noTargets}</p>}
      {possible.length > 0 && (
        <fieldset className="choices">
          <legend className="unseen">{t.linksOf(name)}</legend>
          {possible.map((target) => (
            <div className="choice-line" key={target.id}>
              <input
                type="checkbox"
                id={`link-${step.id}-${target.id}`}
                checked={targets.includes(target)}
                onChange={() => {
                  change((now) => toggleLink(now, step.id, target.id));
                }}
              />
              <label htmlFor={`link-${step.id}-${target.id}`}>
                {t.name(logicColumns[target.column], placeOf(model, target.id))}: {target.text.trim() || t.unwritten}
              </label>
            </div>
          ))}
        </fieldset>
      )}
    </details>
  );
}
