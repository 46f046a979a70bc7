import { INLINE_SCRIPT, gzipSize, stretchOf, weighParts, type Part, type Stretch } from './page-parts.ts';
import { once } from '../../once.ts';
import type { SiteFiles } from './site-files.ts';
import { detached, hasToken, type BuiltElement, type Listener } from './walk.ts';

/** What a page and its own styles and scripts weigh, gzip. */
export interface Weight {
  total: number;
  /** The HTML alone. */
  html: number;
  script: number;
  /** Everything but the script files that wait until the page has been read: modules, and those with `defer` or `async`. */
  beforeScript: number;
  /** The page's style sheet and script files. */
  files: string[];
  /** Everything that weighs, heaviest first. */
  parts(): Part[];
}

/**
 * What loads together with a script: its imports, and a style sheet that it names. `import()` waits until it is called, and has
 * a bracket before the name.
 */
const LOADS_TOO = /\b(?:import|from)\s*["']([^"']+)["']|["'`]([^"'`\s]+\.css)["'`]/g;

/** Listens to a page. */
export interface PageScale extends Listener {
  /** What the page weighs. `own` is what its HTML alone weighs, where that is known already or has changed since. */
  weigh(own?: number): Promise<Weight>;
}

/** What was heard of a page. */
interface Heard {
  stretches: readonly Stretch[];
  direct: ReadonlySet<string>;
  held: ReadonlySet<string>;
}

/** Weighs pages of one site. Files that pages share are read and compressed once. */
export class Scales {
  private readonly sizes = new Map<string, Promise<number>>();
  private readonly imports = new Map<string, Promise<string[]>>();
  private readonly inline = new Map<string, number>();
  private readonly files: SiteFiles;

  constructor(files: SiteFiles) {
    this.files = files;
  }

  /** Listens to one page; `weigh` then says what it weighs. */
  listen(html: string, address: string): PageScale {
    const stretches: Stretch[] = [];
    const files = new Set<string>();
    const held = new Set<string>();
    return {
      open: (element) => {
        for (const url of filesOf(element)) {
          const target = this.files.resolve(url, address);
          if (target.kind === 'here' && target.file !== undefined) {
            files.add(target.file);
            if (!waits(element)) held.add(target.file);
          }
        }
      },
      close(element) {
        const stretch = stretchOf(element);
        if (stretch) stretches.push(stretch);
      },
      weigh: (own = gzipSize(html)) => this.weigh(html, own, { stretches, direct: files, held }),
    };
  }

  private async weigh(html: string, own: number, { stretches, direct, held }: Heard): Promise<Weight> {
    const files = await this.withImports(direct);
    const sizes = await Promise.all(files.map(async (name) => ({ name, bytes: await this.sizeOf(name) })));
    const scripts = sizes.filter(({ name }) => !name.endsWith('.css'));
    const inlineScript = this.inlineScript(html, stretches);
    return {
      total: own + sum(sizes),
      html: own,
      beforeScript: own + sum(sizes.filter(({ name }) => held.has(name))),
      script: sum(scripts) + inlineScript,
      files,
      parts: () => [...sizes, ...weighParts(html, stretches)].sort((a, b) => b.bytes - a.bytes),
    };
  }

  /** The same few scripts stand in most pages. */
  private inlineScript(html: string, stretches: readonly Stretch[]): number {
    const text = stretches
      .filter(({ part }) => part === INLINE_SCRIPT)
      .map(({ from, to }) => html.slice(from, to))
      .join('');
    if (text === '') return 0;
    const bytes = this.inline.get(text) ?? gzipSize(text);
    this.inline.set(detached(text), bytes);
    return bytes;
  }

  private async withImports(direct: ReadonlySet<string>): Promise<string[]> {
    const found = new Set(direct);
    for (const file of found) for (const next of await this.importsOf(file)) found.add(next);
    return [...found].sort();
  }

  private importsOf(file: string): Promise<string[]> {
    return once(this.imports, file, async () => {
      if (!/\.m?js$/.test(file)) return [];
      const code = (await this.files.read(file)).toString();
      const targets = [...code.matchAll(LOADS_TOO)]
        .map(([, script, sheet]) => script ?? sheet ?? '')
        .map((url) => this.files.resolve(url, this.files.addressOf(file)));
      return targets.flatMap((target) => (target.kind === 'here' && target.file !== undefined ? [target.file] : []));
    });
  }

  private sizeOf(file: string): Promise<number> {
    return once(this.sizes, file, async () => gzipSize(await this.files.read(file)));
  }
}

/** The style sheets and scripts that an element makes the browser fetch. */
function filesOf(element: BuiltElement): string[] {
  const { attributes, name } = element;
  const urls = (...list: (string | undefined)[]) => list.filter((url) => url !== undefined);
  if (name === 'script') return urls(attributes.src);
  if (name === 'astro-island') return urls(attributes['component-url'], attributes['renderer-url'], attributes['before-hydration-url']);
  if (name !== 'link') return [];
  const preloads = hasToken(element, 'rel', 'preload') && ['script', 'style', 'fetch'].includes(attributes.as ?? '');
  return preloads || hasToken(element, 'rel', 'stylesheet') || hasToken(element, 'rel', 'modulepreload') ? urls(attributes.href) : [];
}

/** Whether the files of an element come after the page can be read. A preload is asked for at once, whatever it is for. */
function waits({ name, attributes }: BuiltElement): boolean {
  if (name === 'script') return attributes.type === 'module' || attributes.defer !== undefined || attributes.async !== undefined;
  return name === 'astro-island';
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { bytes }) => total + bytes, 0);
}
