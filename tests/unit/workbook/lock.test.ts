import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fromBase64, unwrap, vaultOf, wrap } from '../../../src/workbook/lock-crypto.ts';
import type { WorkbookStore } from '../../../src/workbook/store.ts';
import type { Backend } from '../../../src/workbook/store-items.ts';
import { Clock, DyingBackend, everything, FakeStorage, openTab, PLACES } from './ground.ts';

const SECRET = 'something nobody else may read';

/** A workbook with a record, a version and, where there is room, a recording. */
async function written(backend: Backend, session = new FakeStorage()): Promise<WorkbookStore> {
  const store = await openTab(backend, new Clock(), session);
  await store.save('a', 'answer', SECRET, 0);
  await store.keepVersion('a');
  await store.save('a', 'answer', `${SECRET}, again`, 1);
  await store.save('b', 'answer', `${SECRET}, too`, 0);
  if (store.place !== 'localstorage') await store.addTake(new Blob([SECRET]), 3);
  return store;
}

async function readable(store: WorkbookStore): Promise<void> {
  expect((await store.all()).map(({ value }) => value)).toEqual([`${SECRET}, again`, `${SECRET}, too`]);
  expect(await store.versions('a')).toMatchObject([{ value: SECRET }]);
  const [take] = await store.takes();
  if (take) expect(await (await store.takeSound(take.key))?.text()).toBe(SECRET);
}

const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
const rounds = vi.spyOn(crypto.subtle, 'deriveKey');

/** The rounds are slow on purpose; one test is enough to know that they are run. */
beforeEach(() => {
  rounds.mockClear().mockImplementation((how, ...rest) => derive({ ...(how as Pbkdf2Params), iterations: 1 }, ...rest));
});

describe.each(Object.entries(PLACES))('the lock in %s', (_, device) => {
  test('encrypts everything that was written, with fresh vectors, and still reads it in this tab', async () => {
    const backend = device()();
    const store = await written(backend);
    expect(store.lock.state).toBe('none');
    expect(await everything(backend)).toContain(SECRET);
    await store.lock.set('correct horse');
    expect(store.lock.state).toBe('open');
    const kept = await everything(backend);
    expect(kept).not.toContain(SECRET);
    const vectors = [...kept.matchAll(/"box":"(.{16})/g)].map(([, vector]) => vector);
    expect(new Set(vectors).size).toBe(vectors.length);
    const sounds = (await backend.read((moment) => moment.list('sound:'))) as { sound: ArrayBuffer }[];
    for (const { sound } of sounds) expect(new TextDecoder().decode(sound)).not.toContain(SECRET);
    await readable(store);
    await store.save('b', 'answer', `${SECRET}, later`, 1);
    expect(await everything(backend)).not.toContain(SECRET);
  });

  test('another tab is locked until it gets the passphrase; the same tab is not asked on its next page', async () => {
    const make = device();
    const session = new FakeStorage();
    await (await written(make(), session)).lock.set('correct horse');
    await readable(await openTab(make(), new Clock(), session));

    const other = await openTab(make());
    expect(other.lock.state).toBe('locked');
    await expect(other.get('a')).rejects.toMatchObject({ problem: 'locked' });
    await expect(other.all()).rejects.toMatchObject({ problem: 'locked' });
    await expect(other.save('a', 'answer', 'in the open', 0)).rejects.toMatchObject({ problem: 'locked' });
    expect(await other.versionCounts()).toEqual(new Map([['a', 1]]));
    expect(await other.lock.unlock('wrong horse')).toBe(false);
    expect(other.lock.state).toBe('locked');
    expect(await other.lock.unlock('correct horse')).toBe(true);
    await readable(other);
    other.lock.close();
    expect(other.lock.state).toBe('locked');
    await expect(other.all()).rejects.toMatchObject({ problem: 'locked' });
  });

  test('the passphrase can be changed and the lock taken away, by whoever knows it', async () => {
    const make = device();
    const store = await written(make());
    await store.lock.set('old');
    expect(await store.lock.change('wrong', 'new')).toBe(false);
    expect(await store.lock.change('old', 'new')).toBe(true);
    const other = await openTab(make());
    expect(await other.lock.unlock('old')).toBe(false);
    expect(await other.lock.unlock('new')).toBe(true);
    expect(await other.lock.remove('old')).toBe(false);
    expect(await other.lock.remove('new')).toBe(true);
    expect(other.lock.state).toBe('none');
    await readable(await openTab(make()));
  });

  test('a lock that another tab sets or takes away is noticed before anything is written', async () => {
    const make = device();
    const session = new FakeStorage();
    const one = await written(make(), session);
    const two = await openTab(make());
    const turned = vi.fn();
    two.lock.watch(turned);
    await one.lock.set('correct horse');
    await expect(two.save('a', 'answer', 'in the open', 2)).rejects.toMatchObject({ problem: 'locked' });
    expect(turned).toHaveBeenCalledWith('locked');
    await one.lock.remove('correct horse');
    await vi.waitFor(() => {
      expect(two.lock.state).toBe('none');
    });
    await readable(two);
  });

  test('a cut anywhere while it is set or taken away leaves all open or all locked, never some of each', async () => {
    const make = device();
    const dying = new DyingBackend(make());
    const store = await written(dying);
    for (dying.dieAfter = 0; dying.dieAfter < 4; dying.dieAfter += 1) {
      await expect(store.lock.set('correct horse')).rejects.toMatchObject({ problem: 'refused' });
      expect(store.lock.state).toBe('none');
      const after = await openTab(make());
      expect(after.lock.state).toBe('none');
      await readable(after);
    }
    dying.dieAfter = Infinity;
    await store.lock.set('correct horse');
    for (dying.dieAfter = 0; dying.dieAfter < 3; dying.dieAfter += 1) {
      await expect(store.lock.remove('correct horse')).rejects.toMatchObject({ problem: 'refused' });
      expect(await everything(dying)).not.toContain(SECRET);
      const after = await openTab(make());
      expect(after.lock.state).toBe('locked');
    }
    await readable(store);
  });

  test('what is written while it is being set is encrypted too', async () => {
    const make = device();
    const one = await written(make());
    const two = await openTab(make());
    let typing = true;
    const typist = (async () => {
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- changed while this waits
      for (let count = 0; typing; count += 1) {
        await two.save('c', 'answer', `${SECRET} ${String(count)}`, count).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    })();
    await one.lock.set('correct horse').finally(() => {
      typing = false;
    });
    await typist;
    expect(await everything(make())).not.toContain(SECRET);
    expect((await one.get('c'))?.value).toContain(SECRET);
  });

  test('while it is locked, records can be removed and everything cleared', async () => {
    const make = device();
    await (await written(make())).lock.set('forgotten');
    const other = await openTab(make());
    await other.remove('a');
    expect(await other.versionCounts()).toEqual(new Map());
    await other.clear();
    expect(other.lock.state).toBe('none');
    expect(await other.all()).toEqual([]);
  });
});

describe('the arithmetic', () => {
  const key = new Uint8Array(32).fill(7);

  test('the rounds are those that OWASP asks for, the salt and the vector as long as NIST says', { timeout: 30_000 }, async () => {
    rounds.mockImplementation(derive);
    const lock = await wrap('id', key, 'pass');
    expect(rounds).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 }),
      ...Array.from({ length: 4 }, () => expect.anything() as unknown),
    );
    expect(fromBase64(lock.salt)).toHaveLength(16);
    expect(fromBase64(lock.box)).toHaveLength(12 + 32 + 16);
    expect(await unwrap(lock, 'pass')).toEqual(key);
    expect(await unwrap(lock, 'Pass')).toBeUndefined();
    expect((await wrap('id', key, 'pass')).salt).not.toBe(lock.salt);
  });

  test('a lock keeps its own number of rounds', async () => {
    const lock = await wrap('id', key, 'pass', 700_000);
    await unwrap(lock, 'pass');
    expect(rounds.mock.lastCall?.[0]).toMatchObject({ iterations: 700_000 });
  });

  test('the same letters from another keyboard open it', async () => {
    const lock = await wrap('id', key, 'caf\u00e9');
    expect(await unwrap(lock, 'cafe\u0301')).toEqual(key);
  });

  test('any words come back, and changed ones are refused', async () => {
    const vault = await vaultOf('id', key);
    for (const text of ['', 'a', '👋🏽 سلام', 'x'.repeat(200_000)]) expect(await vault.open(await vault.seal(text))).toBe(text);
    const sealed = (await vault.seal('word')) as { box: string };
    const changed = sealed.box.startsWith('A') ? `B${sealed.box.slice(1)}` : `A${sealed.box.slice(1)}`;
    await expect(vault.open({ box: changed })).rejects.toThrow();
  });
});
