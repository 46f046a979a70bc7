import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { epubOf } from '../../src/model/packs/epub.ts';
import { htmlFileOf } from '../../src/model/packs/html-file.ts';
import { pagePart, type PagePart } from '../../src/model/packs/page-part.ts';
import { PLAN_FILE, type Pack, type PackPlan } from '../../src/model/packs/plan.ts';
import { fillSizes } from '../../src/model/packs/sizes.ts';
import type { Place } from '../../src/model/rules/output/site-files.ts';

const SOURCE = new URL('../../src/', import.meta.url);

/** Packs that were made, and wait beside the site until its pages have been indexed. */
export interface MadePacks {
  count: number;
  /** Puts the files among those of the site. */
  putInPlace(): Promise<void>;
}

/**
 * Makes the take-away packs out of the built pages, as the plan that the pages left says, and writes their sizes into the
 * pages that list them. Each page is read once.
 */
export async function makePacks(place: Place): Promise<MadePacks> {
  const plan = JSON.parse(await readFile(join(place.dir, PLAN_FILE), 'utf8')) as PackPlan;
  const folder = `${place.dir}-packs`;
  await mkdir(folder);
  const parts = new PartReader(place, plan);
  const style = await readStyle('pack');
  const pageStyle = (await readStyle('tokens')) + style + (await readStyle('pack-page'));
  const script = await searchScript();
  const sizes = new Map<string, number>();
  const write = async (name: string, content: string | Uint8Array) => {
    sizes.set(name, Buffer.byteLength(content));
    await writeFile(join(folder, name), content);
  };
  for (const pack of plan.packs) {
    const held = await parts.of(pack);
    const pictures = await parts.picturesOf(held);
    await write(`${pack.name}.epub`, epubOf(pack, held, pictures, plan, { ...place, css: style }));
    await write(`${pack.name}.html`, htmlFileOf(pack, held, pictures, plan, { ...place, css: pageStyle, script }));
  }
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

/** Reads the pages of packs. One that several packs hold is read once and kept; one of a single pack is let go. */
class PartReader {
  private readonly uses = new Map<string, number>();
  private readonly kept = new Map<string, PagePart>();
  private readonly place: Place;
  private readonly plan: PackPlan;

  constructor(place: Place, plan: PackPlan) {
    this.place = place;
    this.plan = plan;
    for (const address of plan.packs.flatMap(addressesOf)) this.uses.set(address, (this.uses.get(address) ?? 0) + 1);
  }

  of(pack: Pack): Promise<PagePart[]> {
    return Promise.all(addressesOf(pack).map((address) => this.part(address)));
  }

  /** The bytes of all pictures that the parts show. */
  async picturesOf(parts: readonly PagePart[]): Promise<Map<string, Uint8Array>> {
    const files = new Set(parts.flatMap(({ pictures }) => [...pictures]));
    return new Map(
      await Promise.all([...files].map(async (file): Promise<[string, Uint8Array]> => [file, await readFile(join(this.place.dir, file))])),
    );
  }

  private async part(address: string): Promise<PagePart> {
    const known = this.kept.get(address);
    if (known) return known;
    const html = await readFile(join(this.place.dir, address, 'index.html'), 'utf8');
    const part = pagePart(html, address, { siteUrl: this.place.siteUrl, basePath: this.place.basePath, plan: this.plan });
    if ((this.uses.get(address) ?? 0) > 1) this.kept.set(address, part);
    return part;
  }
}

function addressesOf(pack: Pack): string[] {
  return pack.groups.flatMap(({ pages }) => pages.map(({ address }) => address));
}

function readStyle(name: string): Promise<string> {
  return readFile(new URL(`styles/${name}.css`, SOURCE), 'utf8');
}

/** The script of the search, as plain script in one piece: a file opened from a disk may load no module. */
async function searchScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: ['chrome64', 'firefox78', 'safari12'],
      lib: { entry: fileURLToPath(new URL('components/pack-search.ts', SOURCE)), formats: ['iife'], name: 'packSearch' },
    },
  });
  const made = [result].flat()[0];
  const [chunk] = made && 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The search of the packs could not be built.');
  return chunk.code.trim();
}

async function writeSizes(dir: string, sizes: ReadonlyMap<string, number>): Promise<void> {
  const folder = join(dir, 'packs');
  for (const entry of await readdir(folder, { recursive: true })) {
    if (!entry.endsWith('.html')) continue;
    const file = join(folder, entry);
    await writeFile(file, fillSizes(await readFile(file, 'utf8'), sizes));
  }
}
