import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBackup, readBackup, restoreBackup } from '../../../src/workbook/backup.ts';
import type { BackupV2 } from '../../../src/workbook/backup-versions.ts';
import { canonicalJson, checksum } from '../../../src/workbook/canonical-json.ts';
import { MemoryBackend } from '../../../src/workbook/memory-store.ts';
import { PROGRESS_ID, SHARING_ID, STORY_ID, type Store } from '../../../src/workbook/records.ts';
import { DyingBackend, everything, openTab } from './ground.ts';

const FORMAT = 'hear-my-story-workbook';
const STORY = JSON.stringify({ title: 'The bench', before: '', turningPoint: '', after: '', message: '', ask: '' });
const SHARING = JSON.stringify({ audience: 'nobody', channels: [], naming: 'anonymous', name: '', until: '' });

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/).filter((text) => ![STORY_ID, SHARING_ID, PROGRESS_ID].includes(text));
const text = fc.string({ unit: 'binary', maxLength: 200 });
const answers = fc.dictionary(id, text, { maxKeys: 12, noNullPrototype: true });

async function filled(given: Record<string, string>): Promise<Store> {
  const store = await openTab(new MemoryBackend());
  for (const [prompt, value] of Object.entries(given)) {
    await store.save(prompt, 'answer', `${value}!`, 0);
    await store.keepVersion(prompt);
    await store.save(prompt, 'answer', value, 1);
  }
  await store.save(STORY_ID, 'story', STORY, 0);
  await store.save(SHARING_ID, 'sharing', SHARING, 0);
  await store.save(PROGRESS_ID, 'progress', '{"kick-off-welcome":1700000000000}', 0);
  return store;
}

/** What a person sees of a workbook. */
async function seen(store: Store) {
  const records = (await store.all()).map(({ id, kind, value, changed }) => ({ id, kind, value, changed }));
  const versions = await Promise.all(
    records.map(async ({ id }) => (await store.versions(id)).map(({ value, changed, why }) => ({ value, changed, why }))),
  );
  return { records, versions };
}

async function refusal(file: string): Promise<string> {
  const read = await readBackup(file);
  if (read.ok) throw new Error('It was accepted');
  return read.reason;
}

/** A backup with changes and a checksum that fits them. */
async function forged(changes: Record<string, unknown>): Promise<string> {
  const backup = JSON.parse(await makeBackup(await filled({ a: 'Tea' }), 5)) as Record<string, unknown>;
  delete backup.checksum;
  const changed = { ...backup, ...changes };
  return JSON.stringify({ ...changed, checksum: await checksum(changed) });
}

describe('there and back', () => {
  test('whatever was written comes back on another device, versions too', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (given) => {
        const store = await filled(given);
        const read = await readBackup(await makeBackup(store));
        if (!read.ok) throw new Error(read.reason);
        const other = await openTab(new MemoryBackend());
        await other.save('overwritten', 'answer', 'gone', 0);
        await restoreBackup(other, read.backup);
        expect(await seen(other)).toEqual(await seen(store));
      }),
      { numRuns: 60 },
    );
  });

  test('a backup of a backup is the same file', async () => {
    const file = await makeBackup(await filled({ a: 'Tea', b: 'Cake' }), 5);
    const read = await readBackup(file);
    const other = await openTab(new MemoryBackend());
    if (read.ok) await restoreBackup(other, read.backup);
    expect(await makeBackup(other, 5)).toBe(file);
  });

  test('a restore that is cut off changes nothing', async () => {
    const dying = new DyingBackend(new MemoryBackend());
    const store = await openTab(dying);
    await store.save('a', 'answer', 'Mine', 0);
    const before = await everything(dying);
    const read = await readBackup(await makeBackup(await filled({ b: 'x', c: 'y' })));
    for (dying.dieAfter = 0; dying.dieAfter < 5; dying.dieAfter += 1) {
      if (read.ok) await expect(restoreBackup(store, read.backup)).rejects.toMatchObject({ problem: 'refused' });
      expect(await everything(dying)).toBe(before);
    }
  });

  test('a byte order mark in front does no harm', async () => {
    expect(await readBackup(`\ufeff${await makeBackup(await filled({}))}`)).toMatchObject({ ok: true });
  });
});

describe('version 1', () => {
  test('its answers move into the newest form', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (given) => {
        const read = await readBackup(JSON.stringify({ format: FORMAT, version: 1, answers: given }));
        const records = Object.entries(given).map(([id, value]) => ({ id, kind: 'answer', value, changed: 0 }));
        expect(read).toEqual({ ok: true, backup: { format: FORMAT, version: 2, made: 0, records, versions: [] } });
      }),
    );
  });

  test('anything else in it is refused', async () => {
    const one = (fields: object) => refusal(JSON.stringify({ format: FORMAT, version: 1, ...fields }));
    expect(await one({})).toMatch(/“answers”/);
    expect(await one({ answers: [] })).toMatch(/“answers”/);
    expect(await one({ answers: { a: 1 } })).toMatch(/“a”/);
    expect(await one({ answers: { story: 'x' } })).toMatch(/“story”/);
    expect(await one({ answers: {}, records: [] })).toMatch(/“records”/);
    expect(await refusal(`{"format":"${FORMAT}","version":1,"answers":{"__proto__":"x"}}`)).toMatch(/“__proto__”/);
  });
});

describe('what is refused, and why', () => {
  test.each([
    ['', /not a backup/],
    ['hello', /not a backup/],
    ['[]', /not a backup/],
    ['null', /not a backup/],
    ['{"version":2}', /not a backup/],
    ['{"format":"other","version":2}', /not a backup/],
    [`{"format":"${FORMAT}","version":3}`, /newer version/],
    [`{"format":"${FORMAT}","version":"2"}`, /“version”/],
    [`{"format":"${FORMAT}","version":0}`, /“version”/],
    [`{"format":"${FORMAT}","version":2,"records":[`, /cut off/],
  ])('%j', async (file, reason) => {
    expect(await refusal(file)).toMatch(reason);
  });

  const record = { id: 'a', kind: 'answer', value: 'Tea', changed: 1 };
  const version = { id: 'a', value: 'Tea', changed: 1, why: 'kept' };
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['an unknown field', { extra: 1 }, /“extra”/],
    ['no time', { made: '2026' }, /“made”/],
    ['a field too many in a record', { records: [{ ...record, extra: 1 }] }, /“records 1”/],
    ['a field too few in a record', { records: [{ id: 'a', kind: 'answer', value: 'x' }] }, /“records 1”/],
    ['an id that could be a path', { records: [{ ...record, id: '../a' }] }, /“records 1”/],
    ['an id that could be a prototype', { records: [{ ...record, id: '__proto__' }] }, /“records 1”/],
    ['an id twice', { records: [record, record] }, /“records”/],
    ['an unknown kind', { records: [record, { ...record, id: 'b', kind: 'lock' }] }, /“records 2”/],
    ['a value that is no text', { records: [{ ...record, value: 1 }] }, /“records 1”/],
    ['a time that never was', { records: [{ ...record, changed: 1e300 }] }, /“records 1”/],
    ['a story that is none', { records: [{ ...record, id: 'story', kind: 'story', value: '{"title":"x"}' }] }, /“records 1”/],
    [
      'sharing with an audience that is none',
      { records: [{ ...record, id: 'sharing', kind: 'sharing', value: SHARING.replace('nobody', 'everybody') }] },
      /“records 1”/,
    ],
    ['progress that is none', { records: [{ ...record, id: 'progress', kind: 'progress', value: '{"a":"yesterday"}' }] }, /“records 1”/],
    ['an answer where the story stands', { records: [{ ...record, id: 'story' }] }, /“records 1”/],
    ['a version for no reason', { versions: [{ ...version, why: 'because' }] }, /“versions 1”/],
    ['a version with a key', { versions: [{ ...version, key: 1 }] }, /“versions 1”/],
    ['too many records', { records: Array.from({ length: 5001 }, (_, index) => ({ ...record, id: `a${String(index)}` })) }, /“records”/],
  ])('%s', async (_, changes, reason) => {
    expect(await refusal(await forged(changes))).toMatch(reason);
  });

  test('a file of a size that nobody writes', async () => {
    expect(await refusal(' '.repeat(64 * 1024 * 1024 + 1))).toMatch(/too big/);
  });

  test('one changed letter', async () => {
    const file = await makeBackup(await filled({ a: 'Tea for two' }));
    expect(await refusal(file.replace('Tea', 'Pea'))).toMatch(/changed after it was made/);
  });
});

describe('hostile files', () => {
  test('random text is never accepted and never throws', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (file) => !(await readBackup(file)).ok));
  });

  test('a file that is cut off anywhere is refused', async () => {
    const file = await makeBackup(await filled({ a: 'Tea', b: 'Cake' }));
    await fc.assert(fc.asyncProperty(fc.nat(file.trimEnd().length - 1), async (length) => !(await readBackup(file.slice(0, length))).ok));
  });

  test('a file with any one character changed is refused, or says the same', async () => {
    const file = await makeBackup(await filled({ a: 'Tea', b: 'Cake' }));
    const before = canonicalJson(JSON.parse(file));
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), async (at, letter) => {
        const changed = file.slice(0, at) + letter + file.slice(at + 1);
        const read = await readBackup(changed);
        if (read.ok) expect(canonicalJson(JSON.parse(changed))).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  test('any JSON in the place of any part is refused or fits the form', async () => {
    const key = fc.constantFrom('format', 'version', 'made', 'records', 'versions', 'checksum', '__proto__', 'constructor');
    await fc.assert(
      fc.asyncProperty(key, fc.jsonValue(), async (part, value) => {
        const read = await readBackup(await forged({ [part]: value }));
        if (!read.ok) return;
        const { made, records, versions } = read.backup satisfies BackupV2;
        expect(Number.isSafeInteger(made)).toBe(true);
        expect(records.every(({ id, value }) => typeof id === 'string' && typeof value === 'string')).toBe(true);
        expect(Array.isArray(versions)).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('brackets nested by the hundred thousand do no harm', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(await refusal(`{"format":"${FORMAT}","version":2,"made":1,"records":${deep},"versions":[],"checksum":""}`)).toMatch(/damaged/);
  });
});

test('equal values have one spelling, whatever the order of their fields', () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: 'x' }] })).toBe('{"a":[{"c":"x","d":null}],"b":1}');
});
