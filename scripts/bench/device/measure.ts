import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { readSettings, SettingsError } from '../../../src/model/settings.ts';
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from '../../browser.ts';
import { startServer } from '../../server.ts';
import { gatherMaterial } from '../content.ts';
import { givePeer, installPeers } from '../peers/peers.ts';
import { run } from '../run.ts';
import { makeStories } from '../stories.ts';
import { writeEmptySite } from './empty-page.ts';
import type { DeviceReport, PageViews } from './table.ts';
import { heaviestOfEach } from './templates.ts';
import { view } from './views.ts';

/** As many stories as the library began with. */
const PEER_STORIES = 25;
/** All pages are compared with the empty one, so it is visited again and again: the machine may be busier at one time than at another. */
const EMPTY_EVERY = 6;
const PAGES_DIR = join(import.meta.dirname, '../../../src/pages');

/**
 * Measures the first view of the heaviest page of every template of the built site, of an empty page, and of a story in
 * Starlight and in Eleventy, in turns.
 * @throws {SettingsError} if the site isn't built.
 * @throws {Error} when no browser is found.
 */
export async function measureDevice(folder: string, rounds: number, log: (said: string) => void): Promise<DeviceReport> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  const { outDir, basePath, contentDir } = readSettings();
  if (!existsSync(outDir)) throw new SettingsError(`There is no built site in ${outDir}. Run npm run build first.`);
  const emptyDir = join(folder, 'empty');
  writeEmptySite(emptyDir);

  const closers: (() => Promise<void>)[] = [];
  const open = async (dir: string, at = '/'): Promise<number> => {
    const server = await startServer({ dir, basePath: at, port: 0 });
    closers.push(() => server.close());
    return Number(new URL(server.url).port);
  };
  try {
    const empty = { port: await open(emptyDir), page: pageViews('empty page', '') };
    const site = await open(outDir, basePath);
    const ours = heaviestOfEach(outDir, PAGES_DIR).map(({ template, path }) => ({
      port: site,
      page: pageViews(template, basePath.slice(1) + path),
    }));
    const peers: typeof ours = [];
    for (const { peer, slug } of await buildPeers(contentDir, log)) {
      peers.push({ port: await open(join(peer.folder, 'dist')), page: pageViews(peer.name, peer.storyPath(slug)) });
    }
    const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
    closers.push(() => browser.close());
    for (let round = 1; round <= rounds; round += 1) {
      log(`round ${String(round)} of ${String(rounds)}`);
      for (const [turn, { port, page }] of [...ours, ...peers].entries()) {
        if (turn % EMPTY_EVERY === 0) empty.page.views.push(await view(browser, empty.port, empty.page.path));
        page.views.push(await view(browser, port, page.path));
      }
    }
    return { empty: empty.page, ours: ours.map(({ page }) => page), peers: peers.map(({ page }) => page) };
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

function pageViews(name: string, path: string): PageViews {
  return { name, path, views: [] };
}

/** Sites of the other generators, each with the longest of the same stories. */
async function buildPeers(contentDir: string, log: (said: string) => void) {
  const stories = [...makeStories(PEER_STORIES, gatherMaterial(contentDir))];
  const { slug } = stories.reduce((longest, story) => (story.body.length > longest.body.length ? story : longest));
  const peers = await installPeers();
  for (const peer of peers) {
    log(`building ${peer.name}`);
    givePeer(peer, stories);
    for (const command of peer.build) await run(process.execPath, command, peer.folder);
  }
  return peers.map((peer) => ({ peer, slug }));
}
