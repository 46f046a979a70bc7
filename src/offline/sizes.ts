import { sizeWords as t } from '../i18n/en-sizes.ts';

/** A size as people read it. A kilobyte is 1,000 bytes, as device makers count. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return t.bytes(bytes);
  if (bytes < 1_000_000) return t.kilobytes(String(Math.round(bytes / 1000)));
  return t.megabytes((bytes / 1_000_000).toFixed(1));
}

/** A day in the language of the page, such as "3 May 2026". */
export function dayInWords(milliseconds: number): string {
  if (Number.isNaN(milliseconds)) return '?';
  return new Date(milliseconds).toLocaleDateString(document.documentElement.lang, { day: 'numeric', month: 'long', year: 'numeric' });
}
