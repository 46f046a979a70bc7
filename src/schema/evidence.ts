import { z } from 'astro/zod';
import { CERTAINTIES, common, line, paragraph, slug, webAddress } from './shared.ts';

export const DESIGNS = [
  'systematic-review',
  'randomised-trial',
  'controlled-study',
  'before-and-after',
  'qualitative',
  'service-evaluation',
  'economic',
  'poll',
  'policy',
] as const;

/** `mixed`: better on some measures or in some studies, not in others. `unclear`: the source doesn't let us say. */
export const DIRECTIONS = ['better', 'no-difference', 'worse', 'mixed', 'unclear', 'descriptive'] as const;

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
    certainty: z.enum(CERTAINTIES).meta({ description: 'How sure this finding lets us be: high, moderate, low or very-low.' }),
    claim: paragraph('The finding in one plain sentence whose verb fits the certainty.', 300),
  })
  .meta({ description: 'One finding.' });

/** An evidence entry in `content/evidence/<slug>/index.md`: facts here, the plain summary below them. */
export const evidenceSchema = z.strictObject({
  ...common,
  citation,
  source: slug('Where we took the facts from, by its id in sources.yaml.'),
  read: z.enum(['full-text', 'summary', 'secondary']).meta({
    description: 'What we read: full-text, summary (summary read, not full paper), or secondary (only what another text says of it).',
  }),
  design: z.enum(DESIGNS).meta({ description: 'The kind of study.' }),
  designNote: line('The design in a few plain words, or "not reported".', 240),
  setting: line('Where, and in what kind of service; or "not reported".', 240),
  population: line('Who took part; or "not reported".', 240),
  sample: line('How many, as reported; or "not reported".', 160),
  followUp: line('How long people were followed; or "not reported".', 160),
  outcomes: z.array(outcome).min(1, 'Give at least one finding').meta({ description: 'The findings.' }),
  limitations: z
    .array(line('One limitation.', 300))
    .min(1, 'Every study has limits: name at least one')
    .meta({ description: 'What weakens it.' }),
  certainty: z.enum(CERTAINTIES).meta({ description: 'How sure the entry as a whole lets us be.' }),
  certaintyWhy: paragraph('Why that certainty and not another, in plain words.', 600),
  cannotTell: paragraph('What this cannot tell us.', 600),
  funding: line('Who paid for it; or "not reported".', 200),
  reviewer: line('Who checked this entry against its source.', 120),
});
export type EvidenceInput = z.input<typeof evidenceSchema>;
export type Evidence = z.output<typeof evidenceSchema>;
