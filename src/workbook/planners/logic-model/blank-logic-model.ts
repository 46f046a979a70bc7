import { logicModelPageWords as page } from '../../../i18n/en-planner-logic-model.ts';
import type { Sheet } from '../../../model/planners/sheet.ts';
import { LOGIC_COLUMNS } from '../../../schema/planners/logic-model-limits.ts';
import type { LogicColumn } from '../../../schema/planners/logic-model.ts';

/** The form to fill in by hand. */
export function blankLogicModel(): Sheet {
  const lines: Record<LogicColumn, number> = {
    if: 4,
    then: 5,
    'so-that': 3,
    'in-the-end': 2,
  };
  return [
    { kind: 'title', text: page.blankTitle },
    ...LOGIC_COLUMNS.map((column) => ({
      kind: 'room' as const,
      label: page.blank[column],
      lines: lines[column],
    })),
    { kind: 'note', text: page.blankLinks },
  ];
}
