import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addFacts, addWords, swap, writeContent, type Change } from '../content-fixture.ts';
import { run } from './killed.ts';

const sound = (file: string) => readFileSync(join(writeContent(), file), 'utf8');

/** One fault each, in a file of its own: the file, the change, and the line and rule of the one finding it must give. */
function faults(): [file: string, change: Change, line: number, rule: string][] {
  const story = sound('stories/the-garden/index.md');
  const told = sound('stories/my-own/index.md');
  const service = sound('stories/the-scheme/index.md');
  const evidence = sound('evidence/review-2022/index.md');
  const page = sound('pages/about.mdx');
  const chapter = sound('toolkit/01-threads/index.mdx').replace('id="plan"', 'id="plan-NN"');
  let count = 0;
  const named = (text: string) =>
    text.replace(/^title: .*$/m, `title: Entry ${String((count += 1))}`).replace('plan-NN', `plan-${String(count)}`);
  const a = (text: string, change: (text: string) => string) => change(named(text));
  const at = (name: string) => `stories/${name}/index.md`;
  return [
    [at('f01'), a(story, swap('area: lambeth', 'area: lambath')), 11, 'dangling-reference'],
    [at('f02'), a(story, swap('edited: 2026-10-01', 'edited: yesterday')), 7, 'schema'],
    [at('f03'), a(story, swap('themes: [loneliness]', 'themes: [loneliness')), 9, 'yaml'],
    [at('f04'), a(story, addWords('Ring 07700 900123.')), 17, 'person-data'],
    [at('f05'), a(story, addWords('I thought of suicide.')).replace('contentNotes: []', 'contentNotes: [suicide]'), 17, 'support-block'],
    [at('f06'), a(story, addWords('There was violence.')), 17, 'content-note'],
    [at('f07'), a(story, swap("## What didn't work\n", '')), 31, 'story-sections'],
    [at('f08'), a(story, addWords('Two<br>lines')), 17, 'mdx-code'],
    [at('f09'), a(story, addWords('[x](javascript:alert)')), 17, 'mdx-code'],
    [at('f10'), a(story, addWords('[there](/nowhere-at-all/)')), 17, 'broken-link'],
    [at('f11'), a(story, addWords('A gate. ![](./picture.png)')), 17, 'alt-text'],
    [at('f12'), a(story, addWords('![A gate](./gate.png)')), 17, 'picture-missing'],
    [at('f13'), a(story, addWords('We talked.\n\n##### Much too deep')), 19, 'heading-order'],
    [at('the-last-f14'), a(story, (text) => text.replace(/^title: .*$/m, 'title: The garden')), 3, 'unique-title'],
    [at('f15'), a(told, swap('approved: 2026-10-02', 'approved: 2026-09-30')), 20, 'consent-missing'],
    [at('f16'), a(told, swap('reviewBy: 2028-09-01', 'reviewBy: 2026-11-30')), 21, 'consent-expired'],
    [at('f17'), a(told, swap('adult: true', 'adult: false')), 16, 'young-teller'],
    [at('f18'), a(told, addWords('My sister Jane came.')), 27, 'third-person-consent'],
    [at('f19'), a(told, swap('  reference: C-2026-0142\n', '')), 17, 'consent-missing'],
    [at('f20'), a(service, swap('evidence: [review-2022]', 'evidence: [the-garden]')), 5, 'evidence-stories'],
    [at('f21'), a(service, addWords('It is proven.')), 20, 'claim-verb'],
    [at('f22'), '---\norigin: withdrawn\nwithdrawnOn: 2026-11-11\n---\nHe said\n', 5, 'withdrawn-trace'],
    [at('f23'), 'No facts.', 1, 'front-matter'],
    [at('f24'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]), 2, 'not-text'],
    [at('f25'), `${story}${'x'.repeat(1024 * 1024)}`, 1, 'too-large'],
    ['stories/f26/index.txt', 'x', 1, 'entry-file'],
    ['stories/F27/index.md', a(story, (text) => text), 1, 'folder-name'],
    [
      'evidence/f28/index.md',
      a(evidence, swap('certainty: low, claim: It may improve', 'certainty: low, claim: It improves')),
      21,
      'claim-verb',
    ],
    ['evidence/f29/index.md', a(evidence, swap('funding: not reported\n', '')), 2, 'claim-evidence'],
    ['evidence/f30/index.md', a(evidence, swap('reviewBy: 2027-11-01', 'reviewBy: 2026-08-01')), 5, 'stale-review'],
    ['pages/f31.mdx', a(page, swap('## Who', '# Who')), 8, 'heading-order'],
    ['pages/f32.mdx', a(page, (text) => `import x from 'y';\n${text}`), 1, 'front-matter'],
    ['pages/f33.mdx', a(page, (text) => `${text}\n<Clam evidence="x">y</Clam>\n`), 12, 'mdx-code'],
    ['pages/f34.mdx', a(page, addFacts('colour: red')), 6, 'schema'],
    ['toolkit/34-f35/index.mdx', a(chapter, swap('id="plan-', 'id="Plan ')), 34, 'activity-id'],
    ['toolkit/f36/index.mdx', a(chapter, (text) => text), 1, 'folder-name'],
    [
      'modules/37-f37/index.mdx',
      a(sound('modules/01-kick-off/index.mdx'), (text) => text.replaceAll('kick-off-', 'f37-').replace('minutes: 30', 'minutes: 40')),
      6,
      'module-minutes',
    ],
    [
      'modules/38-f38/index.mdx',
      a(sound('modules/01-kick-off/index.mdx'), (text) => text.replaceAll('kick-off-', 'f38-').replace(/^checkOut: .*\n/m, '')),
      2,
      'module-care',
    ],
    ['f39-key.pem', 'x', 1, 'secrets-in-git'],
    ['f40.md', 'x', 1, 'entry-file'],
  ];
}

test(
  'forty faults in forty files: one run, forty findings at the right line, code 1, and the built site untouched',
  { timeout: 60_000 },
  async () => {
    const list = faults();
    expect(list).toHaveLength(40);
    const folder = writeContent({ 'stories/f11/picture.png': 'x', ...Object.fromEntries(list.map(([file, change]) => [file, change])) });
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), 'old');
    const { code, out, err } = await run('check.ts', folder, []);
    const found = out
      .split('\n')
      .flatMap((line) => /^(.+?):(\d+):\d+ {2}(error|warning) {2}([a-z-]+) {2}/.exec(line)?.slice(1, 5).join(' ') ?? []);
    // A folder is named for what is wrong with the folder as a whole.
    const expected = list.map(
      ([file, , line, rule]) =>
        `${['entry-file', 'folder-name'].includes(rule) ? file.replace(/\/index\.(?:txt|mdx?)$/, '') : file} ${String(line)} error ${rule}`,
    );
    expect(found.sort()).toEqual(expected.sort());
    expect([code, err]).toEqual([1, '']);
    expect(out).not.toMatch(/\bat .*:\d+:\d+\)|node:internal/);
    const built = await run('build.ts', folder, [], { env: { OUT_DIR: join(folder, 'dist') } });
    expect(built).toMatchObject({ code: 1, out: expect.not.stringContaining('pages built') as string });
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
  },
);
