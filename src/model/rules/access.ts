import type { SourceDocument } from '../content-library.ts';
import type { Finding, Position } from '../findings.ts';
import { didYouMean, nearest, quote } from '../nearest.ts';
import { valueAt } from '../schema-fields.ts';
import { findingAt, type SourceRule } from './rule.ts';

/** What a screen reader can still read at one go; the schema holds the same limit for a story's picture. */
const LONGEST_ALT = 200;

const FILE_NAME = /\.(?:png|jpe?g|gif|webp|avif|svg|tiff?|heic)\s*$/i;

/** A picture, wherever it is named. */
interface Picture {
  url: string;
  /** Undefined where the facts don't give one, which the schema reports. */
  alt: string | undefined;
  decorative: boolean;
  /** Whether the facts can say that the picture is decoration; in the text nothing can. */
  mayBeDecorative: boolean;
  urlAt: Position;
  altAt: Position;
}

/**
 * `alt-text` (error): every picture has an alternative text that stands in for it, or a story's picture is marked as decoration.
 * `picture-missing` (error): the picture's file lies in the same folder as the words.
 */
export const pictures: SourceRule = (library) =>
  library.documents.flatMap((document) =>
    picturesOf(document).flatMap((picture) => [...altFindings(document, picture), ...fileFindings(document, picture)]),
  );

function picturesOf(document: SourceDocument): Picture[] {
  const inText = document.markdown.images.map(({ url, alt, line, column }) => ({
    url,
    alt,
    decorative: false,
    mayBeDecorative: false,
    urlAt: { line, column },
    altAt: { line, column },
  }));
  const file = valueAt(document.raw, ['picture', 'file']);
  if (document.collection !== 'stories' || typeof file !== 'string') return inText;
  const alt = valueAt(document.raw, ['picture', 'alt']);
  return [
    {
      url: file,
      alt: typeof alt === 'string' ? alt : undefined,
      decorative: valueAt(document.raw, ['picture', 'decorative']) === true,
      mayBeDecorative: true,
      urlAt: document.positionOf(['picture', 'file']),
      altAt: document.positionOf(['picture', 'alt']),
    },
    ...inText,
  ];
}

function altFindings(document: SourceDocument, { url, alt, decorative, mayBeDecorative, altAt }: Picture): Finding[] {
  const say = (message: string, remedy: string) => [findingAt(document, altAt, { rule: 'alt-text', message, remedy })];
  if (alt === undefined) return [];
  const words = alt.trim();
  if (words === '') {
    if (decorative) return [];
    return say(
      `The picture ${quote(url)} has no alternative text.`,
      mayBeDecorative
        ? 'Say what it shows, for people who cannot see it; or, if it adds nothing, add “decorative: true”.'
        : 'Say between the square brackets what it shows, for people who cannot see it.',
    );
  }
  if (decorative)
    return say('The picture is marked as decoration, but has an alternative text.', 'Leave “alt” empty, or remove “decorative”.');
  if (FILE_NAME.test(words) || words === baseName(url)) {
    return say(`The alternative text ${quote(words)} is the name of a file.`, 'Say what the picture shows instead.');
  }
  if (words.length > LONGEST_ALT) {
    return say(
      `The alternative text has ${String(words.length)} characters.`,
      `Shorten it to ${String(LONGEST_ALT)} or fewer, and put the rest into the text or the caption.`,
    );
  }
  const opening = /^(?:an? |the )?(?:image|picture) of\b/i.exec(words)?.[0];
  return opening
    ? say(`The alternative text starts with ${quote(opening)}.`, 'Leave those words out: screen readers say them already.')
    : [];
}

function fileFindings(document: SourceDocument, { url, urlAt }: Picture): Finding[] {
  const say = (message: string, remedy: string) => [findingAt(document, urlAt, { rule: 'picture-missing', message, remedy })];
  const name = decodeName(url.replace(/^\.\//, ''));
  if (document.beside.has(name)) return [];
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) {
    return say(
      'The picture is on another site.',
      'Put the file beside the text, if its licence allows, and name it here, such as ./garden.png.',
    );
  }
  if (name.includes('/'))
    return say(`The picture ${quote(url)} is in another folder.`, 'Put the file beside the text and name it here, such as ./garden.png.');
  const known = [...document.beside].filter((each) => FILE_NAME.test(each));
  return say(
    `There is no file ${quote(name)} beside the text.`,
    didYouMean(nearest(name, known, 1)) || 'Put the picture into the same folder, or correct its name. Capitals count.',
  );
}

function baseName(url: string): string {
  return url.split('/').at(-1) ?? url;
}

/** Spaces in file names are written %20 in Markdown. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
