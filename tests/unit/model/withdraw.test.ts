import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatFinding } from '../../../src/model/findings.ts';
import { prepareWithdrawal, WithdrawRefused } from '../../../src/model/withdraw.ts';
import { addFacts, append, swap, writeContent, type Change } from '../content-fixture.ts';

const content = (changes: Record<string, Change> = {}) => realpathSync(writeContent(changes));
const withdraw = (folder: string, slug = 'my-own', fix = false) => prepareWithdrawal(folder, slug, '2026-12-01', fix);

async function refusal(folder: string, slug = 'my-own', fix = false): Promise<string> {
  const error = await withdraw(folder, slug, fix).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WithdrawRefused);
  return [(error as Error).message, ...(error as WithdrawRefused).findings.map(formatFinding)].join('\n');
}

/** Every way in which other entries may speak of a story. */
const MENTIONED: Record<string, Change> = {
  'stories/my-own/index.md': swap('title: My own words', 'title: Nineteen steps to the pond'),
  'stories/the-garden/index.md': addFacts('related:\n  - the-scheme # the first\n  - my-own'),
  'stories/the-scheme/index.md': swap('related: [the-garden]', 'related: [my-own, the-garden]'),
  'pages/about.mdx': append('See [how Sam began](/stories/my-own/) and [this part](/stories/my-own/#what-changed "Part").'),
};

test('a story becomes a tombstone: its pictures, translations and twins are gone', async () => {
  const folder = content({
    'stories/my-own/picture.png': 'x',
    'stories/my-own/ur.mdx': '---\n---\nx',
    'stories/my-own/index.easy.mdx': 'x',
    'stories/my-own/talk.vtt': 'WEBVTT\n\n1\n00:00.000 --> 00:02.000\nI came up the steps\n',
  });
  const { files, carryOut } = await withdraw(folder);
  expect(files).toEqual(['index.easy.mdx', 'index.md', 'picture.png', 'talk.vtt', 'ur.mdx']);
  expect(readdirSync(join(folder, 'stories/my-own'))).toHaveLength(5);
  carryOut();
  expect(readdirSync(join(folder, 'stories/my-own'))).toEqual(['index.md', 'traces.json']);
  expect(readFileSync(join(folder, 'stories/my-own/index.md'), 'utf8')).toBe('---\norigin: withdrawn\nwithdrawnOn: 2026-12-01\n---\n');
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('while others speak of it, nothing is changed, and every place is named', async () => {
  const folder = content({ ...MENTIONED, 'glossary.yaml': append('- { id: pond, name: Pond, about: As in nineteen steps to the pond. }') });
  expect(await refusal(folder)).toMatchInlineSnapshot(`
    "5 places in other files still speak of “my-own”. Nothing was changed. Take them out, or add --fix-mentions: links and “related” are then taken out for you.
    stories/the-garden/index.md:15:5  error  withdrawn-trace  This names it under “related”. Take it out, and withdraw the story then.
    stories/the-scheme/index.md:15:11  error  withdrawn-trace  This names it under “related”. Take it out, and withdraw the story then.
    pages/about.mdx:12:21  error  withdrawn-trace  This links to it. Take it out, and withdraw the story then.
    pages/about.mdx:12:55  error  withdrawn-trace  This links to it. Take it out, and withdraw the story then.
    glossary.yaml:3:40  error  withdrawn-trace  This names its title. Take it out, and withdraw the story then."
  `);
  expect(existsSync(join(folder, 'stories/my-own/traces.json'))).toBe(false);
});

test('links and “related” are taken out if asked; nothing else in those files moves', async () => {
  const folder = content(MENTIONED);
  const { mended, carryOut } = await withdraw(folder, 'my-own', true);
  expect(mended).toEqual(['stories/the-garden/index.md', 'stories/the-scheme/index.md', 'pages/about.mdx']);
  carryOut();
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  expect(text('pages/about.mdx')).toContain('\nSee how Sam began and this part.\n');
  expect(text('stories/the-scheme/index.md')).toContain('\nrelated: [the-garden]\n');
  expect(text('stories/the-garden/index.md')).toContain('\nrelated:\n  - the-scheme # the first\n---\n');
});

test('a list of one is taken out as a whole; words can only be changed by a person', async () => {
  const folder = content({ ...MENTIONED, 'stories/the-garden/index.md': addFacts('related:\n  - my-own') });
  const { carryOut } = await withdraw(folder, 'my-own', true);
  carryOut();
  expect(readFileSync(join(folder, 'stories/the-garden/index.md'), 'utf8')).toContain('\ncontentNotes: []\n---\n');
  const quoting = content({ ...MENTIONED, 'pages/about.mdx': append('Read “Nineteen steps to the pond”.') });
  expect(await refusal(quoting, 'my-own', true)).toMatchInlineSnapshot(`
    "1 place in other files still speaks of “my-own”. Nothing was changed. These can only be mended by hand.
    pages/about.mdx:12:7  error  withdrawn-trace  This names its title. Take it out, and withdraw the story then."
  `);
});

test('a quotation of two lines or more is a mention; a common phrase is not', async () => {
  const long =
    'The heron stood on its post by the water and did not look at me once. I counted nineteen steps, then the gate, then nobody at all until spring.';
  const told = { 'stories/my-own/index.md': swap('We sat down and talked about it.', long) };
  expect(await refusal(content({ ...told, 'pages/about.mdx': append(`They said: ${long}`) }))).toMatchInlineSnapshot(`
    "1 place in other files still speaks of “my-own”. Nothing was changed. Take them out, or add --fix-mentions: links and “related” are then taken out for you.
    pages/about.mdx:12:12  error  withdrawn-trace  This repeats some of its words. Take it out, and withdraw the story then."
  `);
  expect((await withdraw(content({ ...told, 'pages/about.mdx': append('the heron stood on its post by the water') }))).mended).toEqual([]);
});

test('a story that is not there, or not there any more, is not withdrawn', async () => {
  expect(await refusal(content(), 'my-won')).toBe('There is no story “my-won”. Did you mean “my-own”?');
  expect(await refusal(content(), '../stories/my-own')).toMatch(/^There is no story/);
  expect(await refusal(content(), 'gone')).toBe('“gone” was withdrawn on 2026-11-11. There is nothing left to do here.');
});

test('a story whose facts can no longer be read is withdrawn all the same', async () => {
  const folder = content({ 'stories/my-own/index.md': 'No facts at all, but the words of a person who wants them gone today.' });
  (await withdraw(folder)).carryOut();
  expect(readdirSync(join(folder, 'stories/my-own'))).toEqual(['index.md', 'traces.json']);
});

test('all withdrawals share one salt, so that pages are read once', async () => {
  const folder = content();
  const salt = (slug: string) => (JSON.parse(readFileSync(join(folder, `stories/${slug}/traces.json`), 'utf8')) as { salt: string }).salt;
  (await withdraw(folder)).carryOut();
  (await withdraw(folder, 'the-garden', true)).carryOut();
  expect(salt('the-garden')).toBe(salt('my-own'));
});
