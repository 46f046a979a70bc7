import { logicColumns, logicModelWords as t } from '../../../i18n/en-planner-logic-model.ts';
import { plannerWords } from '../../../i18n/en-planners.ts';
import { placeOf, stepsIn } from '../../../model/planners/logic-model.ts';
import { shownColumns, targetNames } from '../../../model/planners/logic-model-picture.ts';
import type { Sheet } from '../../../model/planners/sheet.ts';
import type { LogicModel } from '../../../schema/planners/logic-model.ts';
import { LOGIC_COLUMNS } from '../../../schema/planners/logic-model-limits.ts';
import type { Documents } from '../documents.ts';
import { logicModelPicture, stepInWords, titleOf } from './logic-model-drawing.ts';

/** What a model becomes, before it is a file. */
export function logicModelDocuments(model: LogicModel, day: string): Documents {
  return {
    sheet: logicModelSheet(model, day),
    rows: logicModelRows(model),
    picture: logicModelPicture(model).wide,
  };
}

/** A logic model on paper: its picture, and the same in words. `day` is when it is made, as people write it; empty for none. */
export function logicModelSheet(model: LogicModel, day: string): Sheet {
  return [
    { kind: 'title', text: titleOf(model) },
    ...(day ? [{ kind: 'note' as const, text: plannerWords.madeOn(day) }] : []),
    logicModelPicture(model),
    ...shownColumns(model).flatMap((column): Sheet => {
      const items = stepsIn(model, column).map((step) => stepInWords(model, step));
      return [
        { kind: 'heading', text: logicColumns[column] },
        items.length > 0 ? { kind: 'list', items } : { kind: 'text', text: t.empty },
      ];
    }),
  ];
}

/** A model as rows for a spreadsheet. */
export function logicModelRows(model: LogicModel): string[][] {
  const { column, number, step, leadsTo } = t.csv;
  return [
    [column, number, step, leadsTo],
    ...LOGIC_COLUMNS.flatMap((each) => stepsIn(model, each)).map((each) => [
      logicColumns[each.column],
      String(placeOf(model, each.id)),
      each.text,
      targetNames(model, each, logicColumns),
    ]),
  ];
}
