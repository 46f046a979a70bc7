import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPack } from '../../src/model/packs/plan.ts';
import { readSettings } from '../../src/model/settings.ts';

/** A page of the built site. */
export interface PageUnderTest {
  /** Its file below OUT_DIR. */
  file: string;
  /** Its path on the site, with the base path. It names the test. */
  path: string;
}

const { outDir, basePath } = readSettings();

/** Every HTML page that was built, so that a new page is tested without anybody having to think of it. Packs have tests of their own. */
export const PAGES: readonly PageUnderTest[] = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html') && !isPack(file))
  .sort()
  .map((file) => ({ file, path: basePath + file.replace(/(^|\/)index\.html$/, '$1') }));

if (PAGES.length === 0) throw new Error(`There is no page in ${outDir}. Run npm run build first.`);

/** The absolute path of a page's file. */
export function fileOf(page: PageUnderTest): string {
  return join(outDir, page.file);
}
