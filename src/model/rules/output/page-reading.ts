import type { Finding } from '../../findings.ts';
import type { BuiltPage, BuiltSite, OutputRule, Remark } from './rule.ts';
import { gzipSize } from './page-parts.ts';
import type { Listener } from './walk.ts';
import type { PageScale, Weight } from './weigh.ts';

/** Of UTF-8, for each unit of a string. */
const MOST_BYTES_A_LETTER = 3;

/** A page as it was written at last, after figures were filled in that could be known only once it had been read. */
export interface FilledPage {
  html: string;
  /** What its HTML weighed before that, gzip. */
  drawnBytes: number;
  /** Where a place of the page as it was read lies now. */
  moved(at: number): number;
}

/** One page while the rules read it. */
export class PageReading implements BuiltPage {
  readonly file: string;
  readonly address: string;
  readonly html: string;
  readonly scale: PageScale;
  /** What hears of the page: the scale and every rule. */
  readonly listeners: readonly Listener[];
  private readonly ofRules: readonly Listener[];
  private readonly site: BuiltSite;
  /** Findings whose line and column are not known before the page is finished. */
  private readonly unplaced: { finding: Finding; at: number }[] = [];
  private filled: FilledPage | undefined;

  constructor(page: Pick<PageReading, 'file' | 'address' | 'html' | 'scale'>, rules: readonly OutputRule[], site: BuiltSite) {
    this.file = page.file;
    this.address = page.address;
    this.html = page.html;
    this.scale = page.scale;
    this.site = site;
    this.ofRules = rules.map((rule) => rule.page(this));
    this.listeners = [this.scale, ...this.ofRules];
  }

  finding({ at, ...remark }: Remark): Finding {
    const finding: Finding = { file: this.file, line: 1, column: 1, severity: 'error', ...remark };
    this.unplaced.push({ finding, at });
    return finding;
  }

  report(remark: Remark): void {
    this.site.report(this.finding(remark));
  }

  weighAtMost(): Promise<Weight> {
    return this.scale.weigh(this.filled?.drawnBytes ?? this.html.length * MOST_BYTES_A_LETTER);
  }

  weighExactly(): Promise<Weight> {
    return this.scale.weigh(gzipSize(this.filled?.html ?? this.html));
  }

  /** Lets the rules come to their ends, and says where what they found stands. `filled` is the page if it has changed since it was read. */
  async end(filled?: FilledPage): Promise<void> {
    this.filled = filled;
    for (const listener of this.ofRules) await listener.end?.();
    for (const { finding, at } of this.unplaced) Object.assign(finding, placeOf(filled?.html ?? this.html, filled?.moved(at) ?? at));
    this.unplaced.length = 0;
  }
}

/** Line and column, from 1, of an offset. */
function placeOf(html: string, at: number): { line: number; column: number } {
  let line = 1;
  for (let end = html.indexOf('\n'); end !== -1 && end < at; end = html.indexOf('\n', end + 1)) line += 1;
  return { line, column: at - (at === 0 ? -1 : html.lastIndexOf('\n', at - 1)) };
}
