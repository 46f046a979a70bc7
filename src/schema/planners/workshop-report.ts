import * as z from 'zod/mini';
import { READERS, REPORT_LIMITS, SAID_ABOUT, SAID_BY } from './workshop-report-limits.ts';

const line = z.string().check(z.maxLength(REPORT_LIMITS.line));
const text = z.string().check(z.maxLength(REPORT_LIMITS.text));
/** A number as it was typed, so that a slip can be mended and nothing typed is lost. */
const typed = z.string().check(z.maxLength(REPORT_LIMITS.number));
const id = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/** What was said at a workshop, as it is kept and as it lies in a plan file. */
export const workshopReportShape = z.strictObject({
  network: line,
  when: line,
  people: z.record(z.enum(SAID_BY), typed),
  missing: text,
  said: z
    .array(z.strictObject({ id, about: z.enum(SAID_ABOUT), words: text, by: z.enum(SAID_BY), times: typed }))
    .check(z.maxLength(REPORT_LIMITS.said)),
  promises: z.array(z.strictObject({ id, what: line, who: line, when: line })).check(z.maxLength(REPORT_LIMITS.promises)),
  notTakenUp: text,
  asks: z.record(z.enum(READERS), text),
  limits: text,
  next: line,
});

export type WorkshopReport = z.infer<typeof workshopReportShape>;
export type Said = WorkshopReport['said'][number];
export type Promised = WorkshopReport['promises'][number];
