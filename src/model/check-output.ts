import type { ContentCheck } from './check.ts';
import { sortFindings, type Finding } from './findings.ts';
import { brokenLink } from './rules/output/broken-link.ts';
import { agreedStories, consentChannel, type AgreedStory } from './rules/output/consent-channel.ts';
import { contentPolicy } from './rules/output/content-policy.ts';
import { headingOrder } from './rules/output/heading-order.ts';
import { htmlLang } from './rules/output/html-lang.ts';
import { illustrativeLabel } from './rules/output/illustrative-label.ts';
import { imageMetadata } from './rules/output/image-metadata.ts';
import { linkText } from './rules/output/link-text.ts';
import { mediaText } from './rules/output/media-text.ts';
import { pageWeight } from './rules/output/page-weight.ts';
import { pictureWeight } from './rules/output/picture-weight.ts';
import type { OutputRule, OutputRuleMaker, BuiltSite } from './rules/output/rule.ts';
import { SiteFiles, type Place } from './rules/output/site-files.ts';
import { storyPage } from './rules/output/story-page.ts';
import { thirdParty } from './rules/output/third-party.ts';
import { uniqueTitle } from './rules/output/unique-title.ts';
import { PageReading } from './rules/output/page-reading.ts';
import { readHtml } from './rules/output/walk.ts';
import { webManifestRule } from './rules/output/web-manifest.ts';
import { Scales } from './rules/output/weigh.ts';
import { withdrawnTrace } from './rules/output/withdrawn-trace.ts';
import type { WithdrawnStory } from './withdrawn.ts';
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

/** What the rules on what was built have to know of the content it came from. */
export interface ContentFacts {
  agreed: AgreedStory[];
  withdrawn: WithdrawnStory[];
  /** The ids of everything that was not withdrawn. */
  ids: string[];
}

/** Takes from the content what {@link rulesForContent} needs, so that the rest can be let go. */
export function contentFacts({ library, withdrawn }: Pick<ContentCheck, 'library' | 'withdrawn'>, siteDate: string): ContentFacts {
  const { documents, vocabularies } = library;
  const terms = Object.values(vocabularies).flatMap((file) => file?.data ?? []);
  const ids = [...documents.filter(({ raw }) => raw.origin !== 'withdrawn'), ...terms].map(({ id }) => id);
  return { agreed: agreedStories(library, siteDate), withdrawn, ids };
}

/** The rules that compare what was built with the content it came from. */
export function rulesForContent({ agreed, withdrawn, ids }: ContentFacts): OutputRuleMaker[] {
  return [consentChannel(agreed), withdrawnTrace(withdrawn, new Set(ids))];
}

/**
 * Checks a built site: what matters is what readers can reach. Pages are read one after the other, each once,
 * so that memory doesn't grow with their HTML.
 */
export async function checkOutput(place: Place, makers: readonly OutputRuleMaker[] = OUTPUT_RULES): Promise<Finding[]> {
  return new OutputCheck(place, SiteFiles.list(place), makers).end();
}

/** A check whose pages can be read by somebody else, who wants to hear of them too. */
export class OutputCheck {
  private readonly findings: Finding[] = [];
  private readonly rules: readonly OutputRule[];
  private readonly site: BuiltSite;
  private readonly scales: Scales;
  private readonly opened = new Set<string>();

  constructor(place: Place, files: SiteFiles, makers: readonly OutputRuleMaker[]) {
    this.site = { ...place, files, report: (finding) => this.findings.push(finding) };
    this.scales = new Scales(files);
    this.rules = makers.map((make) => make(this.site));
  }

  /** Begins with a page. Its HTML is read to the listeners, and then the reading is ended. */
  open(file: string, html: string): PageReading {
    this.opened.add(file);
    const address = this.site.files.addressOf(file);
    const page = { file, address, html, scale: this.scales.listen(html, address) };
    return new PageReading(page, isEditor(file) ? [] : this.rules, this.site);
  }

  /** Reads the pages that nobody has read yet. */
  async readRest(): Promise<void> {
    for (const file of this.site.files.pages) {
      if (this.opened.has(file)) continue;
      const html = (await this.site.files.read(file)).toString();
      const reading = this.open(file, html);
      readHtml(html, reading.listeners);
      await reading.end();
    }
  }

  /** What was found, once the site is complete. */
  async end(): Promise<Finding[]> {
    await this.readRest();
    for (const rule of this.rules) await rule.end?.();
    return sortFindings(this.findings);
  }
}

/** Whether a built file belongs to the editor. */
function isEditor(file: string): boolean {
  return `/${file}`.startsWith(EDITOR_ADDRESS);
}
