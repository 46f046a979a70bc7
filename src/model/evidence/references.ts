import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl.ts';

const { format } = plugins.config.get('@bibtex');
format.useIdAsLabel = true;
format.checkLabel = false;
// UTF-8, as reference managers expect it; letters with accents stay what they are.
format.asciiOnly = false;

/** The forms a reference can be downloaded in, by the ending of the file. */
export const REFERENCE_FORMATS = ['bib', 'ris', 'csl.json'] as const;
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];

export const REFERENCE_STYLES = { vancouver: 'vancouver', harvard: 'harvard1' } as const;
export type ReferenceStyle = keyof typeof REFERENCE_STYLES;

/** Works as BibTeX, RIS or CSL-JSON. */
export function exportReferences(items: readonly CslItem[], format: ReferenceFormat): string {
  if (format === 'csl.json') return `${JSON.stringify(items, undefined, 2)}\n`;
  const text = new Cite(items).format(format === 'bib' ? 'bibtex' : 'ris');
  return format === 'bib' ? escapeTitles(text) : joinLines(text);
}

/** The library leaves an underscore in a title as it is, which LaTeX takes for a subscript. */
function escapeTitles(bibtex: string): string {
  return bibtex.replace(/^\ttitle = .*$/gm, (line) => line.replace(/(?<!\\)_/g, '\\_'));
}

/** The library breaks long lines in the middle of a word, which RIS doesn't know: a line without a tag belongs to the one before. */
function joinLines(ris: string): string {
  return ris.replace(/\n(?![A-Z][A-Z0-9] {2}- |$)/g, '');
}

/** One work in a style, as plain text without the number that Vancouver puts before it. */
export function formatReference(item: CslItem, style: ReferenceStyle): string {
  const { publisher, ...rest } = item;
  // A site that is its own publisher is named once.
  return new Cite([publisher === item['container-title'] ? rest : item])
    .format('bibliography', { format: 'text', template: REFERENCE_STYLES[style], lang: 'en-GB' })
    .trim()
    .replace(/^1\.\s*/, '');
}
