import { countBySeverity, type Finding } from '../src/model/findings.ts';
import { checkContent } from '../src/model/check.ts';
import { finishPendingChange } from '../src/model/content-change.ts';
import { checkOutput, OUTPUT_RULES, rulesForContent } from '../src/model/check-output.ts';
import { editorIsOn } from '../src/model/editor/switch.ts';
import type { Settings } from '../src/model/settings.ts';
import { buildEditor } from './build/editor.ts';
import { finishPages } from './build/finish-pages.ts';
import { makePacks } from './build/packs.ts';
import { runAstro } from './build/run-astro.ts';
import { writeSearchIndex } from './build/search-index.ts';
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
  const content = await step(
    () => checkContent(settings),
    (checked) => `content checked, ${describeFindings(checked.findings)}`,
  );
  refuse('content files', content.findings);

  const folder = WorkFolder.claim(settings.outDir);
  const place = { dir: folder.staged, basePath: settings.basePath, siteUrl: settings.siteUrl };
  try {
    await step(
      () => runAstro(settings, folder.staged),
      () => 'pages built',
    );
    if (editorIsOn(settings.contentDir)) {
      await step(
        () => buildEditor(folder.staged),
        () => 'editor built',
      );
    }
    const packs = await step(
      () => makePacks(place),
      ({ count }) => `${String(count)} take-away packs made`,
    );
    const pages = await step(
      () => finishPages(place),
      ({ count }) => `${String(count)} pages weighed`,
    );
    await step(
      () => writeSearchIndex(folder.staged, pages.searchable),
      (count) => `${String(count)} pages indexed for search`,
    );
    await packs.putInPlace();
    await writeSitemap(folder.staged, settings.siteUrl, pages.listed);
    const found = await step(
      () => checkOutput(place, [...OUTPUT_RULES, ...rulesForContent(content, settings.siteDate)]),
      (checked) => `built pages checked, ${describeFindings(checked)}`,
    );
    refuse('built pages', found);
    folder.putInPlace();
  } finally {
    folder.remove();
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
