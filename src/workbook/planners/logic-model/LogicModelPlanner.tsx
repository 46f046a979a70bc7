import { useState } from 'react';
import { logicModelWords as t } from '../../../i18n/en-planner-logic-model.ts';
import type { LogicModel } from '../../../schema/planners/logic-model.ts';
import { LOGIC_COLUMNS, LOGIC_LIMITS } from '../../../schema/planners/logic-model-limits.ts';
import { keptPlan } from '../kept-plan.ts';
import PictureView from '../PictureView.tsx';
import PlannerFrame from '../PlannerFrame.tsx';
import { dayInWords, documentExports, printPlan } from '../sheet-exports.ts';
import type { Export } from '../TakeAway.tsx';
import TypedField from '../TypedField.tsx';
import LogicColumnList from './LogicColumnList.tsx';
import { logicModelPlanner } from './logic-model-planner.ts';
import { logicModelPicture } from './logic-model-drawing.ts';

interface Props {
  devicePage: string;
  /** The programme's model, to start from. */
  programme: LogicModel;
}

/** Writes a logic model as a list, and draws it. */
export default function LogicModelPlanner({ devicePage, programme }: Props) {
  const [planner] = useState(() => logicModelPlanner(programme));
  const [kept] = useState(() => keptPlan(planner));
  /** What was moved to another column a moment ago: the focus goes with it. */
  const [moved, setMoved] = useState({ id: '', said: '' });
  return (
    <PlannerFrame planner={planner} kept={kept} devicePage={devicePage} exports={exportsOf} print={printModel}>
      {(model, change) => (
        <>
          <TypedField
            id="model-title"
            label={t.title}
            maxLength={LOGIC_LIMITS.title}
            value={model.title}
            change={(title) => {
              change({ ...kept.snapshot.value, title });
            }}
          />
          {LOGIC_COLUMNS.map((column) => (
            <LogicColumnList
              key={column}
              column={column}
              model={model}
              moved={moved}
              change={(by) => {
                change(by(kept.snapshot.value));
              }}
              move={setMoved}
            />
          ))}
          <p role="status" className="unseen">
            {moved.said}
          </p>
          <section className="flow" aria-labelledby="picture">
            <h3 id="picture">{t.picture}</h3>
            <p className="quiet">{t.pictureText}</p>
            <PictureView {...logicModelPicture(model)} />
          </section>
        </>
      )}
    </PlannerFrame>
  );
}

function exportsOf(model: LogicModel): Export[] {
  const sizes = { docx: 270_000, svg: 6000, png: 280_000, md: 1000, csv: 1000 };
  return documentExports(() => documentsOf(model), t.files, sizes);
}

async function documentsOf(model: LogicModel) {
  const { logicModelDocuments } = await import('./logic-model-sheet.ts');
  return logicModelDocuments(model, dayInWords());
}

function printModel(model: LogicModel): void {
  void printPlan(() => documentsOf(model));
}
