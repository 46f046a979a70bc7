import * as z from 'zod/mini';
import { LOGIC_COLUMNS, LOGIC_LIMITS } from './logic-model-limits.ts';

const stepId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/** A logic model as it is kept and as it lies in a plan file. */
export const logicModelShape = z.strictObject({
  title: z.string().check(z.maxLength(LOGIC_LIMITS.title)),
  /** In the order in which they stand in their columns. */
  steps: z
    .array(
      z.strictObject({
        id: stepId,
        column: z.enum(LOGIC_COLUMNS),
        text: z.string().check(z.maxLength(LOGIC_LIMITS.text)),
        /** Steps of later columns that this one leads to. */
        leadsTo: z.array(stepId).check(z.maxLength(LOGIC_LIMITS.steps)),
      }),
    )
    .check(
      z.maxLength(LOGIC_LIMITS.steps),
      z.refine((steps) => new Set(steps.map(({ id }) => id)).size === steps.length),
    ),
});

export type LogicModel = z.infer<typeof logicModelShape>;
export type LogicStep = LogicModel['steps'][number];
export type LogicColumn = LogicStep['column'];
