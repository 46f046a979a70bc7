import type { PlannerName } from '../schema/planners/names.ts';

/**
 * Every address of the site is made here. Addresses are root-relative paths without the base path
 * (`/stories/a-seat/`), stable for good; `withBase` puts the base path in front for a link in a page.
 */
export const ADDRESSES = {
  home: '/',
  modules: '/modules/',
  stories: '/stories/',
  toolkit: '/toolkit/',
  evidence: '/evidence/',
  search: '/search/',
  browse: '/stories/by/',
  allEvidence: '/evidence/all/',
  browseEvidence: '/evidence/by/',
  data: '/data/',
  offline: '/offline/',
  packs: '/packs/',
} as const;

/** The file that names withdrawn stories, for devices that kept a copy (`withdrawn-trace`). */
export const PURGE_LIST = 'withdrawn.json';

/** The participant's workbook: pages that differ on each device, so that no search engine may list them. */
export const WORKBOOK_ADDRESSES = {
  overview: '/workbook/',
  story: '/workbook/story/',
  sharing: '/workbook/sharing/',
  takeAway: '/workbook/take-away/',
  device: '/workbook/this-device/',
  certificate: '/workbook/certificate/',
} as const;

/** The volumes of the anthology, where there are many. */
export const PACK_VOLUMES = `${ADDRESSES.packs}stories/`;

/** The list of the toolkit's planners. */
export const PLANNERS_ADDRESS = '/toolkit/planners/';

/** The address of a planner. */
export function plannerAddress(name: PlannerName): string {
  return `${PLANNERS_ADDRESS}${name}/`;
}

/** The editor, which is no part of what readers get: no budget, index, map or check of pages concerns its folder. */
export const EDITOR_ADDRESS = '/admin/';
export const EDITOR_SCRIPT = `${EDITOR_ADDRESS}editor.js`;

/** Collections whose entries have a page of their own. */
export type Part = 'modules' | 'stories' | 'toolkit' | 'evidence' | 'questions' | 'pages';

/** Pages that hold the opening words of a part instead of standing alone. */
export const OPENING_PAGES = ['home', 'modules', 'stories', 'toolkit', 'evidence', 'search', 'data', 'packs', 'not-found'] as const;

/** The address of an entry. */
export function entryAddress(part: Part, id: string): string {
  if (part === 'pages') return `/${id}/`;
  return part === 'questions' ? `${ADDRESSES.evidence}questions/${id}/` : `/${part}/${id}/`;
}

/** The references of all entries are at this address with another ending: `/data/evidence.bib`. */
export const ALL_REFERENCES = `${ADDRESSES.data}evidence/`;

/** The address of references to download, for an entry, a list or everything: `/evidence/kiely-2022.bib`. */
export function referenceAddress(at: string, format: string): string {
  return `${at.slice(0, -1)}.${format}`;
}

/** The address of another reading of a lesson: the facilitator's, or the worksheets alone. */
export function lessonReadingAddress(id: string, reading: 'facilitator' | 'handouts'): string {
  return `${entryAddress('modules', id)}${reading}/`;
}

/** The address of a chapter's templates alone, to print. */
export function sheetsAddress(id: string): string {
  return `${entryAddress('toolkit', id)}sheet/`;
}

/** The address of page `page` (from 1) of a list that begins at `first`. */
export function listAddress(first: string, page: number): string {
  return page === 1 ? first : `${first}${first === ADDRESSES.stories ? 'page/' : ''}${String(page)}/`;
}

/** The address of the stories that share a facet's value. */
export function facetAddress(facet: string, value: string): string {
  return `${ADDRESSES.browse}${facet}/${value}/`;
}

/** The address of all values of a facet. */
export function facetIndexAddress(facet: string): string {
  return `${ADDRESSES.browse}${facet}/`;
}

/** The address of the evidence entries that share a facet's value. */
export function evidenceFacetAddress(facet: string, value: string): string {
  return `${ADDRESSES.browseEvidence}${facet}/${value}/`;
}

/** The address of all values of a facet of the evidence. */
export function evidenceFacetIndexAddress(facet: string): string {
  return `${ADDRESSES.browseEvidence}${facet}/`;
}

/** A root-relative address as a link in a page, under the base path (with a slash at both ends). */
export function withBase(address: string, basePath: string): string {
  return address.startsWith('/') ? basePath + address.slice(1) : address;
}

/** A root-relative address as a link in the page being rendered. */
export function link(address: string): string {
  return withBase(address, import.meta.env.BASE_URL);
}

/** A root-relative address in full, for feeds, canonical links and shared cards. */
export function absolute(address: string, siteUrl: string, basePath: string): string {
  return siteUrl + withBase(address, basePath);
}
