import { setImmediate } from 'node:timers/promises';
import { OutputCheck } from '../../src/model/check-output.ts';
import type { OutputRuleMaker } from '../../src/model/rules/output/rule.ts';
import { SiteFiles, type Place } from '../../src/model/rules/output/site-files.ts';
import type { Settings } from '../../src/model/settings.ts';
import { freeMemory } from './free-memory.ts';
import { PageFinisher } from './finish-pages.ts';
import { spoolOf, type FromAstro } from './hand-pages.ts';
import { runAstro } from './run-astro.ts';
import type { SearchPages } from './search-pages.ts';
import { SpoolReader, type SpoolPlace } from './spool.ts';

/** The pages as Astro drew them, which is all that packs need. */
export interface DrawnPages {
  /** The file in which they lie. */
  spool: string;
  /** Where in it, by the page's path below the built folder. */
  places: ReadonlyMap<string, SpoolPlace>;
}

/** A site whose pages are finished and checked as far as that goes before everything is there. */
export interface BegunSite {
  files: SiteFiles;
  finisher: PageFinisher;
  check: OutputCheck;
}

/** After so many pages their HTML is cleared away. */
const PAGES_AT_ONCE = 2000;

/**
 * Takes pages while Astro draws them: each is finished, checked and put into the search index. Astro draws them one after the other
 * in the order of their addresses, in which they are taken, so that every build does the same. None is taken before the rules
 * are known, which wait for the content to be found in order.
 */
export class PageTaker {
  private readonly place: Place;
  private readonly rules: Promise<readonly OutputRuleMaker[]>;
  private readonly search: SearchPages;
  private readonly places = new Map<string, SpoolPlace>();
  private readonly spool: string;
  private reader: SpoolReader | undefined;
  private site: BegunSite | undefined;
  private taken = Promise.resolve();
  private count = 0;

  constructor(place: Place, rules: Promise<readonly OutputRuleMaker[]>, search: SearchPages) {
    this.place = place;
    this.rules = rules;
    this.search = search;
    this.spool = spoolOf(place.dir);
  }

  /**
   * Has Astro draw the pages. Ends as soon as all are drawn, which is before all are taken.
   * @throws what {@link runAstro} throws, and whatever went wrong with a page until then
   */
  async draw(settings: Settings, signal: AbortSignal): Promise<DrawnPages> {
    const broken = new AbortController();
    const begin = (work: () => Promise<void>) => {
      this.taken = this.taken.then(work);
      this.taken.catch((error: unknown) => {
        broken.abort(error);
      });
    };
    const hear = (told: FromAstro) => {
      if (told.kind === 'files') {
        begin(async () => {
          (await this.begin()).files.renew(told.files);
        });
      } else {
        for (const { file, ...place } of told.pages) {
          this.places.set(file, place);
          this.search.add(file, place);
          begin(() => this.take(file, place));
        }
      }
    };
    await runAstro(settings, this.place.dir, hear, AbortSignal.any([signal, broken.signal]));
    return { spool: this.spool, places: this.places };
  }

  /** Ends when every page that was drawn has been taken. */
  async end(): Promise<BegunSite> {
    await this.taken;
    this.reader?.close();
    return this.begin();
  }

  private async take(file: string, place: SpoolPlace): Promise<void> {
    const { finisher } = await this.begin();
    this.reader ??= new SpoolReader(this.spool);
    await finisher.take(file, this.reader.read(place));
    this.count += 1;
    if (this.count % PAGES_AT_ONCE === 0) freeMemory();
    // What else happens is heard only in a pause.
    await setImmediate();
  }

  private async begin(): Promise<BegunSite> {
    if (this.site) return this.site;
    const files = SiteFiles.list(this.place);
    const check = new OutputCheck(this.place, files, await this.rules);
    this.site = { files, check, finisher: new PageFinisher(this.place.dir, files, check) };
    return this.site;
  }
}
