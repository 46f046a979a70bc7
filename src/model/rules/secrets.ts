import { join } from 'node:path';
import type { ContentLibrary } from '../content-library.ts';
import type { Finding, Position } from '../findings.ts';
import { listFolder } from '../folder-listing.ts';
import { quote } from '../nearest.ts';
import { readSourceText } from '../source-text.ts';
import { findingAt } from './rule.ts';

const AWAY = 'Move it out of the repository, to where signed forms are kept. If it was ever committed, take it out of the history too.';

/** Files that hold letters, lists, scans, mail, keys or packed folders: nothing that a page shows. */
const KEPT_ELSEWHERE =
  /\.(?:docx?|odt|rtf|pages|xlsx?|ods|numbers|csv|tsv|mdb|accdb|sqlite3?|db|eml|msg|mbox|pst|vcf|age|asc|gpg|pem|key|p12|pfx|kdbx?|env|zip|7z|rar|tar|t?gz)$/i;
const TELLING_NAME =
  /consent[-_ ]?form|signed|real[-_ ]?names?|pseudonym|contact[-_ ]?list|participants?[-_ ]list|attendance|register[-_ .]/i;
const SECRETS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/AGE-SECRET-KEY-1[0-9A-Z]{20,}/, 'a secret key of age'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
  [/\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{40,}|AKIA[0-9A-Z]{16})\b/, 'a key to another service'],
  [/^\W{0,4}(?:real|legal|true|birth)[ _-]?name\s*[:=|]/im, 'the name behind a pseudonym'],
];

/**
 * `secrets-in-git` (error): in the content folder lie no consent forms, lists of people, mail or keys, and no file of
 * words holds a secret key or says whose name a pseudonym stands for.
 * @param root the content folder's real path
 */
export function secretsInGit(root: string, { documents }: ContentLibrary): Finding[] {
  const folders = new Map(documents.map(({ file, beside }) => [beside, file.split('/').slice(0, -1).join('/')]));
  const read = new Set(documents.map(({ file }) => file));
  const files = [
    ...listFolder(root, root).files,
    ...[...folders].flatMap(([names, folder]) => [...names].map((name) => `${folder}/${name}`)),
  ];
  return [
    ...documents.flatMap((document) => [
      ...inText(document.file, JSON.stringify(document.raw, null, 1), () => ({ line: 1, column: 1 })),
      ...inText(document.file, document.body, (line) => ({ line: document.bodyLine + line - 1, column: 1 })),
    ]),
    ...files.flatMap((file) => [...inName(file), ...(read.has(file) ? [] : inFile(root, file))]),
  ];
}

function inName(file: string): Finding[] {
  const name = file.split('/').at(-1) ?? '';
  if (KEPT_ELSEWHERE.test(name))
    return [said(file, { line: 1, column: 1 }, `${quote(name)} is a kind of file that may hold names or secrets.`, AWAY)];
  if (TELLING_NAME.test(name) && !/\.ya?ml$/.test(name))
    return [said(file, { line: 1, column: 1 }, `${quote(name)} sounds like a form or a list of people.`, AWAY)];
  return [];
}

function inFile(root: string, file: string): Finding[] {
  if (!/\.(?:md|mdx|txt|ya?ml|json|vtt|srt)$|^[^.]+$/i.test(file)) return [];
  const read = readSourceText(join(root, file));
  return 'text' in read ? inText(file, read.text, (line) => ({ line, column: 1 })) : [];
}

function inText(file: string, text: string, place: (line: number) => Position): Finding[] {
  return SECRETS.flatMap(([pattern, what]) => {
    const at = text.search(pattern);
    return at === -1
      ? []
      : [
          said(
            file,
            place(text.slice(0, at).split('\n').length),
            `The file holds ${what}.`,
            'Take it out, make the key useless if it is one, and take it out of the history too.',
          ),
        ];
  });
}

function said(file: string, position: Position, message: string, remedy: string): Finding {
  return findingAt({ file }, position, { rule: 'secrets-in-git', message, remedy });
}
