import { extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

/** A text in a published file: the words of a page, or one value by itself. */
export interface FileText {
  kind: 'words' | 'value';
  text: string;
  /** Offset in the file as text, where that can be said. */
  at: number;
}

const PACKED = ['.epub', '.zip', '.docx', '.xlsx', '.odt'];
const MARKUP = ['.html', '.htm', '.xhtml', '.xml', '.rss', '.svg', '.opf', '.ncx'];
const DATA = ['.json', '.webmanifest', '.geojson'];
const PLAIN = ['.js', '.mjs', '.css', '.csv', '.tsv', '.txt', '.md', '.vtt', '.srt', '.ics', '.yaml', '.yml', '.map', ''];
/** Elements inside which a word may go on. */
const INLINE = new Set('a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(' '));
const FRAGMENT_START = 'pagefind_dcd';

/** Whether a file holds words that can be read, as opposed to a picture or a recording. */
export function holdsText(file: string): boolean {
  const ending = extname(file).toLowerCase();
  return [...PACKED, ...MARKUP, ...DATA, ...PLAIN].includes(ending) || ending.startsWith('.pf_');
}

/** Every text in a published file, whatever its form: comments, attributes, scripts, packed and compressed files too. */
export function* fileTexts(file: string, bytes: Uint8Array): Generator<FileText> {
  const ending = extname(file).toLowerCase();
  if (PACKED.includes(ending)) yield* packedTexts(bytes);
  else if (ending.startsWith('.pf_')) yield* searchTexts(bytes);
  else {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (MARKUP.includes(ending)) yield* markupTexts(text, !/^\.x?html?$/.test(ending));
    else if (DATA.includes(ending)) yield* dataTexts(text, 0);
    else if (/^\.[ct]sv$/.test(ending)) yield* tableTexts(text);
    else yield { kind: 'words', text, at: 0 };
  }
}

/** What a packed file holds: its own files. One that can't be opened holds nothing that anybody could read. */
function* packedTexts(bytes: Uint8Array): Generator<FileText> {
  for (const [name, inside] of Object.entries(unzipped(bytes))) {
    yield { kind: 'value', text: name, at: 0 };
    if (holdsText(name)) for (const { kind, text } of fileTexts(name, inside)) yield { kind, text, at: 0 };
  }
}

/** The pictures and recordings inside a file: those in a packed file, and those that markup or styles hold as text (`data:`). */
export function* mediaInside(file: string, bytes: Uint8Array): Generator<{ name: string; bytes: Uint8Array }> {
  const ending = extname(file).toLowerCase();
  if (PACKED.includes(ending)) {
    for (const [name, inside] of Object.entries(unzipped(bytes))) {
      if (!holdsText(name)) yield { name, bytes: inside };
      else yield* mediaInside(name, inside);
    }
  } else if (MARKUP.includes(ending) || ending === '.css') {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    for (const [, type = '', data = ''] of text.matchAll(/data:(?:image|audio|video)\/([\w.+-]+);base64,([\w+/=]+)/g))
      yield { name: `picture.${type.replace(/\+.*$/, '')}`, bytes: Buffer.from(data, 'base64') };
  }
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    return {};
  }
}

/** The search index is gzip; its fragments are a page's words as JSON. */
function* searchTexts(bytes: Uint8Array): Generator<FileText> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isGzip ? gunzipSync(bytes) : Buffer.from(bytes)).toString('utf8');
  for (const each of dataTexts(text.replace(FRAGMENT_START, ''), 0)) yield { ...each, at: 0 };
}

/** The strings in JSON, names of fields too. What isn't JSON counts as words. */
function* dataTexts(text: string, at: number): Generator<FileText> {
  try {
    yield* stringsIn(JSON.parse(text) as unknown, at);
  } catch {
    yield { kind: 'words', text, at };
  }
}

function* stringsIn(value: unknown, at: number): Generator<FileText> {
  if (typeof value === 'string') yield { kind: 'value', text: value, at };
  else if (Array.isArray(value)) for (const item of value) yield* stringsIn(item, at);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      yield { kind: 'value', text: name, at };
      yield* stringsIn(item, at);
    }
  }
}

function* tableTexts(text: string): Generator<FileText> {
  for (const { 0: field, 1: quoted, index } of text.matchAll(/"((?:[^"]|"")*)"|[^",\t\n\r]+/g)) {
    yield { kind: 'value', text: quoted?.replaceAll('""', '"') ?? field, at: index };
  }
}

function markupTexts(markup: string, xmlMode: boolean): FileText[] {
  const found: FileText[] = [];
  let words = '';
  let wordsAt = 0;
  const parents: string[] = [];
  const flush = () => {
    if (words.trim() !== '') found.push({ kind: 'words', text: words, at: wordsAt });
    words = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        parents.push(name);
        if (!INLINE.has(name)) words += ' ';
        for (const value of Object.values(attributes)) if (value !== '') found.push({ kind: 'value', text: value, at: parser.startIndex });
      },
      ontext(text) {
        const at = parser.startIndex;
        if (parents.at(-1) === 'script') found.push(...dataTexts(text, at));
        else {
          if (words === '') wordsAt = at;
          words += text;
          const alone = text.trim();
          if (alone !== '') found.push({ kind: 'value', text: alone, at });
        }
      },
      oncomment(text) {
        found.push({ kind: 'value', text, at: parser.startIndex });
      },
      onclosetag(name) {
        parents.pop();
        if (!INLINE.has(name)) words += ' ';
      },
    },
    { xmlMode, decodeEntities: true, recognizeCDATA: true },
  );
  parser.end(markup);
  flush();
  return found;
}
