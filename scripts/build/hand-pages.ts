import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { once } from '../../src/model/once.ts';
import { SpoolWriter, type SpoolPlace } from './spool.ts';

/** Texts up to so many bytes have their digest remembered. */
const LONGEST_KNOWN = 4096;

/** Set for an Astro that is to hand over its pages instead of writing them. */
export const HAND_PAGES = 'HAND_PAGES';

/** The file beside the folder that Astro builds into, in which the pages lie one after the other until they are finished. */
export function spoolOf(folder: string): string {
  return `${folder}-pages`;
}

/** What Astro tells the process that started it. */
export type FromAstro =
  /** The files that are about to be made, by their path below the built folder. Comes once, before the first page. */
  | { kind: 'files'; files: string[] }
  /** Pages were drawn. They lie in the spool. */
  | { kind: 'pages'; pages: ({ file: string } & SpoolPlace)[] };

/** So many pages are told of at once: most of what a message takes is waking who hears it. */
const PAGES_A_MESSAGE = 16;

/**
 * Hands the pages, a few at a time, to the process that started Astro as soon as they are drawn, so that they are finished
 * and checked on another core while the next are drawn. Pages go by way of one file: a pipe between processes holds a few
 * pages only, so that each would keep waiting for the other. They are drawn in the order of their addresses, which is that of
 * the search index.
 * Does nothing in `astro dev`, or if nobody asked for it.
 */
export const handPages = (basePath: string): AstroIntegration => {
  let outDir = '';
  return {
    name: 'hand-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (process.env[HAND_PAGES] === undefined || !process.send) return;
        rememberDigests();
        let spool: SpoolWriter | undefined;
        let untold: ({ file: string } & SpoolPlace)[] = [];
        let told = Promise.resolve();
        const tellPages = () => {
          spool?.flush();
          told = tell({ kind: 'pages', pages: untold });
          untold = [];
        };
        setPrerenderer((own) => ({
          ...own,
          async getStaticPaths() {
            const paths = await own.getStaticPaths();
            const sorted = paths
              .map((path): [string, (typeof paths)[number]] => [fileOf(path.pathname, path.route.type), path])
              .sort(([a], [b]) => (a < b ? -1 : 1));
            spool = new SpoolWriter(spoolOf(outDir));
            await tell({ kind: 'files', files: sorted.map(([file]) => file) });
            return sorted.map(([, path]) => path);
          },
          async render(request, options) {
            const rendered = await own.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (!spool || options.routeData.type !== 'page' || !response.body) return rendered;
            const path = decodeURI(new URL(request.url).pathname).slice(basePath.length - 1);
            untold.push({ file: fileOf(path, 'page'), ...spool.add(await response.bytes()) });
            if (untold.length === PAGES_A_MESSAGE) tellPages();
            // Without a body Astro writes nothing.
            return new Response(null, { status: response.status, headers: response.headers });
          },
          async teardown() {
            tellPages();
            spool?.close();
            await told;
            await own.teardown?.();
          },
        }));
      },
    },
  };
};

/**
 * For its content security policy Astro asks for the digest of the same few texts on every page, most of them empty: one for each
 * style sheet that a page links to. Each answer comes by way of another thread.
 */
function rememberDigests(): void {
  const digest = crypto.subtle.digest.bind(crypto.subtle);
  const known = new Map<string, Promise<ArrayBuffer>>();
  crypto.subtle.digest = (algorithm, data) => {
    if (typeof algorithm !== 'string' || data.byteLength > LONGEST_KNOWN) return digest(algorithm, data);
    const bytes = data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    return once(known, `${algorithm} ${bytes.toString('latin1')}`, () => digest(algorithm, data));
  };
}

/** Ends once it is on its way, with all that was told before. */
function tell(message: FromAstro): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, undefined, undefined, (error) => {
      // Nobody is there any more to finish anything.
      if (error) process.exit(1);
      resolve();
    });
  });
}

/** The file that Astro would write: a folder with an index for each page, but for what servers look for by its name. */
function fileOf(path: string, type: string): string {
  const bare = path.replace(/^\/|\/$/g, '');
  if (type !== 'page') return bare;
  if (bare === '404' || bare === '500') return `${bare}.html`;
  return bare === '' ? 'index.html' : `${bare}/index.html`;
}
