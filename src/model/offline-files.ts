/** How many pages that were only read stay on a device. */
export const MOST_PAGES = 60;

/** What a page needs beside its own HTML, as addresses that stand in it. */
export interface PageFiles {
  /** Scripts and style sheets that the page names. They name more: see `importsIn`. */
  code: string[];
  /** One file for each picture: the one a phone shows. */
  pictures: string[];
}

const CODE = /\s(?:src|href|component-url|renderer-url|before-hydration-url)="([^"]+\.(?:js|css))"/g;
const PICTURE = /<picture\b[^>]*>([\s\S]*?)<\/picture>/g;
const SOURCE = /<source\b[^>]*\ssrcset="([^"]+)"/;
/** A file beside the script, or below the assets' folder, named in a string of the script. */
const IMPORT = /["'`](?:\.\/|\/?(?:[\w.~-]+\/)*assets\/)([\w.~-]+\.(?:js|css))["'`]/g;
/** The width that is kept of a picture, in pixels: enough for a phone. */
const KEPT_WIDTH = 640;

/**
 * The files of one of our own built pages. Read from its text, so that the build, which tells how much there is to keep,
 * and the device, which keeps it, find the same.
 */
export function assetsOf(html: string): PageFiles {
  const code = [...html.matchAll(CODE)].map(([, url = '']) => url);
  const pictures = [...html.matchAll(PICTURE)].flatMap(([, inside = '']) => pictureOf(inside) ?? []);
  return { code: [...new Set(code)], pictures: [...new Set(pictures)] };
}

/** The names of the files in the assets' folder that a script can load, at once or later. */
export function importsIn(script: string): string[] {
  return [...new Set([...script.matchAll(IMPORT)].map(([, name = '']) => name))];
}

/** Of the first source's files the smallest that is wide enough, else the widest. */
function pictureOf(inside: string): string | undefined {
  const files = (SOURCE.exec(inside)?.[1] ?? '').split(',').map((candidate) => {
    const [url = '', width = ''] = candidate.trim().split(/\s+/);
    return { url, width: Number.parseInt(width, 10) || 0 };
  });
  const byWidth = files.filter(({ url }) => url !== '').sort((a, b) => a.width - b.width);
  return (byWidth.find(({ width }) => width >= KEPT_WIDTH) ?? byWidth.at(-1))?.url;
}
