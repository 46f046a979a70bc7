import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { once } from '../../src/model/once.ts';
import type { SiteFiles } from '../../src/model/rules/output/site-files.ts';

/** Style sheets that stand side by side in a page, as Astro links to them. */
const LINKED = /(?:<link rel="stylesheet" href="[^"]*\/assets\/[^"]+\.css">)+/g;
const ADDRESS = /href="([^"]+)"/g;

/** A style that takes the place of links to style sheets. */
export interface Style {
  element: string;
  /** What the page's policy has to let in: `sha256-…`. */
  hash: string;
}

/**
 * Puts the style sheets that a page links to into it, so that a phone has the page with one request. Astro could do it
 * (`build.inlineStylesheets`), but then draws, hashes and hands over the same nine kilobytes with every page.
 */
export class InlineStyles {
  private readonly files: SiteFiles;
  private readonly made = new Map<string, Promise<Style>>();
  private readonly sheets = new Set<string>();

  constructor(files: SiteFiles) {
    this.files = files;
  }

  /** The styles that a page is to have in place of its links, in their order. */
  of(drawn: string): Promise<Style[]> {
    return Promise.all((drawn.match(LINKED) ?? []).map((links) => once(this.made, links, () => this.styleOf(links))));
  }

  /** Removes the files that nothing asks for any more: those of the sheets that stand in pages now, unless a script fetches one too. */
  async removeFiles(dir: string): Promise<void> {
    // Pagefind's scripts may be written and removed in this moment, and fetch none of our sheets.
    const ours = this.files.withExtension('.js').filter((file) => file.startsWith('assets/'));
    const scripts = await Promise.all(ours.map((file) => this.files.read(file)));
    for (const sheet of this.sheets) {
      if (!scripts.some((script) => script.includes(posix.basename(sheet)))) await rm(join(dir, sheet));
    }
  }

  private async styleOf(links: string): Promise<Style> {
    let css = '';
    for (const [, url = ''] of links.matchAll(ADDRESS)) {
      const target = this.files.resolve(url, '/');
      if (target.kind !== 'here' || target.file === undefined)
        throw new Error(`A page links to the style sheet ${url}, which was not built.`);
      this.sheets.add(target.file);
      css += (await this.files.read(target.file)).toString();
    }
    return { element: `<style>${css}</style>`, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
  }
}

/** Puts styles in the place of the links that they are made from. */
export function putStyles(html: string, styles: readonly Style[]): string {
  let next = 0;
  return styles.length === 0 ? html : html.replace(LINKED, (links) => styles[next++]?.element ?? links);
}
