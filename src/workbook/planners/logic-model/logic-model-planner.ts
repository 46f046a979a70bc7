import { EMPTY_LOGIC_MODEL } from '../../../model/planners/logic-model.ts';
import type { LogicModel } from '../../../schema/planners/logic-model.ts';
import type { Planner } from '../planner.ts';

/** The planner of logic models. It starts from the programme's own, which is content and comes with the page. */
export function logicModelPlanner(programme: LogicModel): Planner<LogicModel> {
  return {
    name: 'logic-model',
    version: 1,
    empty: EMPTY_LOGIC_MODEL,
    start: programme,
    example: () => programme,
  };
}
