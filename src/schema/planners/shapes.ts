import type { ZodMiniType } from 'zod/mini';
import { budgetShape } from './budget.ts';
import { timelineShape } from './timeline.ts';
import { workshopReportShape } from './workshop-report.ts';
import type { PlannerName } from './names.ts';

/** The shape of each planner's plans. Load this module only to look at what comes from outside: it carries the validator. */
export const PLAN_SHAPES = {
  budget: budgetShape,
  timeline: timelineShape,
  'workshop-report': workshopReportShape,
} satisfies Record<PlannerName, ZodMiniType>;
