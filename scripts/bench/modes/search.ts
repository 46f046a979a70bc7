import { join } from 'node:path';
import { readSettings } from '../../../src/model/settings.ts';
import { buildSite } from '../../build-site.ts';
import { writeContent } from '../content.ts';
import { measureSearch, searchTable } from '../search.ts';
import type { Mode } from './mode.ts';

const STORIES = 1_000;

/** `--search`: a first-time visitor's search on a slow phone, against Pagefind's own interface. */
export const search: Mode = async ({ stories: [stories = STORIES], runs }, folder) => {
  const contentDir = join(folder, 'content');
  const outDir = join(folder, 'site');
  writeContent(readSettings().contentDir, contentDir, stories);
  await buildSite({ ...readSettings({}), contentDir, outDir }, (step, seconds) => {
    console.error(`${seconds.toFixed(1)} s  ${step}`);
  });
  const report = await measureSearch(outDir, runs);
  return { table: searchTable(report, stories), report: { stories, ...report } };
};
