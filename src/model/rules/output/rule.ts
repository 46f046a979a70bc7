import type { Finding } from '../../findings.ts';
import type { Place, SiteFiles } from './site-files.ts';
import type { Listener } from './walk.ts';
import type { Weight } from './weigh.ts';
import type { RuleId } from '../registry.ts';

/** What a rule says about one place in a built page. */
export interface Remark {
  rule: RuleId;
  /** Offset in the page's HTML. */
  at: number;
  message: string;
  remedy: string;
}

/** One built page while it is being read. */
export interface BuiltPage {
  /** Path below the built folder, such as `stories/a-seat/index.html`. */
  readonly file: string;
  /** Path on the site with the base path, such as `/toolkit/stories/a-seat/`. */
  readonly address: string;
  readonly html: string;
  /** Turns a remark into a finding with its line and column. */
  finding(remark: Remark): Finding;
  report(remark: Remark): void;
  /**
   * What it weighs at most: as the build has weighed it, but for a few bytes of figures that were filled in since; else its length
   * before it is compressed. May be asked once it has been read.
   */
  weighAtMost(): Promise<Weight>;
  /** What it weighs, to the byte, which takes longer. */
  weighExactly(): Promise<Weight>;
}

/** What a rule may ask about the whole site. */
export interface BuiltSite extends Place {
  readonly files: SiteFiles;
  /** Adds a finding that belongs to no page that is being read. */
  report(finding: Finding): void;
}

/** A rule at work on one site: it listens to each page in turn and may speak again after the last one. */
export interface OutputRule {
  page(page: BuiltPage): Listener;
  end?(): void | Promise<void>;
}

/** Makes a rule ready for one site. */
export type OutputRuleMaker = (site: BuiltSite) => OutputRule;
