import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { epubOf } from '../../src/model/packs/epub.ts';
import { htmlFileOf } from '../../src/model/packs/html-file.ts';
import { pagePart, type PagePart } from '../../src/model/packs/page-part.ts';
import type { Pack, PackPlan } from '../../src/model/packs/plan.ts';
import type { DrawnPages } from './draw-pages.ts';
import { SpoolReader } from './spool.ts';
import type { Place } from '../../src/model/rules/output/site-files.ts';

/** Packs to make, and what goes into each. Plain data, so that it can be handed to a thread. */
export interface PackJob {
  place: Place;
  drawn: DrawnPages;
  plan: PackPlan;
  /** Where the files go. */
  folder: string;
  /** The style sheets of both forms, and the script of the HTML file. */
  css: string;
  pageCss: string;
  script: string;
}

/** Makes the files of all packs of a job. Gives each file's name and size in bytes. */
export async function makePackFiles({
  place,
  drawn,
  plan,
  folder,
  css,
  pageCss,
  script,
}: PackJob): Promise<[name: string, bytes: number][]> {
  const parts = new PartReader(place, drawn, plan);
  const sizes: [string, number][] = [];
  const write = async (name: string, content: Uint8Array) => {
    sizes.push([name, content.length]);
    await writeFile(join(folder, name), content);
  };
  for (const pack of plan.packs) {
    const held = parts.of(pack);
    const pictures = await parts.picturesOf(held);
    await write(`${pack.name}.epub`, epubOf(pack, held, pictures, plan, { ...place, css }));
    await write(`${pack.name}.html`, Buffer.from(htmlFileOf(pack, held, pictures, plan, { ...place, css: pageCss, script })));
  }
  parts.close();
  return sizes;
}

/** Reads the pages of packs. One that several packs hold is read once and kept; one of a single pack is let go. */
class PartReader {
  private readonly uses = new Map<string, number>();
  private readonly kept = new Map<string, PagePart>();
  private readonly place: Place;
  private readonly drawn: DrawnPages;
  private readonly spool: SpoolReader;
  private readonly plan: PackPlan;

  constructor(place: Place, drawn: DrawnPages, plan: PackPlan) {
    this.place = place;
    this.drawn = drawn;
    this.spool = new SpoolReader(drawn.spool);
    this.plan = plan;
    for (const address of plan.packs.flatMap(addressesOf)) this.uses.set(address, (this.uses.get(address) ?? 0) + 1);
  }

  of(pack: Pack): PagePart[] {
    return addressesOf(pack).map((address) => this.part(address));
  }

  close(): void {
    this.spool.close();
  }

  /** The bytes of all pictures that the parts show. */
  async picturesOf(parts: readonly PagePart[]): Promise<Map<string, Uint8Array>> {
    const files = new Set(parts.flatMap(({ pictures }) => [...pictures]));
    return new Map(
      await Promise.all([...files].map(async (file): Promise<[string, Uint8Array]> => [file, await readFile(join(this.place.dir, file))])),
    );
  }

  private part(address: string): PagePart {
    const known = this.kept.get(address);
    if (known) return known;
    const place = this.drawn.places.get(`${address.slice(1)}index.html`);
    if (!place) throw new Error(`The plan of the packs names ${address}, which is no page of this site.`);
    const part = pagePart(this.spool.read(place), address, { siteUrl: this.place.siteUrl, basePath: this.place.basePath, plan: this.plan });
    if ((this.uses.get(address) ?? 0) > 1) this.kept.set(address, part);
    return part;
  }
}

function addressesOf(pack: Pack): string[] {
  return pack.groups.flatMap(({ pages }) => pages.map(({ address }) => address));
}
