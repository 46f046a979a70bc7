import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { readSettings } from '../../src/model/settings.ts';
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from '../browser.ts';
import { buildSite } from '../build-site.ts';
import { startServer } from '../server.ts';
import { logStep } from '../terminal.ts';
import { writeContent } from './content.ts';
import { addDefaultPage, DEFAULT_PAGE } from './default-page.ts';
import { openSlowLine } from './slow-line.ts';
import { visit, type Visit } from './visit.ts';

/** A phone at the edge of coverage, with a slow processor. */
const LINE = { bitsPerSecond: 400_000, roundTrip: 400 };
const SLOWDOWN = 6;
const WORDS = 'garden';

export interface SearchReport {
  stories: number;
  line: typeof LINE;
  slowdown: number;
  /** Medians until the first five results stand there. */
  ours: Visit;
  peer: Visit;
  timeRatio: number;
  bytesRatio: number;
  runs: { ours: Visit[]; peer: Visit[] };
}

/**
 * Measures a cold search, ours and Pagefind's own interface in turn, on one index of made-up case studies, in one run.
 * @throws {Error} when no browser is installed.
 */
export async function measureSearch(folder: string, stories: number, count: number): Promise<SearchReport> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  const contentDir = join(folder, 'content');
  const outDir = join(folder, 'site');
  writeContent(readSettings().contentDir, contentDir, stories);
  await buildSite({ ...readSettings({}), contentDir, outDir }, logStep);
  await addDefaultPage(outDir);
  const server = await startServer({ dir: outDir, basePath: '/', port: 0 });
  const line = await openSlowLine(Number(new URL(server.url).port), LINE);
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  const runs: SearchReport['runs'] = { ours: [], peer: [] };
  try {
    const at = (path: string) => `http://127.0.0.1:${String(line.port)}/${path}?q=${WORDS}`;
    for (let run = 0; run < count; run += 1) {
      runs.peer.push(await visit(browser, line, at(DEFAULT_PAGE), '.pagefind-ui__result', SLOWDOWN));
      runs.ours.push(await visit(browser, line, at('search/'), '[data-result]', SLOWDOWN));
    }
  } finally {
    await browser.close();
    await line.close();
    await server.close();
  }
  const ours = median(runs.ours);
  const peer = median(runs.peer);
  return {
    stories,
    line: LINE,
    slowdown: SLOWDOWN,
    ours,
    peer,
    timeRatio: ours.milliseconds / peer.milliseconds,
    bytesRatio: ours.bytes / peer.bytes,
    runs,
  };
}

function median(visits: Visit[]): Visit {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  return { milliseconds: middle(visits.map(({ milliseconds }) => milliseconds)), bytes: middle(visits.map(({ bytes }) => bytes)) };
}

/** The report as a Markdown table. */
export function searchTable({
  stories,
  ours,
  peer,
  timeRatio,
  bytesRatio,
  machine,
  date,
}: SearchReport & { machine: string; date: string }): string {
  const row = (name: string, { milliseconds, bytes }: Visit) =>
    `| ${name} | ${String(Math.round(bytes / 1000))} KB | ${(milliseconds / 1000).toFixed(1)} s |`;
  return [
    `Cold search to the first five results, ${String(stories)} made-up case studies, 400 kbit/s, 400 ms, CPU × ${String(SLOWDOWN)}. ${machine}, ${date}.`,
    '',
    '| interface | bytes | time |',
    '|---|---|---|',
    row('this site', ours),
    row('Pagefind’s own', peer),
    `| ratio | ${bytesRatio.toFixed(2)} | ${timeRatio.toFixed(2)} |`,
  ].join('\n');
}
