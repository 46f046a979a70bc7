/** The planners that exist, in the order of their list. A planner's name is its address, and part of its record's id. */
export const PLANNER_NAMES = ['logic-model', 'pdsa', 'budget', 'timeline', 'asset-map', 'workshop-report'] as const;
export type PlannerName = (typeof PLANNER_NAMES)[number];
