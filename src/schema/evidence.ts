import { z } from 'astro/zod';
import { CERTAINTIES, common, day, line, NOT_REPORTED, paragraph, slug, webAddress } from './shared.ts';

export const DESIGNS = [
  'systematic-review',
  'randomised-trial',
  'controlled-study',
  'before-and-after',
  'observational',
  'qualitative',
  'service-evaluation',
  'economic',
  'poll',
  'policy',
] as const;

/** `mixed`: better on some measures or in some studies, not in others. `unclear`: the source doesn't let us say. */
export const DIRECTIONS = ['better', 'no-difference', 'worse', 'mixed', 'unclear', 'descriptive'] as const;

/** Whom the findings are about, as readers filter by it. `not-reported`: the source doesn't say. */
export const PEOPLE = [
  'adults',
  'older-people',
  'long-term-illness',
  'low-mood-or-lonely',
  'poorer-areas',
  'staff-and-projects',
  'public',
  'not-reported',
] as const;

/** What GRADE marks a body of evidence down for (Guyatt et al. 2008, BMJ 336:924). */
export const MARKED_DOWN = ['risk-of-bias', 'inconsistency', 'indirectness', 'imprecision', 'publication-bias'] as const;

/** Addresses below `/evidence/` that are not an entry's. */
export const RESERVED_EVIDENCE_SLUGS = ['all', 'by', 'page', 'questions'] as const;

const name = z
  .union([
    z.strictObject({ family: line('Family name.', 80), given: line('Given names or initials.', 80) }),
    z.strictObject({ literal: line('The name of an organisation.', 160) }),
  ])
  .meta({ description: 'A person as family and given name, or an organisation as literal.' });

/** The fields of CSL-JSON 1.0.2 that we use, under the same names (citationstyles.org). */
const citation = z
  .strictObject({
    type: z
      .enum(['article-journal', 'article', 'report', 'webpage', 'post-weblog', 'speech', 'chapter', 'thesis'])
      .meta({ description: 'The kind of work, in CSL terms.' }),
    title: line('The title of the work.', 300),
    author: z.array(name).min(1, 'Name at least one author or organisation').meta({ description: 'Who wrote it.' }),
    issued: z
      .union([z.number().int().min(1900).max(2100), z.string().regex(/^\d{4}(-\d{2}){0,2}$/), z.literal('not reported')], {
        error: 'Write the year, the month (2024-08) or the day (2024-08-14), or "not reported"',
      })
      .meta({ description: 'When it was published: year, year and month, or day; or "not reported".' }),
    'container-title': line('The journal, book or site it appeared in.', 200).optional(),
    publisher: line('Who published it.', 160).optional(),
    volume: line('Volume.', 20).optional(),
    issue: line('Issue.', 20).optional(),
    page: line('Pages or article number.', 40).optional(),
    DOI: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'Write the DOI alone, for example 10.1136/bmjopen-2022-062951')
      .meta({ description: 'The digital object identifier, without https://doi.org/.' })
      .optional(),
    URL: webAddress('Where it can be read.').optional(),
  })
  .meta({ description: 'The work itself, in CSL-JSON fields.' });

const outcome = z
  .strictObject({
    outcome: slug('What was looked at, by its id in outcomes.yaml.'),
    direction: z.enum(DIRECTIONS).meta({ description: `Which way it went: ${DIRECTIONS.join(', ')}.` }),
    size: line('How large the difference was, with its unit; or "not reported".', 240),
    sizeShort: line('The size in a few words, for pictures, such as "40% fewer". Every number in it stands in “size” too.', 22).optional(),
    certainty: z.enum(CERTAINTIES).meta({ description: 'How sure this finding lets us be: high, moderate, low or very-low.' }),
    claim: paragraph('The finding in one plain sentence whose verb fits the certainty.', 300),
  })
  .meta({ description: 'One finding.' });

const version = z
  .strictObject({
    on: day('The day of the change.'),
    change: line('What changed, in one sentence.', 240),
  })
  .meta({ description: 'One change to the entry.' });

const disagreement = z
  .strictObject({
    with: slug('The other evidence entry, by its id.'),
    on: slug('What they disagree about, by its id in outcomes.yaml. Both entries have a finding on it.'),
    why: line('Why they may differ, in one sentence.', 300),
  })
  .meta({ description: 'Another entry that says something else about the same outcome. Its page shows both as well.' });

/** An evidence entry in `content/evidence/<slug>/index.md`: facts here, the plain summary below them. */
export const evidenceSchema = z.strictObject({
  ...common,
  citation,
  source: slug('Where we took the facts from, by its id in sources.yaml.'),
  read: z.enum(['full-text', 'summary', 'secondary']).meta({
    description: 'What we read: full-text, summary (summary read, not full paper), or secondary (only what another text says of it).',
  }),
  year: z
    .union([z.number().int().min(1900).max(2100), z.literal(NOT_REPORTED)], { error: 'Write the year as a number, or "not reported"' })
    .meta({ description: 'The year of the study or count; or "not reported".' }),
  people: z
    .array(z.enum(PEOPLE))
    .min(1, 'Name at least one')
    .meta({ description: `Whom it is about, for lists: ${PEOPLE.join(', ')}.` }),
  design: z.enum(DESIGNS).meta({ description: 'The kind of study.' }),
  designNote: line('The design in a few plain words, or "not reported".', 240),
  setting: line('Where, and in what kind of service; or "not reported".', 240),
  population: line('Who took part; or "not reported".', 240),
  sample: line('How many, as reported; or "not reported".', 160),
  followUp: line('How long people were followed; or "not reported".', 160),
  count: z
    .number()
    .int()
    .positive()
    .meta({ description: 'How many people, as a number for pictures. Leave out if the source doesn’t say.' })
    .optional(),
  months: z
    .number()
    .positive()
    .meta({ description: 'How long people were followed, in months for pictures. Leave out if the source doesn’t say.' })
    .optional(),
  outcomes: z.array(outcome).min(1, 'Give at least one finding').meta({ description: 'The findings.' }),
  limitations: z
    .array(line('One limitation.', 300))
    .min(1, 'Every study has limits: name at least one')
    .meta({ description: 'What weakens it.' }),
  certainty: z.enum(CERTAINTIES).meta({ description: 'How sure the entry as a whole lets us be.' }),
  certaintyWhy: paragraph('Why that certainty and not another, in plain words.', 600),
  markedDown: z
    .array(z.enum(MARKED_DOWN))
    .default([])
    .meta({ description: `What the certainty was marked down for, in GRADE's words: ${MARKED_DOWN.join(', ')}. Default: none.` }),
  disagrees: z.array(disagreement).max(6, 'Name at most 6').default([]).meta({ description: 'Entries that say otherwise. Default: none.' }),
  cannotTell: paragraph('What this cannot tell us.', 600),
  funding: line('Who paid for it; or "not reported".', 200),
  reviewer: line('Who checked this entry against its source.', 120),
  versions: z
    .array(version)
    .min(1, 'Say when it was added')
    .refine((all) => all.every(({ on }, index) => index === 0 || on >= (all[index - 1]?.on ?? '')), 'Write the oldest change first')
    .meta({ description: 'What changed and when, the oldest first.' }),
});
export type EvidenceInput = z.input<typeof evidenceSchema>;
export type Evidence = z.output<typeof evidenceSchema>;
