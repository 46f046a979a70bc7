import { runsCode } from '../code-address.ts';
import type { SourceDocument } from '../content-library.ts';
import type { Finding, Position } from '../findings.ts';
import type { Code, Element } from '../markdown-facts.ts';
import { didYouMean, listWords, nearest, quote } from '../nearest.ts';
import { findingAt, type SourceRule } from './rule.ts';

/** What writers may use in MDX, without importing anything (`src/components/mdx`). */
export const AUTHOR_COMPONENTS = [
  'Activity',
  'Blank',
  'BlankTable',
  'BudgetPicture',
  'Check',
  'Choice',
  'Cite',
  'Claim',
  'ContactDetails',
  'Example',
  'Facilitator',
  'Fields',
  'LogicModelPicture',
  'Messages',
  'Note',
  'Part',
  'Prompt',
  'Reported',
  'Reveal',
  'Steps',
  'SupportContacts',
  'Template',
  'Term',
  'TimelinePicture',
  'Worksheet',
] as const;

/**
 * Where words stand alone, and what such a place is called: what components need would weigh on thousands of pages, most of
 * which have none.
 */
const WORDS_ALONE: readonly (readonly [place: RegExp, name: string])[] = [
  [/^stories\//, 'a case study'],
  [/^evidence\//, 'an evidence entry'],
  [/^pages\/(?:stories|search|data)\.mdx$/, 'the opening words of a part'],
];

/**
 * `mdx-code` (error): writers' files hold words and known components, never code: no imports, exports, HTML, unknown
 * components, code in curly brackets (but for whole numbers as values), nor links that run code. So a story that
 * somebody sends in can be published without reading it as a programmer would.
 */
export const mdxCode: SourceRule = (library) =>
  library.documents.flatMap((document) => {
    const { failure, code, elements, links, images } = document.markdown;
    const say = (position: Position, message: string, remedy: string): Finding =>
      findingAt(document, position, { rule: 'mdx-code', message, remedy });
    return [
      ...(failure ? [say(failure, failure.message, failure.remedy)] : []),
      ...code.map((each) => say(each, ...codeWords(each, document))),
      ...elements.flatMap((element) => elementFindings(element, document, say)),
      ...[...links, ...images]
        .filter(({ url }) => runsCode(url))
        .map((link) =>
          say(link, 'This link runs program code.', 'Link to a page instead, with an address that starts with / or https://.'),
        ),
    ];
  });

function codeWords({ kind, source }: Code, document: SourceDocument): [message: string, remedy: string] {
  const shown = quote(shorten(source));
  switch (kind) {
    case 'import-export':
      return [
        `${shown} is program code.`,
        'Remove it: the components you may use are there already. If these are your own words, begin the line with another one.',
      ];
    case 'expression':
      return [
        `${shown} is program code.`,
        'Write the words themselves. As a value, write a number in curly brackets or words in quotation marks.',
      ];
    case 'spread':
      return [`${shown} is program code.`, 'Write each value by its name.'];
    case 'html':
      return [
        `${shown} is HTML.`,
        document.file.endsWith('.mdx') || wordsAlone(document) !== undefined
          ? 'Write it in Markdown.'
          : `Write it in Markdown. To use a component, name the file ${document.file.split('/').at(-1)?.replace(/\.md$/, '.mdx') ?? 'index.mdx'}.`,
      ];
  }
}

function elementFindings(
  element: Element,
  document: SourceDocument,
  say: (position: Position, message: string, remedy: string) => Finding,
): Finding[] {
  const { name } = element;
  const known: readonly string[] = AUTHOR_COMPONENTS;
  if (name === undefined) return [say(element, '<> is program code.', 'Remove it.')];
  if (!known.includes(name)) {
    return /^[a-z]/.test(name)
      ? [say(element, `<${name}> is HTML.`, `${didYouMean(nearest(name, known, 1))} Write it in Markdown.`.trimStart())]
      : [
          say(
            element,
            `<${name}> is not a component we know.`,
            didYouMean(nearest(name, known)) || `You may use ${listWords(known, 'and')}.`,
          ),
        ];
  }
  const place = wordsAlone(document);
  if (place !== undefined) return [say(element, `<${name}> can't stand in ${place}.`, 'Write it in Markdown.')];
  return element.attributes.flatMap((attribute) => {
    if (/^on[A-Z]|[:.]|^dangerously/.test(attribute.name) || (typeof attribute.value === 'string' && runsCode(attribute.value))) {
      return [say(attribute, `${quote(attribute.name)} on <${name}> would run program code.`, 'Remove it.')];
    }
    return [];
  });
}

/** What a document without components is called. */
function wordsAlone({ file }: SourceDocument): string | undefined {
  return WORDS_ALONE.find(([place]) => place.test(file))?.[1];
}

function shorten(source: string): string {
  const line = source.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
