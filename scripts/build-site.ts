import { countBySeverity, type Finding } from '../src/model/findings.ts';
import { finishPendingChange } from '../src/model/content-change.ts';
import { OUTPUT_RULES, rulesForContent } from '../src/model/check-output.ts';
import { editorIsOn } from '../src/model/editor/switch.ts';
import type { Settings } from '../src/model/settings.ts';
import { checkApart } from './build/check-apart.ts';
import { PageTaker, type BegunSite, type DrawnPages } from './build/draw-pages.ts';
import { buildEditor } from './build/editor.ts';
import { makePacks } from './build/packs.ts';
import { spoolOf } from './build/hand-pages.ts';
import { SearchPages } from './build/search-pages.ts';
import { writeSitemap } from './build/sitemap.ts';
import { WorkFolder } from './build/work-folder.ts';

/** A build that the rules refuse. OUT_DIR was not touched. */
export class BuildRefused extends Error {
  override name = 'BuildRefused';
  readonly findings: readonly Finding[];

  constructor(what: string, findings: readonly Finding[]) {
    const { errors } = countBySeverity(findings);
    super(`${errors === 1 ? '1 error' : `${String(errors)} errors`} in the ${what}. Nothing was published.`);
    this.findings = findings;
  }
}

/** Is told each step as it ends. */
export type StepLog = (step: string, seconds: number) => void;

/**
 * Builds the site into OUT_DIR: checks the words, builds the pages beside it, indexes and finishes them, checks
 * what came out, and only then puts it in the place of the old site.
 * @throws {BuildRefused} if a rule says no.
 */
export async function buildSite(settings: Settings, log: StepLog = () => undefined): Promise<void> {
  const step = async <T>(work: () => Promise<T>, describe: (result: T) => string): Promise<T> => {
    const begun = performance.now();
    const result = await work();
    log(describe(result), (performance.now() - begun) / 1000);
    return result;
  };

  finishPendingChange(settings.contentDir);
  const folder = WorkFolder.claim(settings.outDir);
  const place = { dir: folder.staged, basePath: settings.basePath, siteUrl: settings.siteUrl };
  const stop = new AbortController();
  const search = new SearchPages(spoolOf(folder.staged), `${folder.staged}-search`);
  try {
    // Astro begins while the content is checked. Should the check say no, it is stopped before anything came of it.
    const content = step(
      () => checkApart(settings),
      (checked) => `content checked, ${describeFindings(checked.findings)}`,
    );
    const rules = content.then(({ findings, facts }) => {
      refuse('content files', findings);
      return [...OUTPUT_RULES, ...rulesForContent(facts)];
    });
    const pages = new PageTaker(place, rules, search);
    const drawing = step(
      () => pages.draw(settings, stop.signal),
      () => 'pages drawn',
    );
    // Of the same mistakes the check says more than Astro, so it is heard first.
    const ended = drawing.catch(() => undefined);
    await rules.catch(async (error: unknown) => {
      stop.abort();
      await ended;
      throw error;
    });
    const drawn = await drawing;
    // Pagefind needs one core and its time. What comes of the pages besides is done meanwhile.
    const [, { files, check }] = await Promise.all([
      step(
        () => search.write(folder.staged),
        (count) => `${String(count)} pages indexed for search`,
      ),
      finishRest(pages, drawn),
    ]);
    files.renew();
    const found = await step(
      () => check.end(),
      (checked) => `built pages checked, ${describeFindings(checked)}`,
    );
    refuse('built pages', found);
    folder.putInPlace();
  } finally {
    await search.close();
    folder.remove();
  }

  async function finishRest(pages: PageTaker, drawn: DrawnPages): Promise<BegunSite> {
    const site = await step(
      () => pages.end(),
      () => `${String(drawn.places.size)} pages finished`,
    );
    const { files, finisher, check } = site;
    if (editorIsOn(settings.contentDir)) await buildEditor(folder.staged);
    const packs = await step(
      () => makePacks(place, drawn),
      ({ count }) => `${String(count)} take-away packs made`,
    );
    files.renew();
    const listed = await finisher.end();
    await packs.putInPlace();
    await writeSitemap(folder.staged, settings.siteUrl, listed);
    files.renew();
    await step(
      () => check.readRest(),
      () => 'packs read',
    );
    return site;
  }
}

function refuse(what: string, findings: readonly Finding[]): void {
  if (countBySeverity(findings).errors > 0) throw new BuildRefused(what, findings);
}

function describeFindings(findings: readonly Finding[]): string {
  const { errors, warnings } = countBySeverity(findings);
  const count = (number: number, name: string) => `${String(number)} ${name}${number === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}
