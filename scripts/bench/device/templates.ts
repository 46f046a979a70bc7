import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSize } from '../../../src/model/rules/output/page-parts.ts';

/** A template, and the page that stands for all that are made with it. */
export interface TemplatePage {
  /** The template's place below `src/pages`, as an address: `/stories/[slug]/`. */
  template: string;
  /** The page's path below the base path. */
  path: string;
}

const PAGE_NOT_FOUND = '404.html';
/** No page answers here. */
const NOWHERE = 'not-there/';

/**
 * The heaviest page of each template, found by what was built: a new template is measured without anybody having to
 * think of it.
 */
export function heaviestOfEach(siteDir: string, pagesDir: string): TemplatePage[] {
  const templates = templatesIn(pagesDir);
  const heaviest = new Map<string, { path: string; bytes: number }>();
  for (const file of filesIn(siteDir, '.html')) {
    const template = templates.find(({ fits }) => fits.test(file));
    if (!template) continue;
    const bytes = gzipSize(readFileSync(join(siteDir, file)));
    if (bytes > (heaviest.get(template.name)?.bytes ?? 0)) {
      const path = file === PAGE_NOT_FOUND ? NOWHERE : file.replace(/(^|\/)index\.html$/, '$1');
      heaviest.set(template.name, { path, bytes });
    }
  }
  return [...heaviest].map(([template, { path }]) => ({ template, path })).sort((a, b) => (a.template < b.template ? -1 : 1));
}

interface Template {
  name: string;
  /** The built files that are made with it. */
  fits: RegExp;
}

/** The templates, those with fixed addresses first, as in Astro. Folders with `_` hold none. */
export function templatesIn(pagesDir: string): Template[] {
  return filesIn(pagesDir, '.astro')
    .filter((file) => !/(^|\/)_/.test(file))
    .map((file) => {
      const route = file.slice(0, -'.astro'.length).replace(/(^|\/)index$/, '$1');
      return { name: posix.join('/', route, route === '404' ? '' : '/'), fits: fileOf(route) };
    })
    .sort((a, b) => (openness(a.name) < openness(b.name) ? -1 : 1));
}

function fileOf(route: string): RegExp {
  if (route === '404') return /^404\.html$/;
  const folders = route.split('/').filter((folder) => folder !== '');
  const pattern = folders
    .map((folder) => {
      if (folder.startsWith('[...')) return '(?:[^/]+/)*';
      return folder.startsWith('[') ? '[^/]+/' : `${folder.replace(/[.+*?^$(){}|\\]/g, '\\$&')}/`;
    })
    .join('');
  return new RegExp(`^${pattern}index\\.html$`);
}

/** Sorts fixed folders before open ones, and those before a rest of any length, folder by folder. */
function openness(name: string): string {
  const folders = name.split('/').filter((folder) => folder !== '');
  return folders.map((folder) => (folder.startsWith('[...') ? 'c' : folder.startsWith('[') ? 'b' : 'a')).join('');
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();
}
