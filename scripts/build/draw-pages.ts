import { OutputCheck } from '../../src/model/check-output.ts';
import type { OutputRuleMaker } from '../../src/model/rules/output/rule.ts';
import { SiteFiles, type Place } from '../../src/model/rules/output/site-files.ts';
import type { Settings } from '../../src/model/settings.ts';
import { freeMemory } from './free-memory.ts';
import { PageFinisher } from './finish-pages.ts';
import { runAstro } from './run-astro.ts';

/** A site whose pages are drawn, and finished and checked as far as that goes before everything is there. */
export interface DrawnSite {
  files: SiteFiles;
  finisher: PageFinisher;
  check: OutputCheck;
}

/** After so many pages their HTML is cleared away. */
const PAGES_AT_ONCE = 1000;

/**
 * Has Astro draw the pages, and finishes and checks each while the next are drawn. No page is taken before the rules are
 * known, which wait for the content to be found in order.
 * @param searchDir where pages are put for the search index
 */
export async function drawPages(
  settings: Settings,
  place: Place,
  rules: Promise<readonly OutputRuleMaker[]>,
  searchDir: string,
  signal: AbortSignal,
): Promise<DrawnSite> {
  let site: DrawnSite | undefined;
  let taken = 0;
  const begin = async (): Promise<DrawnSite> => {
    const files = await SiteFiles.list(place);
    const check = new OutputCheck(place, files, await rules);
    return { files, check, finisher: new PageFinisher(place.dir, files, check, searchDir) };
  };
  await runAstro(
    settings,
    place.dir,
    async (told) => {
      site ??= await begin();
      if (told.kind === 'files') {
        await site.files.renew(told.files);
        return;
      }
      await site.finisher.take(told.file, told.html);
      taken += 1;
      if (taken % PAGES_AT_ONCE === 0) freeMemory();
    },
    signal,
  );
  site ??= await begin();
  return site;
}
