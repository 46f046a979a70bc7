import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { detached } from './walk.ts';

/** Where a URL on a page leads. */
export type Target =
  /** Another origin, or no web address at all (`mailto:`). */
  | { kind: 'elsewhere'; url: URL }
  /** Not an address that can be read. */
  | { kind: 'invalid' }
  /** This origin, but not below the base path. */
  | { kind: 'outside'; path: string }
  /** This site. `file` is the built file that answers, if there is one. */
  | { kind: 'here'; path: string; file: string | undefined; fragment: string };

/** Where a built site lies on disk and on the web. */
export interface Place {
  /** Absolute path of the built folder. */
  dir: string;
  /** The path the site lives under, with a slash at both ends. */
  basePath: string;
  /** The origin without a final slash. */
  siteUrl: string;
}

/** The files of a built site, by their path below its folder with `/` between names. */
export class SiteFiles {
  /** Every HTML file, sorted. */
  pages: readonly string[] = [];
  private readonly dir: string;
  private readonly basePath: string;
  private readonly siteUrl: string;
  private readonly origin: string;
  private paths: ReadonlySet<string> = new Set();
  /** Where addresses lead that begin with a slash, and so lead to the same from every page. Most links are met on many pages. */
  private readonly known = new Map<string, Target>();

  private constructor(site: Place) {
    this.dir = site.dir;
    this.basePath = site.basePath;
    this.siteUrl = site.siteUrl;
    this.origin = new URL(site.siteUrl).origin;
  }

  /** Lists the built folder. Files themselves are read only when asked for. */
  static list(site: Place): SiteFiles {
    const files = new SiteFiles(site);
    files.renew();
    return files;
  }

  /** Lists the folder again. `announced` are files that are yet to come into it. */
  renew(announced: readonly string[] = []): void {
    // At once: of thousands of folders, each handed to another thread, most time goes into the handing.
    const entries = readdirSync(this.dir, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(this.dir.length + 1)
          .split(sep)
          .join('/'),
      );
    this.paths = new Set([...paths, ...announced]);
    this.known.clear();
    this.pages = [...this.paths].filter((path) => path.endsWith('.html')).sort();
  }

  /** Every file, sorted. */
  get all(): string[] {
    return [...this.paths].sort();
  }

  /** Every file whose name ends in one of the extensions, sorted. */
  withExtension(...extensions: string[]): string[] {
    return [...this.paths].filter((path) => extensions.includes(posix.extname(path).toLowerCase())).sort();
  }

  has(file: string): boolean {
    return this.paths.has(file);
  }

  read(file: string): Promise<Buffer> {
    return readFile(join(this.dir, file));
  }

  /** The path under which a file is reached: `index.html` is its folder. */
  addressOf(file: string): string {
    return this.basePath + encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
  }

  /** Says where a URL leads when it stands on the page at `address`. */
  resolve(url: string, address: string): Target {
    if (!url.startsWith('/') || url.startsWith('//')) return this.lookUp(url, address);
    const known = this.known.get(url);
    if (known) return known;
    const found = this.lookUp(url, address);
    this.known.set(detached(url), found);
    return found;
  }

  private lookUp(url: string, address: string): Target {
    const target = URL.parse(url, this.siteUrl + address);
    if (!target) return { kind: 'invalid' };
    if (target.origin !== this.origin) return { kind: 'elsewhere', url: target };
    const path = decoded(target.pathname);
    if (!path.startsWith(this.basePath)) {
      return /^https?:/i.test(url) ? { kind: 'elsewhere', url: target } : { kind: 'outside', path };
    }
    return { kind: 'here', path, file: this.fileAt(path), fragment: decoded(target.hash.slice(1)) };
  }

  private fileAt(path: string): string | undefined {
    const below = path.slice(this.basePath.length);
    const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
    return this.paths.has(file) ? file : undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
