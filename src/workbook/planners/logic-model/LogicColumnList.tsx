import { logicColumns, logicModelWords as t } from '../../../i18n/en-planner-logic-model.ts';
import { linkCount, moveToColumn, placeOf, stepsIn, withColumn } from '../../../model/planners/logic-model.ts';
import type { LogicColumn, LogicModel, LogicStep } from '../../../schema/planners/logic-model.ts';
import { LOGIC_LIMITS } from '../../../schema/planners/logic-model-limits.ts';
import ItemList from '../ItemList.tsx';
import { newId } from '../new-id.ts';
import StepFields from './StepFields.tsx';

interface Props {
  column: LogicColumn;
  model: LogicModel;
  /** The id of the step that came from another column just now, and what is said of it. */
  moved: { id: string; said: string };
  change: (by: (model: LogicModel) => LogicModel) => void;
  move: (moved: { id: string; said: string }) => void;
}

/** The steps of one column. */
export default function LogicColumnList({ column, model, moved, change, move }: Props) {
  const steps = stepsIn(model, column);
  const nameOf = (step: LogicStep) => t.name(logicColumns[step.column], placeOf(model, step.id));
  const toColumn = (step: LogicStep, to: LogicColumn) => {
    const next = moveToColumn(model, step.id, to);
    const lost = linkCount(model) - linkCount(next);
    const now = t.name(logicColumns[to], placeOf(next, step.id));
    move({
      id: step.id,
      said: t.movedTo(nameOf(step), now) + (lost > 0 ? t.linksLost(lost) : ''),
    });
    change(() => next);
  };
  return (
    <section className="flow" aria-labelledby={`column-${column}`}>
      <h3 id={`column-${column}`}>{logicColumns[column]}</h3>
      <p className="quiet">{t.hints[column]}</p>
      <ItemList
        items={steps}
        change={(items) => {
          change((now) => withColumn(now, column, items));
        }}
        nameOf={nameOf}
        add={t.add(logicColumns[column])}
        make={() => ({ id: newId(), column, text: '', leadsTo: [] })}
        most={LOGIC_LIMITS.steps - model.steps.length + steps.length}
        movable
      >
        {(step, set) => (
          <StepFields
            step={step}
            model={model}
            name={nameOf(step)}
            came={moved.id === step.id ? moved.said : ''}
            set={set}
            change={change}
            toColumn={(to) => {
              toColumn(step, to);
            }}
          />
        )}
      </ItemList>
    </section>
  );
}
