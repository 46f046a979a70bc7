import { timelineEmpty, timelineExample } from '../../../i18n/en-planner-timeline.ts';
import type { TimelinePlan } from '../../../schema/planners/timeline.ts';
import type { Planner } from '../planner.ts';

export const timelinePlanner: Planner<TimelinePlan> = {
  name: 'timeline',
  version: 1,
  empty: timelineEmpty,
  start: timelineEmpty,
  example: () => timelineExample,
};
