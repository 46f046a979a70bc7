import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionIn } from '../../../src/model/markdown-facts.ts';
import { readMarkdown } from '../../../src/model/markdown.ts';

const BODY = `## Where *it* began

I went on a wet
  morning, and **stayed**.

> "A quote
> of two lines"

- one [link](/stories/a/ "title")
- ![a chair](./chair.png)

\`\`\`
code here
\`\`\`
`;

test('collects what the rules need, with places in the file', () => {
  const facts = readMarkdown(BODY, 11, 'md');
  expect(facts.runs.map(({ kind, text, quoted }) => [kind, text, quoted])).toEqual([
    ['heading', 'Where it began', false],
    ['paragraph', 'I went on a wet\nmorning, and stayed.', false],
    ['paragraph', '"A quote\nof two lines"', true],
    ['paragraph', 'one link', false],
    ['alt', 'a chair', false],
    ['code', 'code here', false],
  ]);
  expect(facts.headings).toEqual([{ line: 11, column: 1, depth: 2, text: 'Where it began', within: undefined }]);
  expect(facts.links).toEqual([{ line: 19, column: 7, url: '/stories/a/' }]);
  expect(facts.images).toEqual([{ line: 20, column: 3, url: './chair.png', alt: 'a chair' }]);
});

test.each([
  ['it began', 11, 11],
  ['went', 13, 3],
  ['morning', 14, 3],
  ['stayed', 14, 18],
  ['two lines', 17, 6],
  ['link', 19, 8],
  ['a chair', 20, 5],
  ['code here', 23, 1],
])('“%s” is found in its line', (words, line, column) => {
  const run = readMarkdown(BODY, 11, 'md').runs.find(({ text }) => text.includes(words));
  expect(run && positionIn(run, run.text.indexOf(words))).toEqual({ line, column });
});

test('components keep their values, their words and their links', () => {
  const { elements, headings, code } = readMarkdown(
    '<Activity id="x-y" title="Welcome" minutes={10} wide>\n\n### Inside\n\n<Claim evidence="k">It *may* [help](/a/).</Claim>\n\n</Activity>\n\n## Outside\n\n{/* a note */}\n',
    5,
    'mdx',
  );
  expect(elements.map(({ name, line, column, text, links }) => ({ name, line, column, text, links }))).toEqual([
    { name: 'Activity', line: 5, column: 1, text: 'Inside\nIt may help.', links: ['/a/'] },
    { name: 'Claim', line: 9, column: 1, text: 'It may help.', links: ['/a/'] },
  ]);
  expect(elements[0]?.attributes.map(({ name, value }) => [name, value])).toEqual([
    ['id', 'x-y'],
    ['title', 'Welcome'],
    ['minutes', 10],
    ['wide', true],
  ]);
  expect(headings.map(({ text, within }) => [text, within])).toEqual([
    ['Inside', 0],
    ['Outside', undefined],
  ]);
  expect(code).toEqual([]);
});

test('tables, footnotes and addresses are read as the site shows them', () => {
  const { runs, links, code } = readMarkdown(
    '| Name | Place |\n|---|---|\n| **Sam** | a \\| b |\n\nSee www.example.org or a@b.org.[^1]\n\n[^1]: A <b>note</b>.\n',
    1,
    'md',
  );
  expect(runs.map(({ text }) => text)).toEqual(['Name', 'Place', 'Sam', 'a | b', 'See www.example.org or a@b.org.', 'A note.']);
  expect(links.map(({ url }) => url)).toEqual(['http://www.example.org']);
  expect(code.map(({ source, line, column }) => [source, line, column])).toEqual([
    ['<b>', 7, 9],
    ['</b>', 7, 16],
  ]);
});

test('every value of a component is found where it stands', () => {
  const { elements } = readMarkdown('Words\n\n<Prompt\n  lines={3}\n  wide\n  id="lines"\n  label=\'id "x"\' />\n', 4, 'mdx');
  expect(elements[0]?.attributes).toEqual([
    { name: 'lines', value: 3, line: 7, column: 3 },
    { name: 'wide', value: true, line: 8, column: 3 },
    { name: 'id', value: 'lines', line: 9, column: 3 },
    { name: 'label', value: 'id "x"', line: 10, column: 3 },
  ]);
});

describe('a body that the MDX parser refuses is explained in plain English', () => {
  test.each([
    ['Fewer than <5 people'],
    ['See {this'],
    ['See {1 +} here'],
    ['<Activity>\ntext'],
    ['text </Activity>'],
    ['<Claim evidence=k>x</Claim>'],
    ['<Claim evidence=“k”>x</Claim>'],
    ['<Claim evidence="k>x</Claim>'],
    ['See <https://example.org/>'],
    ['<!-- note -->'],
    ['<Note><Reveal></Note></Reveal>'],
    ['- <Note>\n\ntext\n</Note>'],
    ['<Note>\n- item </Note>'],
    ['<Note\nwords'],
  ])('%s', (body) => {
    const { failure, runs } = readMarkdown(body, 10, 'mdx');
    expect(runs).toEqual([]);
    expect(failure).toMatchSnapshot();
  });
});

test('whatever the text, reading it never throws', () => {
  const text = fc
    .array(fc.oneof(fc.string(), fc.constantFrom('<A>', '</A>', '{', '}', '\n', '\n\n', '- ', '> ', '<b', 'import x', '[a](', '`', '![')), {
      maxLength: 20,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('md' as const, 'mdx' as const), (body, format) => {
      const { failure, runs } = readMarkdown(body, 1, format);
      const count = body.split(/\r\n?|\n/).length;
      for (const { line } of [...(failure ? [failure] : []), ...runs.flatMap(({ places }) => places)]) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(count);
      }
    }),
    { numRuns: 500 },
  );
  expect(readMarkdown('> '.repeat(3000) + 'a', 1, 'md').runs.length).toBeLessThanOrEqual(1);
});
