import type { Origin } from '../../schema/stories.ts';
import { channelsOf } from '../consent.ts';
import { KINDS, type Facet, type KindId } from '../facets.ts';
import type { StoryCardData } from '../story-card.ts';
import type { DataField, DataRow } from './fields.ts';

const list = (of: string) => `${of} Several are divided by semicolons.`;

/** The columns of stories.csv, and the names in stories.json. */
export const STORY_FIELDS = [
  {
    name: 'id',
    type: 'string',
    description: 'The name of the case study. It stays the same for good.',
    constraints: { required: true, unique: true },
  },
  {
    name: 'label',
    type: 'string',
    description: 'What the text is, in words. Show it wherever you show the row.',
    constraints: { required: true },
  },
  {
    name: 'fiction',
    type: 'boolean',
    description: 'True if nobody lived it: it was written as an example and is no evidence.',
    constraints: { required: true },
  },
  { name: 'kind', type: 'string', description: 'The kind of case study.', constraints: { required: true, enum: Object.values(KINDS) } },
  {
    name: 'title',
    type: 'string',
    description: 'The title. That of a made-up story begins with its label.',
    constraints: { required: true },
  },
  { name: 'summary', type: 'string', description: 'One sentence that says what there is to read.', constraints: { required: true } },
  {
    name: 'address',
    type: 'string',

    description: 'Where it can be read, with its content notes and its owner.',
    constraints: { required: true },
  },
  { name: 'themes', type: 'string', description: list('What it is about.'), constraints: { required: true } },
  { name: 'activities', type: 'string', description: list('What people did.'), constraints: { required: true } },
  { name: 'situations', type: 'string', description: list('The life situations it speaks of.'), constraints: { required: true } },
  { name: 'area', type: 'string', description: 'The borough or larger area.', constraints: { required: true } },
  { name: 'format', type: 'string', description: 'The form it is told in: text, audio or video.', constraints: { required: true } },
  { name: 'language', type: 'string', description: 'The language of the text, as a BCP 47 tag.', constraints: { required: true } },
  { name: 'easy_read', type: 'boolean', description: 'True if the text is Easy Read.', constraints: { required: true } },
  { name: 'minutes', type: 'integer', description: 'Minutes it takes to read.', constraints: { required: true, minimum: 1 } },
  { name: 'content_notes', type: 'string', description: list('What a reader may want to know first. Empty if there is nothing.') },
  { name: 'edited', type: 'date', description: 'The day the words were last changed.', constraints: { required: true } },
  { name: 'reviewed', type: 'date', description: 'The day it was last read as a whole and found right.', constraints: { required: true } },
  { name: 'sources', type: 'string', description: list('Ids of the sources that the facts come from. Empty for stories.') },
  { name: 'evidence', type: 'string', description: list('Ids of the evidence entries it rests on.') },
  {
    name: 'rights',
    type: 'string',
    description: 'Who owns the words, and on which terms they may be reused.',
    constraints: { required: true },
  },
] as const satisfies readonly DataField[];

export type StoryRow = DataRow<(typeof STORY_FIELDS)[number]['name']>;

/** What a row is made of. */
export interface StoryForData {
  id: string;
  data: {
    origin: Origin;
    draft?: boolean;
    consent?: Parameters<typeof channelsOf>[0]['consent'];
    title: string;
    summary: string;
    language: string;
    easyRead: boolean;
    contentNotes: readonly string[];
    edited: string;
    reviewed: string;
    sources: readonly string[];
    evidence: readonly string[];
  };
  card: Pick<StoryCardData, 'kind' | 'facets' | 'minutes' | 'address'>;
}

/** What the words of the interface say about rows. */
export interface StoryLabels {
  label: (kind: KindId) => string;
  rights: (kind: KindId) => string;
  /** The address of a page in full. */
  url: (address: string) => string;
  /** The name of a facet's value. */
  term: (facet: Facet, id: string) => string;
}

/** The published case studies that may be downloaded (rule `consent-channel`); what needs no consent always may. */
export function downloadable<Any extends StoryForData>(stories: readonly Any[]): Any[] {
  return stories.filter(({ data }) => channelsOf(data).includes('downloads'));
}

/** One row of the data. Fiction says so in three places, its title among them, so that no column alone can mislead (rule `illustrative-label`). */
export function storyRow({ id, data, card }: StoryForData, { label, rights, url, term }: StoryLabels): StoryRow {
  const fiction = data.origin === 'illustrative';
  const names = (facet: Facet) => card.facets[facet].map((value) => term(facet, value));
  return {
    id,
    label: label(card.kind),
    fiction,
    kind: card.kind,
    title: fiction ? `${label(card.kind)}: ${data.title}` : data.title,
    summary: data.summary,
    address: url(card.address),
    themes: names('theme'),
    activities: names('activity'),
    situations: names('situation'),
    area: names('area').join(),
    format: card.facets.format.join(),
    language: data.language,
    easy_read: data.easyRead,
    minutes: card.minutes,
    content_notes: data.contentNotes,
    edited: data.edited,
    reviewed: data.reviewed,
    sources: data.sources,
    evidence: data.evidence,
    rights: rights(card.kind),
  };
}
