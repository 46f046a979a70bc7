import type { ContentLibrary, SourceDocument } from '../content-library.ts';
import type { Finding, Position, Severity } from '../findings.ts';
import type { RuleId } from './registry.ts';

/** What a rule may know besides the library. */
export interface RuleContext {
  /** The day the site is built as of, `YYYY-MM-DD`. */
  siteDate: string;
}

/** A rule on the source files: looks at the whole library and says what is wrong. Pure. */
export type SourceRule = (library: ContentLibrary, context: RuleContext) => Finding[];

/** What a rule says about one place. */
export interface Remark {
  rule: RuleId;
  severity?: Severity;
  message: string;
  remedy: string;
}

/** A finding at a place in a file; an error unless the remark says otherwise. */
export function findingAt({ file }: Pick<SourceDocument, 'file'>, { line, column }: Position, remark: Remark): Finding {
  return { file, line, column, severity: 'error', ...remark };
}
