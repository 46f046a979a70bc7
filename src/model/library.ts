/**
 * The one room that reads collections: loads them, applies the publishing rules, resolves references, and hands pages
 * plain data. Everything that depends on the whole library is computed here once for a build, never once a page.
 */
import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type { Programme } from '../schema/programme.ts';
import type { Site, Source, Support, Term } from '../schema/vocabularies.ts';
import { channelsOf, isPublished } from './consent.ts';
import { draftPreview } from './draft-preview.ts';
import { entryPlace } from './entry-id.ts';
import { renamedActivities } from './activity-lock-file.ts';
import { countFacets, FACETS, facetsOf, groupByFacet, KINDS, type Facet, type FacetCount } from './facets.ts';
import { readingMinutes } from './reading.ts';
import { citedIn, namedIn } from './evidence/cited.ts';
import { toCsl } from './evidence/csl.ts';
import { formatReference } from './evidence/references.ts';
import { evidenceCard, surestFirst, type EvidenceCardData } from './evidence/facets.ts';
import { EVIDENCE_FACETS, type EvidenceFacet } from './evidence/facet-names.ts';
import { DESIGNS, PEOPLE } from '../schema/evidence.ts';
import { CERTAINTIES } from '../schema/shared.ts';
import { evidenceWords } from '../i18n/en-evidence.ts';
import { readSettings } from './settings.ts';
import { isSlim, wordsOf } from './slim-entries.ts';
import { storyHtml } from './story-words.ts';
import type { StoryCardData } from './story-card.ts';
import { absolute, entryAddress, OPENING_PAGES, type Part } from './urls.ts';
import type { Lent } from './lent.ts';
import { words as wordsIn } from '../i18n/words.ts';

export const settings = readSettings();

/** A published case study: its data, and the card that lists show of it. */
export interface PublishedStory {
  id: string;
  data: CollectionStory;
  entry: CollectionEntry<'stories'>;
  card: StoryCardData;
}
/** A story's data as the site's collection gives it: the picture is Astro's. */
export type CollectionStory = Exclude<CollectionEntry<'stories'>['data'], { origin: 'withdrawn' } | { draft: true }>;
/** What Astro makes of an entry's words. */
type AstroComponent = Awaited<ReturnType<typeof render>>['Content'];
export type Lesson = CollectionEntry<'modules'>;
export type ChapterEntry = CollectionEntry<'toolkit'>;
export type EvidenceEntry = CollectionEntry<'evidence'>;
export type QuestionEntry = CollectionEntry<'questions'>;
export type PageEntry = CollectionEntry<'pages'>;

export interface Library {
  site: Site;
  support: Support;
  /** What the pictures of the Innovators programme are drawn from. */
  programme: Programme;
  /** Newest first; of the same day in the order of their titles. */
  stories: PublishedStory[];
  storyById: Map<string, PublishedStory>;
  glossary: Map<string, Term>;
  withdrawn: { id: string; on: string }[];
  facetCounts: Record<Facet, FacetCount[]>;
  /** The cards of all stories, in their order. */
  cards: StoryCardData[];
  cardsByFacet: Record<Facet, Map<string, StoryCardData[]>>;
  modules: Lesson[];
  /** Ids of activities and questions that were renamed, and what they are called now. */
  renamedActivities: Record<string, string>;
  toolkit: ChapterEntry[];
  evidence: EvidenceEntry[];
  evidenceById: Map<string, EvidenceEntry>;
  questions: QuestionEntry[];
  /** The cards of all entries, the surest first. */
  evidenceCards: EvidenceCardData[];
  evidenceByFacet: Record<EvidenceFacet, Map<string, EvidenceCardData[]>>;
  evidenceCounts: Record<EvidenceFacet, FacetCount[]>;
  /** For each evidence entry, the pages that rest on it. */
  citedBy: Map<string, { address: string; title: string }[]>;
  pages: Map<string, PageEntry>;
  sources: Map<string, Source>;
  terms: Record<Facet | 'outcome', Map<string, Term>>;
}

let loaded: Promise<Library> | undefined;

/** The library as of the site's day. Loaded once in a build; afresh for each page in development, so that edits show. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** An entry's Markdown as a component, for the page that shows it. Of a case study ask {@link renderStory}. */
export { render };

/** A case study's words for its page: as HTML, or as a component where only Astro can draw them. */
export async function renderStory({ id, entry }: PublishedStory): Promise<{ html: string } | { Content: AstroComponent }> {
  return isSlim(entry) ? { html: await storyHtml(id) } : { Content: (await render(entry)).Content };
}

/**
 * The opening words of a part, from content/pages.
 * @throws {Error} when the page is missing.
 */
export async function openingPage(library: Library, id: (typeof OPENING_PAGES)[number]) {
  const page = library.pages.get(id);
  if (!page) throw new Error(`content/pages/${id}.mdx is missing. It holds the opening words of a part of the site.`);
  const { Content } = await render(page);
  return { data: page.data, Content, body: page.body };
}

/** The words of an entry as written, and the components that the page leaves out of them. */
interface Text {
  body?: string | undefined;
  leftOut?: readonly string[] | undefined;
}

/** What a page lends to the components in its MDX. `text` is the page's own, for the numbers of its notes. */
export function lend(library: Library, { body = '', leftOut }: Text = {}): Lent {
  return {
    cited: new Map(citedIn(body, leftOut).map(({ id, number }) => [id, { number, used: 0 }])),
    evidence: new Map(library.evidence.map(({ id, data }) => [id, { title: data.title, certainty: data.certainty }])),
    glossary: library.glossary,
    sources: library.sources,
    programme: library.programme,
    support: library.support,
    contact: library.site.contact,
  };
}

/** How many case studies a feed holds. */
const FEED_LENGTH = 50;

/** The newest case studies for feeds: those whose channels allow downloads, with fiction labelled in its title. */
export function feedItems(library: Library): { title: string; summary: string; url: string; edited: string; kind: string }[] {
  return library.stories
    .filter(({ data }) => channelsOf(data).includes('downloads'))
    .slice(0, FEED_LENGTH)
    .map(({ card }) => {
      const kind = wordsIn.kinds[card.kind].name;
      return {
        title: `${kind}: ${card.title}`,
        summary: `${wordsIn.shortLabels[card.kind]}. ${card.summary}`,
        url: absolute(card.address, settings.siteUrl, settings.basePath),
        edited: card.edited,
        kind,
      };
    });
}

/** The sources and evidence entries that an entry rests on; those that its text cites stand apart, with their numbers. */
export function foundations(library: Library, data: { sources: string[]; evidence: string[] }, text: Text = {}) {
  const references = referencesIn(library, text);
  return {
    sources: data.sources.flatMap((id) => library.sources.get(id) ?? []),
    evidence: data.evidence
      .filter((id) => !references.some((reference) => reference.id === id))
      .flatMap((id) => library.evidenceById.get(id) ?? []),
    references,
  };
}

/** What a text cites, for the list at its end. */
export function referencesIn(library: Library, { body = '', leftOut }: Text) {
  return citedIn(body, leftOut).flatMap(({ id, number, count }) => {
    const entry = library.evidenceById.get(id);
    if (!entry) return [];
    const { title, certainty, citation } = entry.data;
    return [{ id, number, count, title, certainty, text: formatReference(toCsl(id, citation), 'vancouver') }];
  });
}

async function load(): Promise<Library> {
  const [themes, activities, situations, areas, outcomes, glossary] = await Promise.all([
    termList('themes'),
    termList('activities'),
    termList('situations'),
    termList('areas'),
    termList('outcomes'),
    termList('glossary'),
  ]);
  const facetTerms: Record<Facet, Term[]> = {
    kind: kindTerms(),
    theme: themes,
    activity: activities,
    situation: situations,
    area: areas,
    format: formatTerms(),
  };
  const terms = { ...mapValues(facetTerms, byId), outcome: byId(outcomes) };
  const allStories = await getCollection('stories');
  const stories = allStories.flatMap((entry) => publishedStory(entry, terms)).sort(newestFirst);
  const cards = stories.map(({ card }) => card);
  const evidence = (await getCollection('evidence', notDraft)).sort((a, b) => a.data.title.localeCompare(b.data.title, 'en'));
  const pages = await getCollection('pages', notDraft);
  const opening: readonly string[] = OPENING_PAGES;
  const evidenceCards = evidence.map(evidenceCard).sort(surestFirst);
  const questions = (await getCollection('questions', notDraft)).sort((a, b) => a.data.title.localeCompare(b.data.title, 'en'));
  const modules = (await getCollection('modules', notDraft)).sort(byPlace);
  const toolkit = (await getCollection('toolkit', notDraft)).sort(byPlace);
  return {
    site: await only('site'),
    support: await only('support'),
    programme: await only('programme'),
    stories,
    storyById: new Map(stories.map((story) => [story.id, story])),
    glossary: byId(glossary),
    withdrawn: allStories.flatMap(({ id, data }) => (data.origin === 'withdrawn' ? [{ id, on: data.withdrawnOn }] : [])),
    facetCounts: countFacets(cards, facetTerms),
    cards,
    cardsByFacet: groupByFacet(cards, FACETS),
    modules,
    renamedActivities: renamedActivities(settings.contentDir),
    toolkit,
    evidence,
    questions,
    evidenceCards,
    evidenceByFacet: groupByFacet(evidenceCards, EVIDENCE_FACETS),
    evidenceCounts: countFacets(evidenceCards, evidenceTerms(outcomes, evidenceCards)),
    evidenceById: new Map(evidence.map((entry) => [entry.id, entry])),
    citedBy: groupByEvidence([
      ...questions.map((entry) => ({ part: 'questions' as const, ...entry })),
      ...modules.map((entry) => ({ part: 'modules' as const, ...entry })),
      ...toolkit.map((entry) => ({ part: 'toolkit' as const, ...entry })),
      ...stories.map(({ id, data, entry }) => ({ part: 'stories' as const, id, data, body: entry.body })),
      ...pages.filter(({ id }) => !opening.includes(id)).map((entry) => ({ part: 'pages' as const, ...entry })),
    ]),
    pages: new Map(pages.map((page) => [page.id, page])),
    sources: new Map((await getCollection('sources')).map(({ data }) => [data.id, data])),
    terms,
  };
}

const notDraft = ({ data }: { data: { draft: boolean } }) => !data.draft || import.meta.env.DEV;

/** What is shown of a case study: nothing, unless it is published; or, while somebody works on it, a draft as far as it goes. */
function shownStory({ id, data }: CollectionEntry<'stories'>): CollectionStory | undefined {
  if (isPublished(data, settings.siteDate)) return data;
  const { origin, draft }: { origin: string; draft?: boolean } = data;
  if (!import.meta.env.DEV || origin === 'withdrawn' || !draft) return undefined;
  return draftPreview(data, id, settings.siteDate) as CollectionStory;
}

function publishedStory(entry: CollectionEntry<'stories'>, terms: Library['terms']): PublishedStory[] {
  const { id } = entry;
  const data = shownStory(entry);
  if (!data) return [];
  const card: StoryCardData = {
    id,
    address: entryAddress('stories', id),
    kind: KINDS[data.origin],
    title: data.title,
    summary: data.summary,
    about: [terms.theme.get(data.themes[0] ?? ''), terms.area.get(data.area)].flatMap((term) => (term ? [term.name] : [])),
    facets: facetsOf(data),
    minutes: readingMinutes(wordsOf(entry)),
    edited: data.edited,
  };
  return [{ id, data, entry, card }];
}

function newestFirst(a: PublishedStory, b: PublishedStory): number {
  return b.data.edited.localeCompare(a.data.edited) || a.data.title.localeCompare(b.data.title, 'en');
}

function byPlace(a: { filePath?: string }, b: { filePath?: string }): number {
  return entryPlace(a.filePath ?? '') - entryPlace(b.filePath ?? '');
}

async function only<Name extends 'site' | 'support' | 'programme'>(name: Name): Promise<CollectionEntry<Name>['data']> {
  const entry = await getEntry(name, 'only');
  if (!entry) throw new Error(`content/${name}.yaml is missing or can't be read. Run "npm run check" to see why.`);
  return entry.data;
}

async function termList(name: 'themes' | 'activities' | 'situations' | 'areas' | 'outcomes' | 'glossary'): Promise<Term[]> {
  return (await getCollection(name)).map(({ data }) => data);
}

function kindTerms(): Term[] {
  return Object.values(KINDS).map((id) => ({ id, ...wordsIn.kinds[id] }));
}

function formatTerms(): Term[] {
  return Object.entries(wordsIn.formats).map(([id, name]) => ({ id, name }));
}

/** The values that evidence is sorted by, in their order; years the newest first. */
function evidenceTerms(outcome: Term[], cards: readonly EvidenceCardData[]): Record<EvidenceFacet, Term[]> {
  const named = <Id extends string>(ids: readonly Id[], names: Record<Id, string>) => ids.map((id) => ({ id, name: names[id] }));
  const years = [...new Set(cards.map(({ year }) => year))].filter((year) => typeof year === 'number').sort((a, b) => b - a);
  return {
    outcome,
    people: named(PEOPLE, evidenceWords.people),
    design: named(DESIGNS, wordsIn.evidence.designs),
    certainty: named(CERTAINTIES, wordsIn.evidence.certainties),
    year: [
      ...years.map((year) => ({ id: String(year), name: String(year) })),
      { id: 'not-reported', name: evidenceWords.people['not-reported'] },
    ],
  };
}

function groupByEvidence(
  citing: { part: Part; id: string; data: { title: string; evidence: string[] }; body?: string | undefined }[],
): Library['citedBy'] {
  const groups: Library['citedBy'] = new Map();
  for (const { part, id, data, body = '' } of citing) {
    for (const cited of new Set([...data.evidence, ...namedIn(body)])) {
      const page = { address: entryAddress(part, id), title: data.title };
      groups.set(cited, [...(groups.get(cited) ?? []), page]);
    }
  }
  return groups;
}

function byId(list: Term[]): Map<string, Term> {
  return new Map(list.map((term) => [term.id, term]));
}

function mapValues<Key extends string, In, Out>(record: Record<Key, In>, change: (value: In) => Out): Record<Key, Out> {
  return Object.fromEntries(Object.entries<In>(record).map(([key, value]) => [key, change(value)])) as Record<Key, Out>;
}
