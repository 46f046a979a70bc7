import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputCheck } from '../../src/model/check-output.ts';
import { islandStyleInHead } from '../../src/model/island-style.ts';
import { tightenPolicy } from '../../src/model/page-policy.ts';
import { gzipSize } from '../../src/model/rules/output/page-parts.ts';
import type { PageReading } from '../../src/model/rules/output/page-reading.ts';
import type { SiteFiles } from '../../src/model/rules/output/site-files.ts';
import { isNoindex } from '../../src/model/rules/output/unique-title.ts';
import { detached, hasToken, readHtml, type BuiltElement } from '../../src/model/rules/output/walk.ts';
import { EDITOR_ADDRESS } from '../../src/model/urls.ts';
import { fillIn } from './fill-page.ts';
import { InlineStyles, putStyles } from './inline-styles.ts';
import { OfflineSizes, type KeepSize } from './offline-sizes.ts';

/** What is looked for in one page. */
interface PageNotes {
  /** The element that shows the page's weight. */
  shown: BuiltElement | undefined;
  canonical: string | undefined;
  noindex: boolean;
  /** Where the page offers to keep itself (`''`), or the whole part that is named. */
  keep: string | undefined;
}

/** What can be finished only when the site is complete: pictures and packs are made last, and a whole part is weighed when all its pages are. */
const NEEDS_THE_REST = /<img|<source|property="og:image"|<keep-offline data-part|\{size:/;

/**
 * Puts its styles into every page, narrows its security policy, writes into it what it weighs, and gathers what the sitemap needs.
 * Each page is read once: the rules for what is built listen too. Pages can be handed over while others are still being
 * drawn; whatever was not is taken from the folder at the end.
 */
export class PageFinisher {
  private readonly dir: string;
  private readonly files: SiteFiles;
  private readonly check: OutputCheck;
  private readonly offline: OfflineSizes;
  private readonly styles: InlineStyles;
  private readonly done = new Set<string>();
  private readonly listed: [file: string, address: string][] = [];

  constructor(dir: string, files: SiteFiles, check: OutputCheck) {
    this.dir = dir;
    this.files = files;
    this.check = check;
    this.offline = new OfflineSizes(files);
    this.styles = new InlineStyles(files);
  }

  /** Takes a page as it was drawn. */
  async take(file: string, drawn: string): Promise<void> {
    // Written at once: of thousands of small files, each handed to another thread, most time goes into the handing.
    mkdirSync(dirname(join(this.dir, file)), { recursive: true });
    if (NEEDS_THE_REST.test(drawn) || `/${file}`.startsWith(EDITOR_ADDRESS)) {
      writeFileSync(join(this.dir, file), drawn);
    } else {
      await (
        await this.finish(file, drawn)
      )();
    }
  }

  /**
   * Finishes what is left, once the site's files are all there.
   * @returns the canonical addresses of the pages that search engines may list
   */
  async end(): Promise<string[]> {
    const openings: { part: string; write: (size?: KeepSize) => Promise<void> }[] = [];
    for (const file of this.files.pages) {
      if (this.done.has(file)) continue;
      const drawn = (await this.files.read(file)).toString();
      const write = await this.finish(file, drawn, (part, later) => openings.push({ part, write: later }));
      await write();
    }
    // How much a whole part is can be told only now.
    for (const { part, write } of openings) await write(await this.offline.writePart(part, this.dir));
    await this.styles.removeFiles(this.dir);
    return this.listed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, address]) => address);
  }

  /** Reads a page, and returns what writes it. A page that offers a whole part is left `later`, with what writes it then. */
  private async finish(
    file: string,
    drawn: string,
    later?: (part: string, write: (size?: KeepSize) => Promise<void>) => void,
  ): Promise<() => Promise<void>> {
    const styles = await this.styles.of(drawn);
    const policed = tightenPolicy(
      islandStyleInHead(drawn),
      styles.map(({ hash }) => hash),
    );
    const html = putStyles(policed, styles);
    const notes: PageNotes = { shown: undefined, canonical: undefined, noindex: file === '404.html', keep: undefined };
    const reading = this.check.open(file, html);
    const open = (element: BuiltElement) => {
      takeNotes(element, notes);
    };
    readHtml(html, [...reading.listeners, { open }]);
    this.done.add(file);
    if (!notes.noindex && notes.canonical !== undefined) this.listed.push([file, detached(notes.canonical)]);
    const own = gzipSize(html);
    const kept = await this.offline.add(file, html, own);
    const write = (size?: KeepSize) => this.write(reading, own, notes, size);
    if (notes.keep && later) {
      later(notes.keep, write);
      return () => Promise.resolve();
    }
    const size = notes.keep === '' ? { pages: 1, ...(await this.offline.sum([kept])) } : undefined;
    return () => write(size);
  }

  private async write(reading: PageReading, own: number, { shown }: PageNotes, size: KeepSize | undefined): Promise<void> {
    const { file, html } = reading;
    const weight = await reading.scale.weigh(own);
    const pictures = await this.offline.pictureSizes(html, file);
    const filled = fillIn(html, { shown, weight, pictures, size });
    writeFileSync(join(this.dir, file), filled.html);
    await reading.end({ ...filled, drawnBytes: own });
  }
}

function takeNotes(element: BuiltElement, notes: PageNotes): void {
  if (element.name === 'data' && hasToken(element, 'class', 'page-weight')) notes.shown = element;
  if (element.name === 'link' && hasToken(element, 'rel', 'canonical')) notes.canonical = element.attributes.href;
  if (isNoindex(element)) notes.noindex = true;
  if (element.name === 'keep-offline') notes.keep = element.attributes['data-part'] ?? '';
}
