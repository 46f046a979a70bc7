import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Settings } from '../../src/model/settings.ts';
import { binOf } from '../packages.ts';
import { FolderLock, type LockHeld } from './folder-lock.ts';
import { HAND_PAGES, type FromAstro } from './hand-pages.ts';

/** Astro could not build the pages. The message holds all that Astro said. */
export class PagesNotBuilt extends Error {
  override name = 'PagesNotBuilt';
}

/** Held while Astro is at work. */
const ASTRO_LOCK = join(import.meta.dirname, '../../.cache/astro-at-work');

/** The bundler and the C library keep memory that they no longer use, some hundreds of megabytes of it, unless they are told not to. */
const GIVE_BACK = { MIMALLOC_PURGE_DELAY: '0', MALLOC_ARENA_MAX: '2' };
/** Nearly all that drawing a page makes is thrown away at once. With room for more of it, far less is taken for lasting and cleared up at length. */
const MEMORY = ['--max-semi-space-size=32', '--min-semi-space-size=32'];

/** Is given what Astro tells, as soon as it is told. */
export type Hear = (told: FromAstro) => void;

/**
 * Draws the pages and tells `hear` of each (`hand-pages.ts`); everything else is written into a folder. Astro keeps what it has read in one
 * place of the project (`.astro/`), whatever folder it builds into, so that two at once would break each other: the second
 * waits for the first. Astro runs in a process of its own: the settings reach it through the environment alone, and its
 * memory is free again before the pages are indexed.
 * @throws {PagesNotBuilt} if Astro fails; the signal's reason if it is stopped.
 */
export async function runAstro(settings: Settings, folder: string, hear: Hear, signal: AbortSignal): Promise<void> {
  const tell = (held: LockHeld) => {
    console.log(`${held.message} of this project is under way. Waiting until its pages are built…`);
  };
  const lock = await FolderLock.wait(ASTRO_LOCK, tell, signal);
  try {
    await build(settings, folder, hear, signal);
  } finally {
    lock.remove();
  }
}

async function build(settings: Settings, folder: string, hear: Hear, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [...MEMORY, binOf('astro'), 'build', '--outDir', folder], {
    env: {
      ...process.env,
      CONTENT_DIR: settings.contentDir,
      OUT_DIR: folder,
      SITE_URL: settings.siteUrl,
      BASE_PATH: settings.basePath,
      SITE_DATE: settings.siteDate,
      PORT: String(settings.port),
      ASTRO_TELEMETRY_DISABLED: '1',
      [HAND_PAGES]: '1',
      ...GIVE_BACK,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  signal.addEventListener('abort', stop);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.on('message', hear);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  process.off('exit', stop);
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (code !== 0) throw new PagesNotBuilt(`Astro could not build the pages.\n${said.trimEnd()}`);
}
