import { STORY_SECTIONS, type StoryInput } from '../../src/schema/stories.ts';
import { Random } from './random.ts';
import { translatedWords, TRANSLATED_TO } from './translations.ts';

/** What made-up case studies are put together from. */
export interface Material {
  /** Sentences of real case studies, by the section they stand in. */
  sentences: ReadonlyMap<string, readonly string[]>;
  themes: readonly string[];
  activities: readonly string[];
  situations: readonly string[];
  areas: readonly string[];
}

/** The facts of a made-up case study, which is fiction. */
export type MadeFacts = Extract<StoryInput, { origin: 'illustrative' }>;

/** A made-up case study: its facts and its words. */
export interface MadeStory {
  slug: string;
  facts: MadeFacts;
  body: string;
}

const SECTIONS = STORY_SECTIONS.filter(({ required }) => required).map(({ heading }) => heading);
/** Sections differ in length as in the real ones; together about 600 words. */
const SENTENCES_PER_SECTION = [5, 10] as const;
const NAME_STARTS = [
  'Ab',
  'Bel',
  'Cor',
  'Dun',
  'El',
  'Fen',
  'Gar',
  'Hol',
  'Is',
  'Jar',
  'Kel',
  'Lor',
  'Mar',
  'Nor',
  'Ol',
  'Pen',
  'Quar',
  'Ros',
  'Sel',
  'Tor',
];
const NAME_MIDDLES = ['a', 'ber', 'de', 'gen', 'i', 'ling', 'mo', 'ni', 'o', 'per', 'ra', 'sta', 'tu', 'ver', 'wi'];
const NAME_ENDS = [
  'bury',
  'combe',
  'dale',
  'field',
  'ford',
  'gate',
  'ham',
  'holt',
  'lea',
  'mere',
  'ridge',
  'stead',
  'thorpe',
  'ton',
  'well',
  'wick',
];
const TITLE_STARTS = [
  'A chair',
  'A garden',
  'The long way',
  'Tuesdays',
  'The back room',
  'Eleven steps',
  'A song',
  'The bus',
  'The kettle',
  'A letter',
];

/** One case study in so many is a translation of the one before. */
const ONE_IN = 10;

/**
 * Makes case studies that are as different from each other as real ones: whole sentences of the real ones in a new
 * order, and invented names, so that the number of different words grows with the library. Some are translations: a
 * translation is a case study of its own, with its language, that names the original as related. The same seed gives
 * the same stories.
 */
export function* makeStories(count: number, material: Material, seed = 1): Generator<MadeStory> {
  const random = new Random(seed);
  let last: MadeStory | undefined;
  for (let number = 1; number <= count; number += 1) {
    last = last && number % ONE_IN === 0 ? translate(last, number, random) : make(number, material, random);
    yield last;
  }
}

function make(number: number, material: Material, random: Random): MadeStory {
  const place = inventName(random);
  const facts: MadeFacts = {
    origin: 'illustrative',
    title: `${random.pick(TITLE_STARTS)} at ${place} ${String(number)}`,
    summary: `Somebody in ${place} is sent to a link worker and tells what came of it, week by week.`,
    themes: random.some(material.themes, 1 + random.below(3)),
    activities: random.some(material.activities, 1 + random.below(2)),
    situations: random.some(material.situations, 1 + random.below(3)),
    area: random.pick(material.areas),
    edited: day(random.below(900)),
    reviewed: '2026-11-01',
    reviewBy: '2036-11-01',
    contentNotes: ['made up for a measurement'],
    support: true,
  };
  const words = SECTIONS.map((heading) => {
    const named = `In ${place} they call it ${inventName(random)} House, after a street near ${inventName(random)}.`;
    return section(heading, material.sentences.get(heading) ?? [], named, random);
  });
  return { slug: `${place.toLowerCase()}-${String(number)}`, facts, body: words.join('\n\n') };
}

function translate({ slug, facts }: MadeStory, number: number, random: Random): MadeStory {
  const { title, summary, sentences } = translatedWords(inventName(random), number, random);
  const words = SECTIONS.map((heading) => section(heading, sentences, `To miejsce nazywa się ${inventName(random)}.`, random));
  return {
    slug: `${slug}-${TRANSLATED_TO}`,
    facts: { ...facts, title, summary, language: TRANSLATED_TO, related: [slug] },
    body: words.join('\n\n'),
  };
}

/** A section of so many of the sentences, and one with names that stand nowhere else. Headings stay in English: the site knows sections by them. */
function section(heading: string, sentences: readonly string[], named: string, random: Random): string {
  const [least, most] = SENTENCES_PER_SECTION;
  const chosen = random.some(sentences, least + random.below(most - least + 1));
  return `## ${heading}\n\n${[...chosen, named].join(' ')}`;
}

function inventName(random: Random): string {
  return (
    random.pick(NAME_STARTS) + random.pick(NAME_MIDDLES) + (random.below(2) === 0 ? random.pick(NAME_MIDDLES) : '') + random.pick(NAME_ENDS)
  );
}

/** A day in the three years up to the reviews. */
function day(daysBefore: number): string {
  return new Date(Date.UTC(2026, 9, 31) - daysBefore * 86_400_000).toISOString().slice(0, 10);
}
