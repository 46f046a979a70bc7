import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AUTHOR_COMPONENTS } from '../../../../src/model/rules/mdx-code.ts';
import { addWords, append, findingsWith, swap } from '../../content-fixture.ts';

const ABOUT = 'pages/about.mdx';

test('known components, numbers, words and notes to oneself may stand', async () => {
  expect(
    await findingsWith({
      [ABOUT]: append(
        '{/* a note */}\n\n<Note title="Good to know">\n\nWords.\n\n</Note>\n\n<Blank label="x" lines={2} />\n\n<SupportContacts />',
      ),
    }),
  ).toEqual([]);
});

test.each([
  ['an import', "import Thing from '../thing.astro'"],
  ['an export', 'export const x = 1'],
  ['an expression', 'Words {process.env.HOME} more words'],
  ['an expression that hides behind a note', '{/* a */ fetch("/") /* b */}'],
  ['an expression on its own', '{x}'],
  ['a value that is code', '<Note title={"x" + 1}>y</Note>'],
  ['a template as a value', '<Note title={`x`}>y</Note>'],
  ['values from elsewhere', '<Note {...x}>y</Note>'],
  ['HTML', 'Words <b>bold</b>'],
  ['a script', '<script>alert(1)</script>'],
  ['a fragment', '<>x</>'],
  ['an unknown component', '<Notes title="x">y</Notes>'],
  ['a component of a component', '<Note.Title>y</Note.Title>'],
  ['a component like no other', '<Carousel />'],
  ['a handler', '<Note title="x" onClick="alert(1)">y</Note>'],
  ['a directive', '<Note title="x" set:html="<b>">y</Note>'],
  ['a link that runs', '[x](javascript:alert(1))'],
  ['a link that runs, in disguise', '[x](<java\tscript:alert(1)>)'],
  ['a link that runs, in another disguise', '[x](&#106;avascript:alert)'],
  ['a link that carries its page', '[x]: data:text/html,x'],
  ['a picture that carries itself', '![a cat](data:image/png;base64,AA)'],
  ['a value that runs', '<Note title="javascript:alert(1)">y</Note>'],
  ['HTML that an address hides', 'www.example.org\\<b>'],
  ['HTML that an address lets out of a code', 'www.example.org`words </b>`'],
  ['HTML that is a footnote', 'Words[^1]\n\n[^1]: <b>'],
  ['an import that a table lets out of a paragraph', 'Words\nimport x from "y"\n|---'],
  ['a mistake in a component', '<Note title="x">y'],
])('%s may not', async (_, words) => {
  const findings = await findingsWith({ [ABOUT]: append(words) });
  expect(findings.filter((line) => line.includes('  mdx-code  '))).toMatchSnapshot();
  expect(findings).not.toEqual([]);
});

test('components have no place in case studies, evidence entries and the opening words of some parts', async () => {
  const text = '---\ntitle: A bench\n---\n\nA <Term id="link-worker">word</Term>.\n';
  const places = ['stories/a-bench/index.mdx', 'evidence/a-bench/index.mdx', 'pages/search.mdx'];
  const findings = await findingsWith(Object.fromEntries(places.map((place) => [place, text])));
  expect(findings.filter((line) => line.includes('  mdx-code  '))).toMatchInlineSnapshot(`
    [
      "evidence/a-bench/index.mdx:5:3  error  mdx-code  <Term> can't stand in an evidence entry. Write it in Markdown.",
      "pages/search.mdx:5:3  error  mdx-code  <Term> can't stand in the opening words of a part. Write it in Markdown.",
      "stories/a-bench/index.mdx:5:3  error  mdx-code  <Term> can't stand in a case study. Write it in Markdown.",
    ]
  `);
});

test('who writes HTML in Markdown, where components may stand, is told how', async () => {
  const findings = await findingsWith({ 'questions/a-bench/index.md': '---\ntitle: A bench\n---\n\nWords <b>bold</b>.\n' });
  expect(findings.filter((line) => line.includes('  mdx-code  '))).toMatchInlineSnapshot(`
    [
      "questions/a-bench/index.md:5:7  error  mdx-code  “<b>” is HTML. Write it in Markdown. To use a component, name the file index.mdx.",
      "questions/a-bench/index.md:5:14  error  mdx-code  “</b>” is HTML. Write it in Markdown. To use a component, name the file index.mdx.",
    ]
  `);
});

test('plain Markdown holds no HTML at all', async () => {
  expect(await findingsWith({ 'stories/the-garden/index.md': addWords('Words <b>bold</b>.\n\n<!-- a note -->\n\n<div>\nx\n</div>') }))
    .toMatchInlineSnapshot(`
      [
        "stories/the-garden/index.md:17:7  error  mdx-code  “<b>” is HTML. Write it in Markdown.",
        "stories/the-garden/index.md:17:14  error  mdx-code  “</b>” is HTML. Write it in Markdown.",
        "stories/the-garden/index.md:19:1  error  mdx-code  “<!-- a note -->” is HTML. Write it in Markdown.",
        "stories/the-garden/index.md:21:1  error  mdx-code  “<div> x </div>” is HTML. Write it in Markdown.",
      ]
    `);
});

test('a file read as Markdown may speak of code without running any', async () => {
  expect(await findingsWith({ 'stories/the-garden/index.md': addWords('import duties rose, {so they said}.') })).toEqual([]);
});

test('the components that writers may use are those that every reading of a page knows', () => {
  const folder = join(import.meta.dirname, '../../../../src/components/mdx');
  // Vitest can't import Astro components, so the lists are read as text.
  const readings = readdirSync(folder).filter((name) => /^for-.*\.ts$/.test(name));
  expect(readings.length).toBeGreaterThan(0);
  for (const name of readings) {
    const list = /export const \w+ = \{([^}]*)\}/.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? '';
    expect([...list.matchAll(/^ *(\w+)/gm)].map(([, component]) => component).sort(), name).toEqual([...AUTHOR_COMPONENTS].sort());
  }
});

test('a component may not be swallowed by a mistake above it', async () => {
  expect(await findingsWith({ 'modules/01-kick-off/index.mdx': swap('</Activity>', '') })).toMatchInlineSnapshot(`
    [
      "modules/01-kick-off/index.mdx:26:1  error  mdx-code  <Activity> is opened but not closed. Write </Activity> where it ends. If it spans paragraphs, put both on lines of their own with an empty line around them.",
    ]
  `);
});
