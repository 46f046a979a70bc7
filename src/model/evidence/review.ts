import { addDays } from '../calendar.ts';
import type { ContentLibrary, SourceDocument } from '../content-library.ts';
import { namedIn } from './cited.ts';

/** How many days before its review date an entry is listed. */
const NOTICE_DAYS = 60;

/** An entry or question that wants somebody's attention. */
interface Listed {
  id: string;
  file: string;
  /** What there is to say about it. */
  note: string;
}

/** The state of the digest: what is to be read again, what nothing rests on, what no text cites, and what is contested. */
export interface DigestReview {
  due: Listed[];
  unused: Listed[];
  uncited: Listed[];
  contested: Listed[];
}

/** Goes through all entries and questions, as of a day. Each list is in the order of what is most pressing. */
export function reviewDigest({ documents, entries }: ContentLibrary, siteDate: string): DigestReview {
  const due = [...entries.evidence, ...entries.questions]
    .filter(({ data }) => siteDate >= addDays(data.reviewBy, -NOTICE_DAYS))
    .sort((a, b) => a.data.reviewBy.localeCompare(b.data.reviewBy))
    .map(({ id, file, data }) => ({ id, file, note: `${siteDate > data.reviewBy ? 'overdue since' : 'due by'} ${data.reviewBy}` }));
  const others = documents.filter(({ collection }) => collection !== 'evidence');
  const cited = new Set(others.flatMap(({ body }) => namedIn(body)));
  const used = new Set([...cited, ...others.flatMap(listed)]);
  const list = (keep: (id: string) => boolean, note: string): Listed[] =>
    entries.evidence.filter(({ id }) => keep(id)).map(({ id, file }) => ({ id, file, note }));
  return {
    due,
    unused: list((id) => !used.has(id), 'no question, chapter, lesson or story rests on it'),
    uncited: list((id) => used.has(id) && !cited.has(id), 'listed, but no sentence cites it with <Claim> or <Cite>'),
    contested: entries.evidence.flatMap(({ id, file, data }) =>
      data.disagrees.map(({ with: other, on }) => ({ id, file, note: `disagrees with ${other} on ${on}` })),
    ),
  };
}

/** The entries that a document names in its facts. */
function listed({ raw }: SourceDocument): string[] {
  return Array.isArray(raw.evidence) ? raw.evidence.filter((id) => typeof id === 'string') : [];
}
