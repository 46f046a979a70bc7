import * as z from 'zod/mini';
import { PDSA_DECISIONS, PDSA_LIMITS } from './pdsa-limits.ts';

const line = z.string().check(z.maxLength(PDSA_LIMITS.line));
const text = z.string().check(z.maxLength(PDSA_LIMITS.text));
/** A day as a date field gives it, or none. */
const day = z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/));
const id = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/** A log of plan–do–study–act cycles with one measure, as it is kept and as it lies in a plan file. */
export const pdsaShape = z.strictObject({
  aim: text,
  measure: line,
  cycles: z
    .array(
      z.strictObject({ id, start: day, prediction: text, plan: text, do: text, study: text, act: text, decision: z.enum(PDSA_DECISIONS) }),
    )
    .check(z.maxLength(PDSA_LIMITS.cycles)),
  /** One measurement each, in any order. */
  points: z
    .array(
      z.strictObject({
        id,
        day,
        /** As typed, so that a slip can be mended and nothing typed is lost. */
        value: z.string().check(z.maxLength(PDSA_LIMITS.value)),
        note: line,
        /** Whether the team agrees, by eye, that this point stands out from all others: an astronomical point. */
        odd: z.boolean(),
      }),
    )
    .check(z.maxLength(PDSA_LIMITS.points)),
});

export type PdsaLog = z.infer<typeof pdsaShape>;
export type PdsaCycle = PdsaLog['cycles'][number];
export type PdsaPoint = PdsaLog['points'][number];
