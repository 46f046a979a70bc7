import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { giveWay } from './give-way.ts';
import { settleFilters } from './search-filters.ts';

/** What our own search page loads. Pagefind also writes ready-made interfaces, which we don't use. */
const USED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|pagefind\..+\.pf_meta|fragment|index|filter)$/;
/** What a page carries that can be found. It stands in the main part. */
const SEARCHABLE = 'data-pagefind-body';
/** Pagefind's memory is given out by jemalloc, which keeps several pools unless it is told not to: 0.4 GB more at 10,000 pages, and no faster. */
const ONE_POOL = { _RJEM_MALLOC_CONF: 'narenas:1' };
/** What Pagefind says once it has read all pages. */
const PAGES_READ = '[Building search indexes]';

/**
 * Puts a copy of a page where Pagefind is to read it, without what Pagefind would only read past: all but its main part, by length
 * most of it, and the ids, of which it would keep a list with every page that no search of ours asks for.
 * @param file its path below the built folder, with `/` between names, from which Pagefind makes its address
 * @returns whether it is a page that can be found; no others are copied
 */
export function copyForSearch(folder: string, file: string, html: string): boolean {
  if (!html.includes(SEARCHABLE)) return false;
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, searchedPart(html));
  return true;
}

/** How an index is made. */
interface Indexing {
  /** Where the copies of the pages lie, and how many there are. */
  folder: string;
  count: number;
  /** Is told when the copies are needed no more. */
  pagesRead: () => void;
  signal: AbortSignal;
}

/**
 * Writes the index to `pagefind/` of a built folder. Addresses in the index are relative to the folder that holds `pagefind/`: the
 * base path comes in when a browser loads it. We use Pagefind's command: its service for Node makes every index twice (1.5.2,
 * `RequestAction::WriteFiles`), and may be ended before its last file is on the disk.
 * @throws {Error} with what Pagefind says, if it can't index a page
 */
export async function writeIndex(dir: string, { folder, count, pagesRead, signal }: Indexing): Promise<void> {
  const outputPath = join(dir, 'pagefind');
  const said = await runPagefind(['--site', folder, '--output-path', outputPath], { cwd: folder, pagesRead, signal });
  const indexed = await pagesIn(outputPath);
  if (indexed !== count) throw new Error(`Pagefind indexed ${String(indexed)} of ${String(count)} pages.\n${said}`);
  for (const name of await readdir(outputPath)) {
    if (!USED.test(name)) await rm(join(outputPath, name), { recursive: true });
  }
  await settleFilters(outputPath);
}

/** @returns all that Pagefind said */
async function runPagefind(
  args: string[],
  { cwd, pagesRead, signal }: { cwd: string } & Pick<Indexing, 'pagesRead' | 'signal'>,
): Promise<string> {
  // In its own folder, so that it reads no settings from ours.
  const child = spawn(await pagefindBinary(), args, {
    cwd,
    env: { ...process.env, ...ONE_POOL },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      const before = said.includes(PAGES_READ);
      said += text;
      if (!before && said.includes(PAGES_READ)) pagesRead();
    });
  }
  // Whatever else is still to be done takes less time than this, and memory that Pagefind needs less of towards its end.
  const takeBack = giveWay(process.pid);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(takeBack);
  if (code !== 0) throw new Error(`Pagefind could not index the pages.\n${said.trimEnd()}`);
  return said.trimEnd();
}

/** The program itself. Behind the package's command stands another process, which would leave it running when it is stopped. */
async function pagefindBinary(): Promise<string> {
  const module = new URL('resolveBinary.js', import.meta.resolve('pagefind'));
  const { resolveBinaryPath } = (await import(module.href)) as { resolveBinaryPath: (names: string[]) => string };
  return resolveBinaryPath(['pagefind_extended', 'pagefind']);
}

/** How many pages an index holds, in all languages. */
async function pagesIn(index: string): Promise<number> {
  const entry = JSON.parse(await readFile(join(index, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

function searchedPart(html: string): string {
  const from = html.indexOf('<main');
  const main = html.slice(from, html.lastIndexOf('</main>') + '</main>'.length);
  if (from === -1 || !main.includes(SEARCHABLE)) return html;
  const root = html.slice(0, html.indexOf('<head'));
  return `${root}<body>${main.replace(/\sid="[^"]*"/g, '')}</body></html>`;
}
