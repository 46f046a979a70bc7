import type { SourceDocument } from './content-library.ts';
import { valueAt } from './schema-fields.ts';

const WITHDRAWN = 'was withdrawn';

/**
 * Why an entry has no page that others may lead to, in words that follow "It"; nothing if it has one. Consent that ran
 * out is not among them: that is an error of its own, and one is enough.
 */
export function whyUnpublished({ collection, raw }: SourceDocument): string | undefined {
  if (raw.origin === 'withdrawn') return WITHDRAWN;
  if (raw.draft === true) return 'is a draft';
  const channels = collection === 'stories' ? valueAt(raw, ['consent', 'channels']) : undefined;
  return Array.isArray(channels) && !channels.includes('website') ? 'may not appear on the website' : undefined;
}

/** What to do about something published that leads to an entry without a page. */
export function remedyFor(reason: string): string {
  return reason === WITHDRAWN ? 'Remove what leads to it.' : 'Remove what leads to it, or publish that entry first.';
}

/** Whether a document is a case study with words in it. Not if it was withdrawn, nor while its facts can't be read. */
export function isCaseStudy({ collection, raw }: SourceDocument): boolean {
  return collection === 'stories' && typeof raw.origin === 'string' && raw.origin !== 'withdrawn';
}
