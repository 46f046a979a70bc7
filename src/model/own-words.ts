import type { SourceDocument } from './content-library.ts';
import type { Position } from './findings.ts';
import { positionIn } from './markdown-facts.ts';
import { textFields } from './text-fields.ts';

/** A stretch of our own words, and where its parts stand. */
export interface OwnWords {
  text: string;
  /** Whether it is a paragraph of the text, rather than a fact at the top. */
  paragraph: boolean;
  positionOf: (index: number, words: string) => Position;
}

/** Components that show how a teller might say something. */
const TELLERS_VOICE = ['Example'];
/** Facts that somebody else wrote, or that are no sentences: titles of works, names, what a source reports. */
const NOT_OURS = new Set([
  'citation',
  'size',
  'sample',
  'teller',
  'consent',
  'others',
  'picture',
  'allow',
  'title',
  'sources',
  'evidence',
  'language',
]);

/**
 * Our own words in an entry. A teller's words are exempt, always: all of a story that somebody tells, true or made up,
 * and in other texts what stands in quotation or shows a teller's voice.
 */
export function* ownWords(document: SourceDocument): Generator<OwnWords> {
  if (document.collection === 'stories' && document.raw.origin !== 'service') return;
  const voices = document.markdown.elements.filter(({ name }) => TELLERS_VOICE.includes(name ?? '')).map(({ text }) => text);
  for (const { path, text } of textFields(document.raw)) {
    if (!path.some((step) => NOT_OURS.has(String(step))))
      yield { text, paragraph: false, positionOf: (_, words) => document.positionOf(path, words) };
  }
  for (const run of document.markdown.runs) {
    // A list in an attribute is no sentence.
    if (run.kind === 'attribute' && run.text.includes(';')) continue;
    if (run.kind === 'code' || run.kind === 'alt' || run.quoted || voices.some((voice) => voice.includes(run.text))) continue;
    yield { text: run.text, paragraph: run.kind === 'paragraph', positionOf: (index) => positionIn(run, index) };
  }
}
