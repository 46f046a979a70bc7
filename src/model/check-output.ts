import { sortFindings, type Finding } from './findings.ts';
import { brokenLink } from './rules/output/broken-link.ts';
import { contentPolicy } from './rules/output/content-policy.ts';
import { headingOrder } from './rules/output/heading-order.ts';
import { htmlLang } from './rules/output/html-lang.ts';
import { illustrativeLabel } from './rules/output/illustrative-label.ts';
import { imageMetadata } from './rules/output/image-metadata.ts';
import { linkText } from './rules/output/link-text.ts';
import { pageWeight } from './rules/output/page-weight.ts';
import { pictureWeight } from './rules/output/picture-weight.ts';
import type { BuiltPage, BuiltSite, OutputRule, OutputRuleMaker } from './rules/output/rule.ts';
import { SiteFiles, type Place } from './rules/output/site-files.ts';
import { thirdParty } from './rules/output/third-party.ts';
import { uniqueTitle } from './rules/output/unique-title.ts';
import { walkHtml } from './rules/output/walk.ts';

/** Every rule on what was built. */
export const OUTPUT_RULES: readonly OutputRuleMaker[] = [
  brokenLink,
  contentPolicy,
  headingOrder,
  htmlLang,
  illustrativeLabel,
  imageMetadata,
  linkText,
  pageWeight,
  pictureWeight,
  thirdParty,
  uniqueTitle,
];

/**
 * Checks a built site: what matters is what readers can reach. Pages are read one after the other, each once,
 * so that memory doesn't grow with their HTML.
 */
export async function checkOutput(place: Place, makers: readonly OutputRuleMaker[] = OUTPUT_RULES): Promise<Finding[]> {
  const findings: Finding[] = [];
  const files = await SiteFiles.list(place);
  const site: BuiltSite = { ...place, files, report: (finding) => findings.push(finding) };
  const rules = makers.map((make) => make(site));
  for (const file of files.pages) await readPage(file, site, rules);
  for (const rule of rules) await rule.end?.();
  return sortFindings(findings);
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
