import type { PlannerName } from '../../schema/planners/names.ts';

/** What the frame has to know of a planner, besides its shape in `src/schema/planners/shapes.ts`. */
export interface Planner<Plan> {
  name: PlannerName;
  /** Counts the shapes that its plans have had, from 1. */
  version: number;
  /** Nothing filled in. */
  empty: Plan;
  /** What stands there before anybody has chosen. */
  start: Plan;
  /** Loaded when it is asked for, if it is long. */
  example: () => Plan | Promise<Plan>;
}
