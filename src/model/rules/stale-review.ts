import { addDays } from '../calendar.ts';
import { COLLECTIONS, type ContentLibrary } from '../content-library.ts';
import type { Position } from '../findings.ts';
import type { FieldPath } from '../yaml-source.ts';
import { findingAt, type SourceRule } from './rule.ts';

/** How many days past its review date an evidence entry or the support contacts may be before they stop the build. */
const GRACE_DAYS = 90;

/**
 * `stale-review`: whatever is past its review date is pointed out (warning). Evidence and the support contacts, where old
 * words may do harm, stop the build 90 days later (error). Drafts can wait.
 */
export const staleReview: SourceRule = (library, { siteDate }) =>
  [...reviewed(library)].flatMap(({ file, reviewBy, grave, positionOf }) => {
    if (siteDate <= reviewBy) return [];
    return [
      findingAt({ file }, positionOf(['reviewBy']), {
        rule: 'stale-review',
        severity: grave && siteDate > addDays(reviewBy, GRACE_DAYS) ? 'error' : 'warning',
        message: `This was to be read again by ${reviewBy}.`,
        remedy: 'Read it against its sources, mend it, and write down the new days under “reviewed” and “reviewBy”.',
      }),
    ];
  });

/** Something that has to be read again now and then. */
interface Reviewed {
  file: string;
  reviewBy: string;
  grave: boolean;
  positionOf: (path: FieldPath) => Position;
}

function* reviewed({ entries, support }: ContentLibrary): Generator<Reviewed> {
  for (const collection of COLLECTIONS) {
    for (const { file, data, positionOf } of entries[collection]) {
      if ('draft' in data && !data.draft)
        yield { file, reviewBy: data.reviewBy, grave: collection === 'evidence' || collection === 'questions', positionOf };
    }
  }
  if (support) yield { file: support.file, reviewBy: support.data.reviewBy, grave: true, positionOf: support.positionOf };
}
