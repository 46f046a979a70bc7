import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../../src/model/settings.ts';
import { binOf } from '../../packages.ts';
import { putAside } from '../aside.ts';
import { gatherMaterial, writeContent } from '../content.ts';
import { givePeer, installPeers, type Peer } from '../peers/peers.ts';
import { OUR_SEARCH } from '../search.ts';
import { makeStories } from '../stories.ts';
import type { SearchPage } from '../visit.ts';
import type { DevSite } from './dev-edit.ts';
import type { Command } from './processes.ts';

/** A site generator under measurement. */
export interface System {
  name: string;
  /** What its site is, for people who read the figures. */
  about: string;
  versions: Record<string, string>;
  /** Gives it a library of so many made-up case studies, and forgets what it made before. */
  prepare(stories: number): void;
  /** Its commands for a site with everything it offers, one after the other. */
  build(): readonly Command[];
  outDir: string;
  /** Its own search, as readers meet it. */
  search: SearchPage;
  /** Where a story is edited. */
  dev(): DevSite;
}

/** This site, and the others. */
export type Systems = readonly [System, ...System[]];

const PROJECT = join(import.meta.dirname, '../../..');

/** This site, built in `folder`, and the others. */
export async function allSystems(folder: string): Promise<Systems> {
  const { contentDir } = readSettings();
  return [ours(contentDir, folder), ...(await installPeers()).map((peer) => fromPeer(contentDir, peer))];
}

function ours(from: string, folder: string): System {
  const outDir = join(folder, 'site');
  // A new place for each library: Astro takes content in another folder for other content, and keeps nothing of the last.
  let contentDir = '';
  let libraries = 0;
  const env = () => ({ CONTENT_DIR: contentDir, OUT_DIR: outDir, SITE_URL: 'https://example.org', BASE_PATH: '/' });
  const slug = firstSlug(from);
  return {
    name: 'this site',
    about:
      'This site: all that npm run build makes. The course, toolkit, digest and case studies of the content folder besides the made-up ones; lists, facets, feeds, data, take-away packs, index; content and pages checked',
    versions: Object.fromEntries(['astro', 'pagefind'].map((name) => [name, versionIn(PROJECT, name)])),
    prepare(stories) {
      for (const left of [contentDir, outDir]) putAside(left, join(folder, 'aside'));
      libraries += 1;
      contentDir = join(folder, `content-${String(libraries)}`);
      writeContent(from, contentDir, stories);
    },
    build: () => [{ args: ['scripts/build.ts'], cwd: PROJECT, env: env() }],
    outDir,
    search: OUR_SEARCH,
    dev: () => ({
      command: (port) => ({ args: [binOf('astro'), 'dev', '--host', '127.0.0.1', '--port', String(port)], cwd: PROJECT, env: env() }),
      path: `stories/${slug}/`,
      file: join(contentDir, 'stories', slug, 'index.md'),
    }),
  };
}

function fromPeer(from: string, peer: Peer): System {
  const slug = firstSlug(from);
  return {
    name: peer.name,
    about: peer.about,
    versions: Object.fromEntries(peer.packages.map((name) => [name, versionIn(peer.folder, name)])),
    prepare(stories) {
      givePeer(peer, makeStories(stories, gatherMaterial(from)));
    },
    build: () => peer.build.map((args) => ({ args, cwd: peer.folder })),
    outDir: join(peer.folder, 'dist'),
    search: peer.search,
    dev: () => ({
      command: (port) => ({ args: peer.dev(port), cwd: peer.folder }),
      path: peer.storyPath(slug),
      file: join(peer.folder, peer.stories, `${slug}.md`),
    }),
  };
}

/** The made-up case study that comes first, however many there are. */
function firstSlug(contentDir: string): string {
  const [first] = makeStories(1, gatherMaterial(contentDir));
  if (!first) throw new Error('No story was made.');
  return first.slug;
}

function versionIn(folder: string, name: string): string {
  return (JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
}
