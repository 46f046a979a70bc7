import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { armor, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/model/check.ts';
import { importStoryFile } from '../../../src/model/import-story-file.ts';
import { StoryFileRefused } from '../../../src/model/story-file.ts';
import { makeStoryFile, storyFileText } from '../../../src/workbook/story-file.ts';
import { seal } from '../../../src/workbook/takeaway/seal.ts';
import { writeContent } from '../content-fixture.ts';
import { CHOICES, STORY, TODAY } from './samples.ts';

let identity = '';
let other = '';
let sealed = '';
const result = makeStoryFile(STORY, CHOICES, TODAY);
const plain = 'file' in result ? storyFileText(result.file) : '';

beforeAll(async () => {
  identity = await generateX25519Identity();
  other = await generateX25519Identity();
  sealed = await seal(plain, await identityToRecipient(identity));
});

/** Imports a file of this content into a content folder of its own; tells what was said and what came of it. */
async function run(content: string | Uint8Array, { keys, date = TODAY }: { keys?: string | undefined; date?: string } = {}) {
  const contentDir = writeContent();
  const file = join(contentDir, '..', `story-${String(process.pid)}.json`);
  writeFileSync(file, content);
  if (keys !== undefined) writeFileSync(`${file}.key`, keys);
  const list = () => readdirSync(join(contentDir, 'stories'));
  const before = list();
  const done = importStoryFile(file, keys === undefined ? undefined : `${file}.key`, { contentDir, siteDate: date });
  const said = await done.then(
    ({ path }) => relative(contentDir, path),
    (error: unknown) => (error instanceof StoryFileRefused ? error.message : `not refused: ${String(error)}`),
  );
  return { said, added: list().filter((name) => !before.includes(name)), contentDir };
}

describe('npm run import-story', () => {
  test('writes a draft from a plain file', async () => {
    const { said, added, contentDir } = await run(plain);
    expect({ said, added }).toEqual({ said: join('stories', 'a-seat-near-the-door', 'index.md'), added: ['a-seat-near-the-door'] });
    expect(readFileSync(join(contentDir, said), 'utf8')).toContain('She rang a second time.');
  });

  test('opens a sealed file with an identity file, remarks and all', async () => {
    const keys = `# created: 2026-11-23\n# public key: age1…\n${other}\r\n${identity}\n`;
    expect(await run(sealed, { keys })).toMatchObject({ added: ['a-seat-near-the-door'] });
    expect(await run(armor.decode(sealed), { keys })).toMatchObject({ added: ['a-seat-near-the-door'] });
  });

  test.each([
    ['without its key', () => run(sealed)],
    ['with another key', () => run(sealed, { keys: other })],
    ['with no key in the file', () => run(sealed, { keys: '# nothing\n' })],
    ['with a damaged key', () => run(sealed, { keys: identity.slice(0, -4) })],
    ['cut short', () => run(sealed.slice(0, -60), { keys: identity })],
    ['with letters changed', () => run(armor.encode(armor.decode(sealed).with(-1, 0).with(-2, 0)), { keys: identity })],
    ['with something else inside', async () => run(await seal('hello', await identityToRecipient(identity)), { keys: identity })],
  ])('refuses a sealed file %s and writes nothing', async (_, attempt) => {
    const { said, added } = await attempt();
    expect(added).toEqual([]);
    expect(said).toMatchSnapshot();
  });

  test.each([
    ['malformed', () => run('{'), 'not a story file'],
    ['oversized', () => run(new Uint8Array(1_048_577).fill(32)), 'larger than 1 MB'],
    ['past its day', () => run(plain, { date: '2027-11-24' }), 'that day has passed'],
  ])('refuses a file that is %s and writes nothing', async (_, attempt, why) => {
    const { said, added } = await attempt();
    expect(added).toEqual([]);
    expect(said).toContain(why);
  });

  test('never writes onto a folder that is there, however often it runs', async () => {
    const contentDir = writeContent();
    const file = join(contentDir, '..', `again-${String(process.pid)}.json`);
    writeFileSync(file, plain);
    for (const slug of ['a-seat-near-the-door', 'a-seat-near-the-door-2', 'a-seat-near-the-door-3']) {
      const { path } = await importStoryFile(file, undefined, { contentDir, siteDate: TODAY });
      expect(path).toBe(join(contentDir, 'stories', slug, 'index.md'));
    }
  });
});

/** Runs the command as a process of its own, and kills it when it first calls this function of `node:fs`, before or after its work. */
function killedAt(call: string, when: 'before' | 'after') {
  const contentDir = writeContent();
  const stories = join(contentDir, 'stories');
  const file = join(contentDir, '..', `killed-${String(process.pid)}.json`);
  writeFileSync(file, plain);
  const before = readdirSync(stories);
  const trap = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
    const real = fs.${call};
    fs.${call} = (...args) => { if (${String(when === 'after')}) real(...args); process.kill(process.pid, 'SIGKILL'); };
    syncBuiltinESMExports();`;
  const { signal } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(trap)}`, 'scripts/import-story.ts', file],
    { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: contentDir, SITE_DATE: TODAY } },
  );
  const shown = readdirSync(stories).filter((name) => !name.startsWith('.') && !before.includes(name));
  return { signal, shown, contentDir, file };
}

describe('killed half-way', () => {
  test.each([
    ['mkdtempSync', 'after', 0],
    ['writeFileSync', 'before', 0],
    ['writeFileSync', 'after', 0],
    ['renameSync', 'before', 0],
    ['renameSync', 'after', 1],
  ] as const)('at %s, %s: the stories are as before, or the draft is whole', { timeout: 30_000 }, async (call, when, drafts) => {
    const { signal, shown, contentDir, file } = killedAt(call, when);
    expect({ signal, shown }).toEqual({ signal: 'SIGKILL', shown: drafts === 1 ? ['a-seat-near-the-door'] : [] });
    const { findings } = await checkContent({ contentDir, siteDate: TODAY });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    // The next import goes through, and clears away what was left.
    await importStoryFile(file, undefined, { contentDir, siteDate: TODAY });
    expect(readdirSync(join(contentDir, 'stories')).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

test('a content folder without stories is said to be none', async () => {
  const contentDir = writeContent();
  const file = join(contentDir, '..', `nowhere-${String(process.pid)}.json`);
  writeFileSync(file, plain);
  const attempt = importStoryFile(file, undefined, { contentDir: join(contentDir, 'themes.yaml'), siteDate: TODAY });
  await expect(attempt).rejects.toThrow(/There is no folder .* that can be read\. CONTENT_DIR names the content folder\./);
});

describe('the command line', () => {
  test.each([
    [['/no/such/file.json'], 1, 'There is no file /no/such/file.json that can be read.'],
    [['.'], 1, 'There is no file . that can be read.'],
    [[], 2, 'Usage: npm run import-story -- FILE'],
    [['a', 'b'], 2, 'Usage:'],
    [['--key', 'a'], 2, 'Usage:'],
  ])('with %j ends with code %i', { timeout: 30_000 }, (args, code, said) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/import-story.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: writeContent() },
    });
    expect({ status, said: stderr.slice(0, said.length) }).toEqual({ status: code, said });
  });
});
