import { z } from 'astro/zod';

/** The words for "the source doesn't say". Unknown is written out, never left out (rule `claim-evidence`). */
export const NOT_REPORTED = 'not reported';

/** How sure the evidence lets us be, in GRADE's four words (Guyatt et al. 2008, BMJ 336:924). */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * A calendar day. YAML readers hand over either a string or a Date at midnight UTC; both become `YYYY-MM-DD`,
 * so that dates compare as text and no time zone ever moves them.
 */
export const day = (about: string) =>
  z
    .preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z.iso.date('Write the date as YYYY-MM-DD, for example 2027-03-31'),
    )
    .meta({ description: about });

/** One line of text without leading or trailing space. `max` counts characters. */
export const line = (about: string, max = 200) =>
  z
    .string()
    .trim()
    .min(1, 'Write something here, or remove the field')
    .max(max, `Shorten this to ${String(max)} characters or fewer`)
    .regex(/^[^\n]*$/, 'Keep this on one line')
    .meta({ description: about });

/** A paragraph of plain text; line breaks are allowed. */
export const paragraph = (about: string, max = 1200) =>
  z
    .string()
    .trim()
    .min(1, 'Write something here, or remove the field')
    .max(max, `Shorten this to ${String(max)} characters or fewer`)
    .meta({ description: about });

/** A name in small letters, digits and hyphens that stays the same for good. */
export const slug = (about: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens, for example "a-seat-near-the-door"')
    .max(80, 'Shorten this to 80 characters or fewer')
    .meta({ description: about });

/** A list of slugs without repeats. */
export const slugs = (about: string, { min = 0, max = 12 } = {}) =>
  z
    .array(slug('One id'))
    .min(min, `Name at least ${String(min)}`)
    .max(max, `Name at most ${String(max)}`)
    .refine((list) => new Set(list).size === list.length, 'Each id may stand here only once')
    .meta({ description: about });

/** A web address that starts with https:// (or http:// where a source offers nothing else). */
export const webAddress = (about: string) =>
  z.url({ protocol: /^https?$/, error: 'Write a full web address that starts with https://' }).meta({ description: about });

/** One match of the `person-data` rule that an editor has looked at and allows, with the reason. */
export const allowEntry = z
  .strictObject({
    match: line('The exact words to allow.'),
    reason: line('Why these words do not identify a person.', 300),
  })
  .meta({ description: 'One allowed match of the person-data rule, with its reason.' });

/** Fields that every entry of every collection carries. */
export const common = {
  title: line('The name of the page, as readers see it.', 90),
  summary: line('One sentence that says what the reader will find. Shown in lists, search and shared links.', 240),
  reviewed: day('The day somebody last read the whole entry and found it right.'),
  reviewBy: day('The day by which it must be read again.'),
  draft: z.boolean().default(false).meta({ description: 'Set to true to keep the entry out of the built site. Default: false.' }),
  allow: z
    .array(allowEntry)
    .default([])
    .meta({ description: 'Matches of the person-data rule that were looked at and allowed. Default: none.' }),
};

/** Where facts come from. */
export const restsOn = {
  sources: slugs('The sources that the facts come from, by their ids in sources.yaml. Default: none.').default([]),
  evidence: slugs('The evidence entries that the claims rest on, by their ids. Default: none.', { max: 40 }).default([]),
};
