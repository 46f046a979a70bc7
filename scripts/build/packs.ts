import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { PLAN_FILE, type PackPlan } from '../../src/model/packs/plan.ts';
import { fillSizes } from '../../src/model/packs/sizes.ts';
import type { Place } from '../../src/model/rules/output/site-files.ts';
import type { DrawnPages } from './draw-pages.ts';
import { makePackFiles, type PackJob } from './pack-files.ts';

const SOURCE = new URL('../../src/', import.meta.url);
/** As many pages are worth a thread of their own. */
const PAGES_A_THREAD = 400;

/** Packs that were made, and wait beside the site until its pages are finished. */
export interface MadePacks {
  count: number;
  /** Puts the files among those of the site. */
  putInPlace(): Promise<void>;
}

/**
 * Makes the take-away packs out of the pages as they were drawn, as the plan that the pages left says, and writes
 * their sizes into the pages that list them. Each page is read once.
 */
export async function makePacks(place: Place, drawn: DrawnPages): Promise<MadePacks> {
  const plan = JSON.parse(await readFile(join(place.dir, PLAN_FILE), 'utf8')) as PackPlan;
  const folder = `${place.dir}-packs`;
  await mkdir(folder);
  const css = await readStyle('pack');
  const pageCss = (await readStyle('tokens')) + css + (await readStyle('pack-page'));
  const job = { place, drawn, plan, folder, css, pageCss, script: await searchScript() };
  const sizes = new Map(await inThreads(job));
  await rm(join(place.dir, PLAN_FILE));
  for (const file of Object.values(plan.pictures)) await rm(join(place.dir, file), { force: true });
  await writeSizes(place.dir, sizes);
  return {
    count: sizes.size,
    async putInPlace() {
      for (const name of sizes.keys()) await rename(join(folder, name), join(place.dir, 'packs', name));
      await rm(folder, { recursive: true });
    },
  };
}

function readStyle(name: string): Promise<string> {
  return readFile(new URL(`styles/${name}.css`, SOURCE), 'utf8');
}

/** Divides packs among threads if there are many pages in them; a thread costs more than it gives for a few. */
async function inThreads(job: PackJob): Promise<[string, number][]> {
  const { packs } = job.plan;
  const pages = packs.flatMap(({ groups }) => groups.flatMap((group) => group.pages)).length;
  const threads = Math.min(availableParallelism(), Math.ceil(pages / PAGES_A_THREAD));
  if (threads < 2) return makePackFiles(job);
  const shares = Array.from({ length: threads }, (_, share) => packs.filter((_pack, at) => at % threads === share));
  return (await Promise.all(shares.map((share) => inThread({ ...job, plan: { ...job.plan, packs: share } })))).flat();
}

function inThread(job: PackJob): Promise<[string, number][]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('pack-thread.ts', import.meta.url), { workerData: job });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      reject(new Error(`A thread that makes packs ended by itself (${String(code)}).`));
    });
  });
}

/** The script of the search, as plain script in one piece: a file opened from a disk may load no module. */
async function searchScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('components/pack-search.ts', SOURCE))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome64', 'firefox78', 'safari12'],
    // Old Safari has it, but for a fault with default values that nothing here meets.
    supported: { destructuring: true },
  });
  return outputFiles
    .map(({ text }) => text)
    .join('')
    .trim();
}

async function writeSizes(dir: string, sizes: ReadonlyMap<string, number>): Promise<void> {
  const folder = join(dir, 'packs');
  for (const entry of await readdir(folder, { recursive: true })) {
    if (!entry.endsWith('.html')) continue;
    const file = join(folder, entry);
    await writeFile(file, fillSizes(await readFile(file, 'utf8'), sizes));
  }
}
