import type { SourceDocument } from './content-library.ts';
import { valueAt } from './schema-fields.ts';

/**
 * Why an entry has no page that others may lead to, in words that follow "It"; nothing if it has one. Consent that ran
 * out is not among them: that is an error of its own, and one is enough.
 */
export function whyUnpublished({ collection, raw }: SourceDocument): string | undefined {
  if (raw.origin === 'withdrawn') return 'was withdrawn';
  if (raw.draft === true) return 'is a draft';
  const channels = collection === 'stories' ? valueAt(raw, ['consent', 'channels']) : undefined;
  return Array.isArray(channels) && !channels.includes('website') ? 'may not appear on the website' : undefined;
}
