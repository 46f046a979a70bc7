/** `npm run new -- story|evidence|module|chapter|page`: asks a few questions, or takes flags, and writes a draft. */
import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { assertContentFolder, checkContent } from '../src/model/check.ts';
import { finishPendingChange } from '../src/model/content-change.ts';
import type { ContentLibrary } from '../src/model/content-library.ts';
import { didYouMean, listWords, nearest } from '../src/model/nearest.ts';
import { NEW_KINDS, NewRefused, startEntry, type NewKind } from '../src/model/new-entry.ts';
import { readSettings } from '../src/model/settings.ts';
import { ORIGINS } from '../src/schema/stories.ts';
import { ask, askedOf, BadUsage, orExplain } from './terminal.ts';

const USAGE = `Usage: npm run new -- KIND [--title WORDS] [--slug NAME], where KIND is ${listWords(Object.keys(NEW_KINDS), 'or')}. Also --origin ${ORIGINS.join('|')} for a story, --source ID and --outcome ID for evidence. What is missing is asked for.`;
const OPTIONS = {
  title: { type: 'string' },
  slug: { type: 'string' },
  origin: { type: 'string' },
  source: { type: 'string' },
  outcome: { type: 'string' },
} as const;

await orExplain(async () => {
  const { values, positionals } = askedOf(() => parseArgs({ options: OPTIONS, allowPositionals: true }), USAGE);
  const [kind, ...more] = positionals;
  if (kind === undefined || more.length > 0 || !isKind(kind)) throw new BadUsage(USAGE);
  const settings = readSettings();
  await assertContentFolder(settings.contentDir);
  const contentDir = realpathSync(settings.contentDir);
  finishPendingChange(contentDir);
  const { library } = await checkContent(settings);
  const title = values.title ?? (await ask('Its title, as readers will see it: '));
  if (title.trim() === '') throw new BadUsage(`Give it a title. ${USAGE}`);
  const isStory = kind === 'story';
  const isEvidence = kind === 'evidence';
  const origin = isStory ? await choose('What it is', values.origin, ORIGINS, ORIGINS[0]) : undefined;
  const source = isEvidence ? await choose('The source, by its id in sources.yaml', values.source, idsOf(library, 'sources')) : undefined;
  const outcome = isEvidence
    ? await choose('What was looked at, by its id in outcomes.yaml', values.outcome, idsOf(library, 'outcomes'))
    : undefined;
  const file = startEntry(contentDir, { kind, title: title.trim(), slug: values.slug, origin, source, outcome }, settings.siteDate);
  console.log(`Wrote the draft ${relative(process.cwd(), join(settings.contentDir, file))}. It is not published.`);
  console.log(
    'Open it and write over [to be written]. “npm run dev” shows it as you go, with a banner; “npm run check” says what is missing.',
  );
  console.log('When it is ready, take out the line “draft: true”.');
});

function isKind(word: string): word is NewKind {
  return Object.hasOwn(NEW_KINDS, word);
}

function idsOf({ sources, vocabularies }: ContentLibrary, list: 'sources' | 'outcomes'): string[] {
  return (list === 'sources' ? sources : vocabularies.outcomes)?.data.map(({ id }) => id) ?? [];
}

/** One of `known`: what was given, or what is answered; an empty answer takes the usual one. */
async function choose<Id extends string>(what: string, given: string | undefined, known: readonly Id[], usual?: Id): Promise<Id> {
  const answer =
    given ??
    ((await ask(`${what} (${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''})${usual ? ` [${usual}]` : ''}: `)) || usual);
  const found = known.find((id) => id === answer);
  if (found === undefined)
    throw new NewRefused(
      `${what}: there is no “${answer ?? ''}”. ${didYouMean(nearest(answer ?? '', known)) || `Choose one of: ${known.join(', ')}.`}`,
    );
  return found;
}
