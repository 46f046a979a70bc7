import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Settings } from '../../src/model/settings.ts';
import { binOf } from '../packages.ts';
import { FolderLock } from './folder-lock.ts';

/** Astro could not build the pages. The message holds all that Astro said. */
export class PagesNotBuilt extends Error {
  override name = 'PagesNotBuilt';
}

/** Held while Astro is at work. */
const ASTRO_LOCK = join(import.meta.dirname, '../../.cache/astro-at-work');

/** Nearly all that drawing a page makes is thrown away at once. With room for more of it, far less is taken for lasting and cleared up at length. */
const MEMORY = ['--max-semi-space-size=32', '--min-semi-space-size=32'];

/**
 * Builds the pages into a folder. Astro keeps what it has read in one place of the project (`.astro/`), whatever folder
 * it builds into, so that two at once would break each other: the second waits for the first. Astro runs in a process of its own: the settings reach it through the environment
 * alone, and its memory is free again before the pages are checked.
 * @throws {PagesNotBuilt} if Astro fails.
 */
export async function runAstro(settings: Settings, folder: string): Promise<void> {
  const lock = await FolderLock.wait(ASTRO_LOCK, (held) => {
    console.log(`${held.message} of this project is under way. Waiting until its pages are built…`);
  });
  try {
    await build(settings, folder);
  } finally {
    lock.remove();
  }
}

async function build(settings: Settings, folder: string): Promise<void> {
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
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  process.off('exit', stop);
  if (code !== 0) throw new PagesNotBuilt(`Astro could not build the pages.\n${said.trimEnd()}`);
}
