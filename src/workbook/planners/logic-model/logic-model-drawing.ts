import { logicColumns, logicModelWords as t } from '../../../i18n/en-planner-logic-model.ts';
import { placeOf, stepsIn } from '../../../model/planners/logic-model.ts';
import { narrowLogicModel, targetNames, wideLogicModel, type LogicPictureWords } from '../../../model/planners/logic-model-picture.ts';
import type { SheetPicture } from '../../../model/planners/sheet.ts';
import { LOGIC_COLUMNS } from '../../../schema/planners/logic-model-limits.ts';
import type { LogicModel, LogicStep } from '../../../schema/planners/logic-model.ts';

/** A model as it is drawn. */
export function logicModelPicture(model: LogicModel): SheetPicture {
  const words: LogicPictureWords = {
    title: t.pictureName(titleOf(model)),
    description: LOGIC_COLUMNS.flatMap((column) => {
      const steps = stepsIn(model, column).map((step) => stepInWords(model, step));
      return steps.length > 0 ? [`${logicColumns[column]}: ${steps.join(' ')}`] : [];
    }).join('\n'),
    columns: logicColumns,
    leadsTo: t.leadsTo,
  };
  return {
    kind: 'picture',
    narrow: narrowLogicModel(model, words),
    wide: wideLogicModel(model, words),
  };
}

/** What a model is called. */
export function titleOf({ title }: LogicModel): string {
  return title.trim() || t.untitled;
}

/** "1. We listen. Leads to Then 1, 2." */
export function stepInWords(model: LogicModel, step: LogicStep): string {
  const text = step.text.trim() || t.unwritten;
  const names = targetNames(model, step, logicColumns);
  return `${String(placeOf(model, step.id))}. ${/[.!?…]$/.test(text) ? text : `${text}.`}${names ? ` ${t.leadsTo(names)}.` : ''}`;
}
