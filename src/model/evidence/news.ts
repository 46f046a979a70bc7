import type { Evidence } from '../../schema/evidence.ts';

/** What is new or has changed in the digest. */
export interface EvidenceNews {
  id: string;
  title: string;
  /** What changed, in one sentence. */
  change: string;
  /** The day, `YYYY-MM-DD`. */
  on: string;
}

/** Every change to every entry up to `day`, the newest first, at most `count` of them. */
export function evidenceNews(entries: readonly { id: string; data: Evidence }[], day: string, count = 50): EvidenceNews[] {
  return entries
    .flatMap(({ id, data }) => data.versions.map(({ on, change }) => ({ id, title: data.title, change, on })))
    .filter(({ on }) => on <= day)
    .sort((a, b) => b.on.localeCompare(a.on) || a.title.localeCompare(b.title, 'en'))
    .slice(0, count);
}
