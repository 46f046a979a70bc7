import type { ZodMiniType } from 'zod/mini';
import { assetMapShape } from './asset-map.ts';
import { budgetShape } from './budget.ts';
import { timelineShape } from './timeline.ts';
import { workshopReportShape } from './workshop-report.ts';
import { logicModelShape } from './logic-model.ts';
import { pdsaShape } from './pdsa.ts';
import type { PlannerName } from './names.ts';

/** The shape of each planner's plans. Load this module only to look at what comes from outside: it carries the validator. */
export const PLAN_SHAPES = {
  'logic-model': logicModelShape,
  pdsa: pdsaShape,
  budget: budgetShape,
  timeline: timelineShape,
  'workshop-report': workshopReportShape,
  'asset-map': assetMapShape,
} satisfies Record<PlannerName, ZodMiniType>;
