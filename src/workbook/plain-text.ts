/** Plain text without what no keyboard writes: control characters, foreign line ends, halves of characters. */
export function tidyText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g, '')
    .trim();
}

/** The same on one line, of `max` UTF-16 code units at most. */
export function tidyLine(text: string, max: number): string {
  return tidyText(tidyText(text).replace(/\s+/g, ' ').slice(0, max));
}
