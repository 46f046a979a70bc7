import type { AstroIntegration } from 'astro';

/** Set for an Astro that is to hand over its pages instead of writing them. */
export const HAND_PAGES = 'HAND_PAGES';

/** What Astro tells the process that started it. */
export type FromAstro =
  /** The files that are about to be made, by their path below the built folder. Comes once, before the first page. */
  { kind: 'files'; files: string[] } | { kind: 'page'; file: string; html: string };

/** What that process answers: a page was finished. */
export type ToAstro = 'finished';

/** As many pages may be on their way. Without a bound a slower receiver would collect them all in memory. */
const MOST_ON_THEIR_WAY = 200;

/**
 * Hands each page to the process that started Astro as soon as it is drawn, so that it is finished and checked on another
 * core while the next are drawn, and goes to the disk once. Does nothing in `astro dev`, or if nobody asked for it.
 */
export const handPages = (basePath: string): AstroIntegration => ({
  name: 'hand-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      if (process.env[HAND_PAGES] === undefined || !process.send) return;
      const receiver = new Receiver();
      setPrerenderer((own) => ({
        ...own,
        async getStaticPaths() {
          const paths = await own.getStaticPaths();
          receiver.tell({ kind: 'files', files: paths.map(({ pathname, route }) => fileOf(pathname, route.type)) });
          return paths;
        },
        async render(request, options) {
          const rendered = await own.render(request, options);
          const response = rendered instanceof Response ? rendered : rendered.response;
          if (options.routeData.type !== 'page' || !response.body) return rendered;
          const path = decodeURI(new URL(request.url).pathname).slice(basePath.length - 1);
          await receiver.hand(fileOf(path, 'page'), await response.text());
          // Without a body Astro writes nothing.
          return new Response(null, { status: response.status, headers: response.headers });
        },
        async teardown() {
          await receiver.allFinished();
          await own.teardown?.();
        },
      }));
    },
  },
});

/** The process that finishes the pages. */
class Receiver {
  private onTheirWay = 0;
  private readonly waiting: (() => void)[] = [];

  private readonly orphaned = () => process.exit(1);

  constructor() {
    process.on('message', () => {
      this.onTheirWay -= 1;
      this.waiting.shift()?.();
    });
    // Nobody is there any more to finish anything.
    process.once('disconnect', this.orphaned);
  }

  tell(message: FromAstro): void {
    process.send?.(message);
  }

  async hand(file: string, html: string): Promise<void> {
    this.onTheirWay += 1;
    this.tell({ kind: 'page', file, html });
    if (this.onTheirWay > MOST_ON_THEIR_WAY) await this.next();
  }

  async allFinished(): Promise<void> {
    while (this.onTheirWay > 0) await this.next();
    process.off('disconnect', this.orphaned);
    process.disconnect();
  }

  private next(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

/** The file that Astro would write: a folder with an index for each page, but for what servers look for by its name. */
function fileOf(path: string, type: string): string {
  const bare = path.replace(/^\/|\/$/g, '');
  if (type !== 'page') return bare;
  if (bare === '404' || bare === '500') return `${bare}.html`;
  return bare === '' ? 'index.html' : `${bare}/index.html`;
}
