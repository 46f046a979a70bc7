import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from '../browser.ts';
import { startServer } from '../server.ts';
import { addDefaultPage, DEFAULT_PAGE } from './default-page.ts';
import { median } from './median.ts';
import { PHONE_WORDS } from './phone.ts';
import { visit, type SearchPage, type Visit } from './visit.ts';

const WORDS = 'garden';

export interface SearchReport {
  /** Medians until the first five results stand there. */
  ours: Visit;
  peer: Visit;
  timeRatio: number;
  bytesRatio: number;
  runs: { ours: Visit[]; peer: Visit[] };
}

/** Pagefind's own interface, as `addDefaultPage` puts it into a site. */
export const DEFAULT_SEARCH: SearchPage = { path: DEFAULT_PAGE, result: '.pagefind-ui__result' };
export const OUR_SEARCH: SearchPage = { path: 'search/', result: '[data-result]' };

/** A search in a built site. */
export interface SearchPlace {
  dir: string;
  page: SearchPage;
}

/**
 * Searches each place as a first-time visitor, in turns, so many times. Gives the visits of each, in the order of the places.
 * @throws {Error} when no browser is installed.
 */
export async function searchInTurns(places: readonly SearchPlace[], count: number): Promise<Visit[][]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  const servers = await Promise.all(places.map(({ dir }) => startServer({ dir, basePath: '/', port: 0 })));
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  const visits = places.map((): Visit[] => []);
  try {
    for (let run = 0; run < count; run += 1) {
      for (const [at, { page }] of places.entries()) {
        visits[at]?.push(await visit(browser, Number(new URL(servers[at]?.url ?? '').port), page, WORDS));
      }
    }
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
  return visits;
}

/**
 * Measures a cold search, ours and Pagefind's own interface, on the index of a built library, in one run.
 * Puts a page with that interface into the built site.
 * @throws {Error} when no browser is installed, or a search shows nothing in time.
 */
export async function measureSearch(outDir: string, count: number): Promise<SearchReport> {
  await addDefaultPage(outDir);
  const places = [DEFAULT_SEARCH, OUR_SEARCH].map((page) => ({ dir: outDir, page }));
  const [peers = [], own = []] = await searchInTurns(places, count);
  const ours = medianVisit(own);
  const peer = medianVisit(peers);
  if (Number.isNaN(ours.milliseconds + peer.milliseconds)) throw new Error('A search showed no results within two minutes.');
  return {
    ours,
    peer,
    timeRatio: ours.milliseconds / peer.milliseconds,
    bytesRatio: ours.bytes / peer.bytes,
    runs: { ours: own, peer: peers },
  };
}

/** The medians of some visits. */
export function medianVisit(visits: readonly Visit[]): Visit {
  return { milliseconds: median(visits.map(({ milliseconds }) => milliseconds)), bytes: median(visits.map(({ bytes }) => bytes)) };
}

/** The report as a Markdown table. */
export function searchTable({ ours, peer, timeRatio, bytesRatio }: SearchReport, stories: number): string {
  const row = (name: string, { milliseconds, bytes }: Visit) =>
    `| ${name} | ${String(Math.round(bytes / 1000))} KB | ${(milliseconds / 1000).toFixed(1)} s |`;
  return [
    `Cold search to the first five results, ${String(stories)} made-up case studies, ${PHONE_WORDS}.`,
    '',
    '| interface | bytes | time |',
    '|---|---|---|',
    row('this site', ours),
    row('Pagefind’s own', peer),
    `| ratio | ${bytesRatio.toFixed(2)} | ${timeRatio.toFixed(2)} |`,
  ].join('\n');
}
