import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from '../../browser.ts';
import { addDefaultPage } from '../default-page.ts';
import { median } from '../median.ts';
import { letDiskRest } from '../aside.ts';
import { DEFAULT_SEARCH, medianVisit, searchInTurns } from '../search.ts';
import type { Visit } from '../visit.ts';
import { measureEdits } from './dev-edit.ts';
import { differing, fingerprints } from './fingerprints.ts';
import { weighOutput, type Output } from './output.ts';
import { runMeasured, type Cost } from './processes.ts';
import { allSystems, type System, type Systems } from './systems.ts';

/** What one generator takes for a library of one size. */
export interface Figures {
  name: string;
  /** A full build with nothing kept from an earlier one. */
  build: Cost;
  output: Output;
  /** A first-time visitor's search on a slow phone, medians. */
  search: Visit;
  /** Milliseconds until a saved edit shows in development, median. `null` stands for longer than a minute. */
  edit: number | null;
}

/** All figures for a library of one size. The first are ours. */
export interface SizeFigures {
  stories: number;
  systems: Figures[];
  /** Pagefind's own interface on our index. */
  defaultSearch: Visit;
}

export interface ScaleReport {
  systems: Pick<System, 'name' | 'about' | 'versions'>[];
  runs: number;
  sizes: SizeFigures[];
  /** The smallest library built by us twice: the files that came out different. */
  rebuilt: { stories: number; differing: string[] };
}

/**
 * Measures this site, Eleventy and Starlight on libraries of some sizes, smallest first.
 * @throws {Error} when no browser is found, or when one of them can't build.
 */
export async function measureScale(
  folder: string,
  stories: readonly number[],
  runs: number,
  log: (said: string) => void,
): Promise<ScaleReport> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  log('installing Eleventy and Starlight');
  const systems = await allSystems(folder);
  const [own] = systems;
  const ordered = [...stories].sort((a, b) => a - b);
  const rebuilt = { stories: ordered[0] ?? 0, differing: await buildTwice(own, ordered[0] ?? 0) };
  const sizes: SizeFigures[] = [];
  for (const size of ordered) sizes.push(await measureSize(systems, size, { executablePath, runs, log }));
  return { systems: systems.map(({ name, about, versions }) => ({ name, about, versions })), runs, sizes, rebuilt };
}

async function buildTwice(system: System, stories: number): Promise<string[]> {
  system.prepare(stories);
  await buildMeasured(system);
  const first = fingerprints(system.outDir);
  await buildMeasured(system);
  return differing(first, fingerprints(system.outDir));
}

interface How {
  executablePath: string;
  runs: number;
  log: (said: string) => void;
}

async function measureSize(systems: Systems, stories: number, { executablePath, runs, log }: How): Promise<SizeFigures> {
  const built: Pick<Figures, 'build' | 'output'>[] = [];
  for (const system of systems) {
    system.prepare(stories);
    await letDiskRest();
    const build = await buildMeasured(system);
    log(`${system.name}: ${String(stories)} case studies built in ${build.seconds.toFixed(1)} s`);
    built.push({ build, output: await weighOutput(system.outDir) });
  }

  log('searching');
  const [own] = systems;
  await addDefaultPage(own.outDir);
  const places = systems.map(({ outDir, search }) => ({ dir: outDir, page: search }));
  const [defaults = [], ...searches] = await searchInTurns([{ dir: own.outDir, page: DEFAULT_SEARCH }, ...places], runs);

  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  const edits: number[] = [];
  for (const system of systems) {
    log(`${system.name}: editing`);
    edits.push(median(await measureEdits(browser, system.dev(), runs)));
  }
  await browser.close();

  return {
    stories,
    defaultSearch: medianVisit(defaults),
    systems: built.map((figures, at) => ({
      name: systems[at]?.name ?? '',
      ...figures,
      search: medianVisit(searches[at] ?? []),
      edit: Number.isFinite(edits[at]) ? (edits[at] ?? null) : null,
    })),
  };
}

async function buildMeasured(system: System): Promise<Cost> {
  const costs: Cost[] = [];
  for (const command of system.build()) costs.push(await runMeasured(command));
  const peaks = costs.flatMap(({ megabytes }) => (megabytes === undefined ? [] : [megabytes]));
  return {
    seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
    megabytes: peaks.length > 0 ? Math.max(...peaks) : undefined,
  };
}
