import type { ContentCheck } from './check.ts';
import { sortFindings, type Finding } from './findings.ts';
import { brokenLink } from './rules/output/broken-link.ts';
import { agreedStories, consentChannel } from './rules/output/consent-channel.ts';
import { contentPolicy } from './rules/output/content-policy.ts';
import { headingOrder } from './rules/output/heading-order.ts';
import { htmlLang } from './rules/output/html-lang.ts';
import { illustrativeLabel } from './rules/output/illustrative-label.ts';
import { imageMetadata } from './rules/output/image-metadata.ts';
import { linkText } from './rules/output/link-text.ts';
import { mediaText } from './rules/output/media-text.ts';
import { pageWeight } from './rules/output/page-weight.ts';
import { pictureWeight } from './rules/output/picture-weight.ts';
import type { BuiltPage, BuiltSite, OutputRule, OutputRuleMaker } from './rules/output/rule.ts';
import { SiteFiles, type Place } from './rules/output/site-files.ts';
import { storyPage } from './rules/output/story-page.ts';
import { thirdParty } from './rules/output/third-party.ts';
import { uniqueTitle } from './rules/output/unique-title.ts';
import { walkHtml } from './rules/output/walk.ts';
import { webManifestRule } from './rules/output/web-manifest.ts';
import { withdrawnTrace } from './rules/output/withdrawn-trace.ts';
import { EDITOR_ADDRESS } from './urls.ts';

/** Every rule on what was built that asks nothing about the content it came from. */
export const OUTPUT_RULES: readonly OutputRuleMaker[] = [
  brokenLink,
  contentPolicy,
  headingOrder,
  htmlLang,
  illustrativeLabel,
  imageMetadata,
  linkText,
  mediaText,
  pageWeight,
  pictureWeight,
  storyPage,
  thirdParty,
  uniqueTitle,
  webManifestRule,
];

/** The rules that compare what was built with the content it came from. */
export function rulesForContent({ library, withdrawn }: Pick<ContentCheck, 'library' | 'withdrawn'>, siteDate: string): OutputRuleMaker[] {
  const { documents, vocabularies } = library;
  const terms = Object.values(vocabularies).flatMap((file) => file?.data ?? []);
  const ids = [...documents.filter(({ raw }) => raw.origin !== 'withdrawn'), ...terms].map(({ id }) => id);
  return [consentChannel(agreedStories(library, siteDate)), withdrawnTrace(withdrawn, new Set(ids))];
}

/**
 * Checks a built site: what matters is what readers can reach. Pages are read one after the other, each once,
 * so that memory doesn't grow with their HTML.
 */
export async function checkOutput(place: Place, makers: readonly OutputRuleMaker[] = OUTPUT_RULES): Promise<Finding[]> {
  const findings: Finding[] = [];
  const files = await SiteFiles.list(place);
  const site: BuiltSite = { ...place, files, report: (finding) => findings.push(finding) };
  const rules = makers.map((make) => make(site));
  for (const file of files.pages) if (!isEditor(file)) await readPage(file, site, rules);
  for (const rule of rules) await rule.end?.();
  return sortFindings(findings);
}

/** Whether a built file belongs to the editor. */
function isEditor(file: string): boolean {
  return `/${file}`.startsWith(EDITOR_ADDRESS);
}

async function readPage(file: string, site: BuiltSite, rules: readonly OutputRule[]): Promise<void> {
  const html = (await site.files.read(file)).toString();
  const page: BuiltPage = {
    file,
    address: site.files.addressOf(file),
    html,
    finding: ({ at, ...remark }) => ({ file, ...placeOf(html, at), severity: 'error', ...remark }),
    report: (remark) => {
      site.report(page.finding(remark));
    },
  };
  await walkHtml(
    html,
    rules.map((rule) => rule.page(page)),
  );
}

/** Line and column, from 1, of an offset. */
function placeOf(html: string, at: number): { line: number; column: number } {
  const before = html.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
