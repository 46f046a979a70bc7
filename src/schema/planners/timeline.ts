import * as z from 'zod/mini';
import { DIVISIONS, TIMELINE_LIMITS } from './timeline-limits.ts';

/** A timeline as it is kept and as it lies in a plan file. */
export const timelineShape = z.strictObject({
  /** Tells this timeline's events from those of others in one calendar; empty until a calendar file is made. */
  key: z.string().check(z.regex(/^[a-z0-9]{0,40}$/)),
  /** The first day, `YYYY-MM-DD`; empty until chosen. */
  start: z.string().check(z.regex(/^(?:20\d{2}-\d{2}-\d{2})?$/), z.refine(isDayOrEmpty)),
  division: z.enum(DIVISIONS),
  milestones: z
    .array(
      z.strictObject({
        id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
        name: z.string().check(z.maxLength(TIMELINE_LIMITS.name)),
        /** Days after the start, so that all of them move with it. */
        at: z.int().check(z.minimum(0), z.maximum(TIMELINE_LIMITS.days)),
      }),
    )
    .check(z.maxLength(TIMELINE_LIMITS.milestones)),
});

export type TimelinePlan = z.infer<typeof timelineShape>;
export type Milestone = TimelinePlan['milestones'][number];

/** Refuses the 30th of February. */
function isDayOrEmpty(text: string): boolean {
  if (text === '') return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
