import type { z } from 'astro/zod';
import { LONGEST_CONSENT_MONTHS } from '../schema/story-file-limits.ts';
import type { StoryFile } from '../schema/story-file.ts';
import { RESERVED_STORY_SLUGS, STORY_SECTIONS, storySchema } from '../schema/stories.ts';
import { addMonths } from './calendar.ts';
import { plainToMarkdown } from './plain-to-markdown.ts';
import { fieldAt, fieldNames, unwrap } from './schema-fields.ts';
import { StoryFileRefused } from './story-file.ts';

/** A case study as a file that is not yet written. */
export interface StoryDraftFile {
  /** The name of its folder in content/stories. */
  slug: string;
  /** The text of its index.md. */
  text: string;
}

/** Stands in every section that the teller's parts say nothing about. */
export const TO_BE_WRITTEN = '*To be written with the teller.*';
const ORIGIN = { origin: 'first-person' } as const;

/**
 * Turns a story file into the draft of a case study: the teller's words under the fixed headings, what they chose in the
 * facts, and everything else as a remark for the trainer to fill in.
 * @param today the day of the import, `YYYY-MM-DD`
 * @param taken the names of the folders that are there already
 * @throws {StoryFileRefused} if the teller's consent has run out.
 */
export function draftFromStoryFile(file: StoryFile, today: string, taken: ReadonlySet<string>): StoryDraftFile {
  if (file.sharing.until < today) {
    throw new StoryFileRefused(
      `The teller agreed until ${file.sharing.until}, and that day has passed. Ask them; if they agree again, they can make a new file.`,
    );
  }
  return { slug: freeSlug(file.story.title, taken), text: `---\n${facts(file, today)}---\n\n${body(file.story)}` };
}

/** A folder name made of the title. The number behind it keeps it from ever meeting one that is there. */
function freeSlug(title: string, taken: ReadonlySet<string>): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const base = (words ?? ['untitled', 'story']).join('-').slice(0, 60).replace(/-$/, '');
  const isFree = (slug: string) => !taken.has(slug) && !(RESERVED_STORY_SLUGS as readonly string[]).includes(slug);
  if (isFree(base)) return base;
  let number = 2;
  while (!isFree(`${base}-${String(number)}`)) number += 1;
  return `${base}-${String(number)}`;
}

/** Where each part of the teller's story goes. Sections without one are gaps. */
const PARTS: Partial<Record<(typeof STORY_SECTIONS)[number]['heading'], readonly (keyof StoryFile['story'])[]>> = {
  'What led here': ['before'],
  'What changed': ['turningPoint', 'after'],
  'Advice to others': ['message', 'ask'],
};

function body(story: StoryFile['story']): string {
  return STORY_SECTIONS.filter(({ required }) => required)
    .map(({ heading }) => {
      const words = (PARTS[heading] ?? []).map((part) => plainToMarkdown(story[part])).filter(Boolean);
      return `## ${heading}\n\n${words.join('\n\n') || TO_BE_WRITTEN}\n`;
    })
    .join('\n');
}

function facts({ story, sharing }: StoryFile, today: string): string {
  const title = story.title.trim();
  const longest = addMonths(today, LONGEST_CONSENT_MONTHS);
  const top = {
    origin: ORIGIN.origin,
    draft: 'true',
    ...(title && { title: JSON.stringify(title) }),
    edited: today,
  };
  const consent = {
    ...(sharing.channels.length > 0 && { channels: `[${sharing.channels.join(', ')}]` }),
    reviewBy: sharing.until < longest ? sharing.until : longest,
  };
  const teller = { naming: sharing.naming, ...(sharing.naming !== 'anonymous' && { name: JSON.stringify(sharing.name.trim()) }) };
  return [
    `# Made from a teller's own story file on ${today}. It stays unpublished while "draft" is true.`,
    '# Fill in what stands behind a #, with the teller, and take the # away. Then run: npm run check',
    ...lines(top),
    ...blanks([], [...Object.keys(top), 'teller', 'consent']),
    'teller:',
    ...lines(teller, '  '),
    ...blanks(['teller'], Object.keys(teller)),
    `consent: # The teller chose to share it with: ${AUDIENCE[sharing.audience]}. Get it in writing before anything is shown.`,
    ...lines(consent, '  '),
    ...blanks(['consent'], Object.keys(consent)),
    '',
  ].join('\n');
}

const AUDIENCE: Record<StoryFile['sharing']['audience'], string> = {
  trainer: 'the trainer alone',
  group: 'the people in their group',
  services: 'people who plan or run services',
  public: 'anyone',
};

function lines(fields: Record<string, string>, indent = ''): string[] {
  return Object.entries(fields).map(([name, value]) => `${indent}${name}: ${value}`);
}

/** The fields that a finished story must have besides those that are there, as remarks that say what they are for. */
function blanks(path: readonly string[], there: readonly string[]): string[] {
  const schema: z.core.$ZodType = storySchema;
  return fieldNames(schema, ORIGIN, path)
    .required.filter((name) => !there.includes(name))
    .map((name) => {
      const field = fieldAt(schema, ORIGIN, [...path, name]);
      return `${'  '.repeat(path.length)}# ${name}: ${(field && unwrap(field).description) ?? ''}`;
    });
}
