import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { evidenceSchema } from '../schema/evidence.ts';
import { moduleSchema } from '../schema/modules.ts';
import { pageSchema } from '../schema/pages.ts';
import { STORY_SECTIONS, storySchema, type Origin } from '../schema/stories.ts';
import { CHAPTER_HEADINGS, chapterSchema, PHASES } from '../schema/toolkit.ts';
import { addMonths } from './calendar.ts';
import { changeContent } from './content-change.ts';
import { asSlug, RESERVED, SLUG } from './content-layout.ts';
import type { Collection } from './content-library.ts';
import { draftFacts, type Answers } from './draft-facts.ts';
import { entryId } from './entry-id.ts';
import { quote } from './nearest.ts';
import { STARTER } from './starter-words.ts';
import { valueAt } from './schema-fields.ts';

/** What can be begun, and the collection it belongs to. */
export const NEW_KINDS = {
  story: 'stories',
  evidence: 'evidence',
  module: 'modules',
  chapter: 'toolkit',
  page: 'pages',
} as const satisfies Record<string, Collection>;
export type NewKind = keyof typeof NEW_KINDS;

/** What has to be known before an entry can be begun. */
export interface NewEntry {
  kind: NewKind;
  title: string;
  /** Default: the title as a slug. */
  slug?: string | undefined;
  /** For a story. */
  origin?: Origin | undefined;
  /** For evidence: ids in sources.yaml and outcomes.yaml. */
  source?: string | undefined;
  outcome?: string | undefined;
}

/** An entry that can't be begun. The message says why. */
export class NewRefused extends Error {
  override name = 'NewRefused';
}

/** Months until an entry is read again, where the guide says nothing else. */
const REVIEW_MONTHS = 24;

/**
 * Begins an entry: a draft that fits its schema, with each field's sentence above it. All of it or nothing.
 * @returns the path of the new file inside the content folder
 * @throws {NewRefused} if the name can't be used or is taken.
 */
export function startEntry(contentDir: string, entry: NewEntry, today: string): string {
  const collection = NEW_KINDS[entry.kind];
  const slug = entry.slug ?? asSlug(entry.title);
  assertFree(contentDir, collection, slug);
  const text = `---\n${factsOf(entry, today)}\n---\n\n${bodyOf(entry.kind, slug)}\n`;
  if (collection === 'pages') {
    changeContent(contentDir, [{ path: `pages/${slug}.mdx`, content: text }]);
    return `pages/${slug}.mdx`;
  }
  const folder = collection === 'modules' || collection === 'toolkit' ? `${nextNumber(contentDir, collection)}-${slug}` : slug;
  const name = collection === 'modules' || collection === 'toolkit' ? 'index.mdx' : 'index.md';
  changeContent(contentDir, [{ path: `${collection}/${folder}`, content: { [name]: text } }]);
  return `${collection}/${folder}/${name}`;
}

function assertFree(contentDir: string, collection: Collection, slug: string): void {
  if (!SLUG.test(slug) || slug.length > 80)
    throw new NewRefused(
      `The name ${quote(slug)} can't be an address. Use small letters, digits and single hyphens, such as ${asSlug(slug)}.`,
    );
  if (RESERVED[collection]?.includes(slug))
    throw new NewRefused(`The site itself uses the address /${collection}/${slug}/. Choose another name with --slug.`);
  const isNumbered = collection === 'modules' || collection === 'toolkit';
  const taken = namesIn(contentDir, collection).find((name) => entryId(name.replace(/\.mdx?$/, ''), isNumbered).toLowerCase() === slug);
  if (taken !== undefined) throw new NewRefused(`There is ${collection}/${taken} already. Choose another name with --slug.`);
}

function namesIn(contentDir: string, collection: Collection): string[] {
  const folder = join(contentDir, collection);
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The number after the last one, in two digits. */
function nextNumber(contentDir: string, collection: Collection): string {
  const last = Math.max(0, ...namesIn(contentDir, collection).map((name) => Number(/^\d{2}(?=-)/.exec(name)?.[0] ?? 0)));
  if (last >= 99) throw new NewRefused(`${collection} has no number left after 99. Give the folders new numbers first.`);
  return String(last + 1).padStart(2, '0');
}

function factsOf(entry: NewEntry, today: string): string {
  const common: Answers = { title: entry.title, reviewBy: addMonths(today, REVIEW_MONTHS), draft: true };
  const write = (schema: z.core.$ZodType, answers: Answers = {}, unfinished = false) =>
    draftFacts(schema, { answers: { ...common, ...answers }, today, unfinished });
  switch (entry.kind) {
    case 'story': {
      const origin = entry.origin ?? 'first-person';
      const schema = storySchema.def.options.find((option) => valueAt(option.def.shape.origin.def, ['values', 0]) === origin);
      if (!schema) throw new NewRefused(`There is no origin ${quote(origin)}.`);
      return write(schema, { origin, summary: STARTER, edited: today, reviewed: today }, true);
    }
    case 'evidence':
      return write(evidenceSchema, {
        'citation.type': 'report',
        'citation.issued': 'not reported',
        source: entry.source ?? '',
        read: 'secondary',
        year: 'not reported',
        design: 'service-evaluation',
        'outcomes.0.outcome': entry.outcome ?? '',
        'outcomes.0.direction': 'unclear',
        'outcomes.0.certainty': 'very-low',
        'outcomes.0.claim': `We don't know if ${STARTER}.`,
        certainty: 'very-low',
      });
    case 'module':
      return write(moduleSchema, {
        minutes: 30,
        choice: 'Taking part is your choice. You can stop at any time, and you need not say why.',
      });
    case 'chapter':
      return write(chapterSchema, { phase: PHASES.at(-1) ?? 'decide' });
    case 'page':
      return write(pageSchema);
  }
}

function bodyOf(kind: NewKind, slug: string): string {
  switch (kind) {
    case 'story':
      return STORY_SECTIONS.filter(({ required }) => required)
        .map(({ heading }) => `## ${heading}\n\n${STARTER}`)
        .join('\n\n');
    case 'module':
      return `<Activity id="${slug}-first" title="${STARTER}" minutes={30}>\n\n${STARTER}\n\n<Prompt id="${slug}-question" label="${STARTER}" lines={3} />\n\n<Facilitator>\n\n${STARTER}\n\n</Facilitator>\n\n</Activity>`;
    case 'chapter':
      return `<Steps>\n\n1. ${STARTER}\n\n</Steps>\n\n## ${CHAPTER_HEADINGS.reported}\n\n${STARTER}\n\n## ${CHAPTER_HEADINGS.mistakes}\n\n- ${STARTER}\n\n<Template id="${slug}-sheet" title="${STARTER}">\n\n<Blank label="${STARTER}" lines={2} />\n\n</Template>`;
    case 'evidence':
    case 'page':
      return STARTER;
  }
}
