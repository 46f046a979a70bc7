import { writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { assetsOf, importsIn } from '../../src/model/offline-files.ts';
import { once } from '../../src/model/once.ts';
import { gzipSize } from '../../src/model/rules/output/page-parts.ts';
import type { SiteFiles } from '../../src/model/rules/output/site-files.ts';

/** What keeping a page takes, beside the HTML itself. */
export interface OfflinePage {
  /** Bytes on the wire. */
  html: number;
  code: ReadonlySet<string>;
  pictures: ReadonlySet<string>;
}

/** How much there is to keep: pages, and bytes on the wire. */
export interface KeepSize {
  pages: number;
  text: number;
  pictures: number;
}

/** A part with more pages than this is not offered whole: nobody wants it on a phone by one tap. */
const MOST_PAGES = 300;
/** What belongs to a part, by the beginnings of its pages' files. Lists by facet only repeat what is there. */
const PARTS: Record<string, readonly string[]> = {
  modules: ['modules/', 'workbook/'],
  toolkit: ['toolkit/'],
  evidence: ['evidence/'],
  stories: ['stories/'],
};
const LISTS = /\/(?:by|page)\//;

/** Works out how much there is to keep for times without a network. Files that pages share are weighed once. */
export class OfflineSizes {
  private readonly files: SiteFiles;
  private readonly sizes = new Map<string, Promise<number>>();
  private readonly imports = new Map<string, Promise<string[]>>();
  private readonly pages = new Map<string, OfflinePage>();

  constructor(files: SiteFiles) {
    this.files = files;
  }

  /** Takes in a page whose HTML weighs so many bytes on the wire. */
  async add(file: string, html: string, bytes: number): Promise<OfflinePage> {
    const address = this.files.addressOf(file);
    const { code, pictures } = assetsOf(html);
    const page = {
      html: bytes,
      code: await this.withImports(this.here(code, address)),
      pictures: new Set(this.here(pictures, address)),
    };
    if (partOf(file) !== undefined) this.pages.set(file, page);
    return page;
  }

  /** The sizes of a page's pictures as a phone gets them, in words, in the order they stand in. */
  async pictureSizes(html: string, file: string): Promise<string[]> {
    if (!html.includes('<saved-picture')) return [];
    const sizes: string[] = [];
    for (const [inside] of html.matchAll(/<saved-picture>[\s\S]*?<\/saved-picture>/g)) {
      const bytes = await this.weigh(this.here(assetsOf(inside).pictures, this.files.addressOf(file)));
      sizes.push(`${String(Math.max(1, Math.round(bytes / 1000)))} KB`);
    }
    return sizes;
  }

  /** Bytes on the wire of some pages together: their text with its code, and their pictures. */
  async sum(pages: readonly OfflinePage[]): Promise<Omit<KeepSize, 'pages'>> {
    const code = new Set(pages.flatMap((page) => [...page.code]));
    const pictures = new Set(pages.flatMap((page) => [...page.pictures]));
    const html = pages.reduce((sum, page) => sum + page.html, 0);
    return { text: html + (await this.weigh(code)), pictures: await this.weigh(pictures) };
  }

  /**
   * The pages of a part, written to `offline/<part>.json` for whoever keeps it whole.
   * @returns nothing if there are too many
   */
  async writePart(part: string, dir: string): Promise<KeepSize | undefined> {
    const files = [...this.pages.keys()].filter((file) => partOf(file) === part).sort();
    if (files.length > MOST_PAGES) return undefined;
    const size = await this.sum(files.flatMap((file) => this.pages.get(file) ?? []));
    await mkdir(join(dir, 'offline'), { recursive: true });
    const pages = files.map((file) => this.files.addressOf(file));
    await writeFile(join(dir, 'offline', `${part}.json`), `${JSON.stringify({ ...size, pages })}\n`);
    return { pages: files.length, ...size };
  }

  private here(urls: readonly string[], address: string): string[] {
    return urls.flatMap((url) => {
      const target = this.files.resolve(url, address);
      return target.kind === 'here' && target.file !== undefined ? [target.file] : [];
    });
  }

  private async withImports(direct: readonly string[]): Promise<Set<string>> {
    const found = new Set(direct);
    for (const file of found) for (const next of await this.importsOf(file)) found.add(next);
    return found;
  }

  private importsOf(file: string): Promise<string[]> {
    return once(this.imports, file, async () => {
      if (!file.endsWith('.js')) return [];
      const names = importsIn((await this.files.read(file)).toString());
      return names.map((name) => `assets/${name}`).filter((other) => this.files.has(other));
    });
  }

  private async weigh(files: Iterable<string>): Promise<number> {
    let sum = 0;
    for (const file of files) sum += await once(this.sizes, file, () => this.sizeOf(file));
    return sum;
  }

  private async sizeOf(file: string): Promise<number> {
    const content = await this.files.read(file);
    return /\.(?:js|css)$/.test(file) ? gzipSize(content) : content.length;
  }
}

function partOf(file: string): string | undefined {
  if (LISTS.test(`/${file}`)) return undefined;
  return Object.keys(PARTS).find((part) => PARTS[part]?.some((start) => file.startsWith(start)));
}
