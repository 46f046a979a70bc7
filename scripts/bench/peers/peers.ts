import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { MadeFacts, MadeStory } from '../stories.ts';
import { putAside } from '../aside.ts';
import { run } from '../run.ts';
import type { SearchPage } from '../visit.ts';

/** Another site generator that gets the same stories. */
export interface Peer {
  name: string;
  /** What its site is, for people who read the figures. */
  about: string;
  /** Where its project lies, with what it needs installed. */
  folder: string;
  /** Where it takes its stories from, below its folder. */
  stories: string;
  /** Its commands for a site with a search index, one after the other, for Node. */
  build: string[][];
  /** Its command to show edits as they are saved, for Node. */
  dev: (port: number) => string[];
  /** What it keeps from one build for the next, below its folder. */
  caches: readonly string[];
  /** Packages whose versions are told. */
  packages: readonly string[];
  /** The address of a story. */
  storyPath: (slug: string) => string;
  /** Its search, as readers meet it. */
  search: SearchPage;
}

const PROJECTS = import.meta.dirname;
/** Outside the project's own packages: nobody but the benchmark needs them. */
const CACHE = join(import.meta.dirname, '../../../.cache/bench');
/** Outside their projects, where they would take it for content. */
const ASIDE = join(CACHE, 'aside');

const ELEVENTY: Omit<Peer, 'folder'> = {
  name: 'Eleventy',
  about:
    'Eleventy: a project of ours with what its base blog has (menu, list, tag lists, previous and next, feed, sitemap, styles in the page, heading links), and Pagefind on its output',
  stories: 'content/stories',
  build: [
    ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
    ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist', '--quiet'],
  ],
  dev: (port) => ['node_modules/@11ty/eleventy/cmd.cjs', '--serve', '--quiet', `--port=${String(port)}`],
  caches: ['dist', '.cache'],
  packages: ['@11ty/eleventy', 'pagefind'],
  storyPath: (slug) => `stories/${slug}/`,
  search: { path: 'search/', result: '.pagefind-ui__result' },
};

const STARLIGHT: Omit<Peer, 'folder'> = {
  name: 'Starlight',
  about: 'Starlight: its pages and its own search index, no lists, no feeds, a menu of one line',
  stories: 'src/content/docs/stories',
  build: [['node_modules/astro/bin/astro.mjs', 'build', '--silent']],
  dev: (port) => ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--host', '127.0.0.1'],
  caches: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
  packages: ['@astrojs/starlight', 'astro', 'pagefind'],
  storyPath: (slug) => `stories/${slug}/`,
  search: {
    path: '',
    result: '.pagefind-ui__result',
    // It has no address for a search: a dialog opens on a button, which works once its script has come.
    async begin(page, words) {
      await page.locator('button[data-open-modal]').click();
      await page.locator('.pagefind-ui__search-input').fill(words);
    },
  },
};

/**
 * Puts the projects of the other generators into a folder that Git doesn't see, and installs what they need there.
 * @throws {Error} if npm can't install it.
 */
export async function installPeers(): Promise<Peer[]> {
  // A benchmark that was killed leaves it.
  rmSync(ASIDE, { recursive: true, force: true });
  const peers: Peer[] = [];
  for (const [id, peer] of [
    ['eleventy', ELEVENTY],
    ['starlight', STARLIGHT],
  ] as const) {
    const folder = join(CACHE, id);
    await install(join(PROJECTS, id), folder);
    peers.push({ ...peer, folder });
  }
  return peers;
}

async function install(project: string, folder: string): Promise<void> {
  const wanted = readFileSync(join(project, 'package.json'), 'utf8');
  const note = join(folder, 'node_modules/.installed-for.json');
  const isInstalled = existsSync(note) && readFileSync(note, 'utf8') === wanted;
  if (isInstalled) for (const left of ['content', 'src', '_includes']) rmSync(join(folder, left), { recursive: true, force: true });
  else rmSync(folder, { recursive: true, force: true });
  cpSync(project, folder, { recursive: true });
  if (isInstalled) return;
  // None of them needs what packages would run as they are installed.
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], folder);
  writeFileSync(note, wanted);
}

/** Gives a generator its stories, in the place of those it had, and forgets what it kept from them. */
export function givePeer(peer: Peer, stories: Iterable<MadeStory>): void {
  // So that it starts as on the first day.
  for (const cache of peer.caches) putAside(join(peer.folder, cache), ASIDE);
  const folder = join(peer.folder, peer.stories);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith('.md')) rmSync(join(folder, name));
  for (const { slug, facts, body } of stories) {
    writeFileSync(join(folder, `${slug}.md`), `---\n${stringify(peerFacts(facts))}---\n\n${body}\n`);
  }
}

/** What the others' front matter holds of a story. */
function peerFacts({ title, summary, themes, edited, language }: MadeFacts): Record<string, unknown> {
  return { title, description: summary, themes, date: edited, lang: language ?? 'en-GB' };
}
