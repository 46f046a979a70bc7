import { describe, expect, test, vi } from 'vitest';
import { StoreError, type WorkbookRecord } from '../../../src/workbook/records.ts';
import { SmallBackend } from '../../../src/workbook/small-store.ts';
import { asStoreError } from '../../../src/workbook/store-error.ts';
import { EARLIER_EVERY, MOST_VERSIONS } from '../../../src/workbook/store-versions.ts';
import { Clock, DyingBackend, FakeStorage, openTab, PLACES } from './ground.ts';

const record = (id: string, value: string, revision = 0): WorkbookRecord => ({ id, kind: 'answer', value, changed: 1, revision });

describe.each(Object.entries(PLACES))('a store in %s', (place, device) => {
  test('keeps what is saved, and says when and how often', async () => {
    const clock = new Clock();
    const store = await openTab(device()(), clock);
    expect(store.place).toBe(place);
    expect(await store.get('a')).toBeUndefined();
    const saved = await store.save('a', 'answer', 'Tea', 0);
    expect(saved).toEqual({ id: 'a', kind: 'answer', value: 'Tea', changed: clock.time, revision: 1 });
    expect(await store.save('a', 'answer', 'Tea and cake', 1)).toMatchObject({ revision: 2 });
    expect(await store.get('a')).toMatchObject({ value: 'Tea and cake', revision: 2 });
    expect(await store.all()).toHaveLength(1);
    expect(await store.versions('a')).toEqual([]);
  });

  test('two tabs lose nothing: what was overtaken is a version', async () => {
    const make = device();
    const [one, two] = [await openTab(make()), await openTab(make())];
    await one.save('a', 'answer', 'First', 0);
    await one.save('a', 'answer', 'From one', 1);
    await two.save('a', 'answer', 'From two', 1);
    expect(await one.get('a')).toMatchObject({ value: 'From two', revision: 3 });
    expect(await one.versions('a')).toMatchObject([{ value: 'From one', why: 'replaced' }]);
    expect(await one.versionCounts()).toEqual(new Map([['a', 1]]));
  });

  test('two tabs that begin at the same moment lose nothing either', async () => {
    const make = device();
    const [one, two] = [await openTab(make()), await openTab(make())];
    await Promise.all([one.save('a', 'answer', 'One', 0), two.save('a', 'answer', 'Two', 0), one.save('b', 'answer', 'B', 0)]);
    const values = [(await one.get('a'))?.value, ...(await one.versions('a')).map(({ value }) => value)];
    expect(values.sort()).toEqual(['One', 'Two']);
    expect(await two.get('b')).toMatchObject({ value: 'B' });
  });

  test('the same words twice are no conflict', async () => {
    const store = await openTab(device()());
    await store.save('a', 'answer', 'Tea', 0);
    await store.save('a', 'answer', 'Tea', 0);
    expect(await store.versions('a')).toEqual([]);
  });

  test('an earlier value is kept by itself at the first change after ten minutes, and then every ten', async () => {
    const clock = new Clock();
    const store = await openTab(device()(), clock);
    for (let revision = 0; revision < 25; revision += 1) {
      await store.save('a', 'answer', String(revision), revision);
      clock.pass(60_000);
    }
    expect((await store.versions('a')).map(({ value, why }) => [value, why])).toEqual([
      ['19', 'earlier'],
      ['9', 'earlier'],
    ]);
  });

  test('at most twenty versions, and only those that were kept by themselves go', async () => {
    const clock = new Clock();
    const store = await openTab(device()(), clock);
    await store.save('a', 'answer', 'precious', 0);
    await store.keepVersion('a');
    for (let revision = 1; revision < 30; revision += 1) {
      clock.pass(EARLIER_EVERY);
      await store.save('a', 'answer', String(revision), revision);
    }
    const versions = await store.versions('a');
    expect(versions).toHaveLength(MOST_VERSIONS);
    expect(versions[0]).toMatchObject({ value: '28' });
    expect(versions.at(-1)).toMatchObject({ value: 'precious', why: 'kept' });
  });

  test('keeping a version twice keeps one', async () => {
    const store = await openTab(device()());
    await store.keepVersion('a');
    await store.save('a', 'answer', 'Tea', 0);
    await store.keepVersion('a');
    await store.keepVersion('a');
    expect(await store.versions('a')).toMatchObject([{ value: 'Tea', why: 'kept' }]);
  });

  test('what is removed takes its versions with it', async () => {
    const store = await openTab(device()());
    await store.save('a', 'answer', 'Tea', 0);
    await store.save('a-b', 'answer', 'Cake', 0);
    await store.keepVersion('a');
    await store.keepVersion('a-b');
    await store.remove('a');
    expect(await store.get('a')).toBeUndefined();
    expect(await store.versions('a')).toEqual([]);
    expect(await store.versions('a-b')).toHaveLength(1);
  });

  test('found words: the later takes the place, the other becomes a version', async () => {
    const clock = new Clock();
    const store = await openTab(device()(), clock);
    await store.save('a', 'answer', 'Stored', 0);
    await store.adopt({ id: 'a', kind: 'answer', value: 'Older', changed: clock.time - 1 });
    expect(await store.get('a')).toMatchObject({ value: 'Stored' });
    await store.adopt({ id: 'a', kind: 'answer', value: 'Newer', changed: clock.time + 1 });
    expect(await store.get('a')).toMatchObject({ value: 'Newer' });
    expect((await store.versions('a')).map(({ value }) => value)).toEqual(['Stored', 'Older']);
    await store.adopt({ id: 'b', kind: 'answer', value: 'New', changed: 5 });
    expect(await store.get('b')).toMatchObject({ value: 'New', changed: 5 });
  });

  test('a renamed record brings its versions; if the name is taken, nothing is lost', async () => {
    const clock = new Clock();
    const store = await openTab(device()(), clock);
    await store.save('old', 'answer', 'Old', 0);
    await store.keepVersion('old');
    await store.save('old', 'answer', 'Later', 1);
    await store.rename('old', 'new');
    expect(await store.get('old')).toBeUndefined();
    expect(await store.get('new')).toMatchObject({ id: 'new', value: 'Later' });
    expect(await store.versions('new')).toMatchObject([{ value: 'Old' }]);
    clock.pass(1);
    await store.save('older', 'answer', 'Latest', 0);
    await store.rename('older', 'new');
    expect(await store.get('new')).toMatchObject({ value: 'Latest' });
    expect((await store.versions('new')).map(({ value }) => value)).toEqual(['Later', 'Old']);
    await store.rename('nothing', 'new');
    expect(await store.get('new')).toMatchObject({ value: 'Latest' });
  });

  test('replaces everything at once, and keeps recordings', async () => {
    const store = await openTab(device()());
    await store.save('a', 'answer', 'Tea', 0);
    await store.save('b', 'answer', 'Cake', 0);
    await store.keepVersion('b');
    if (place !== 'localstorage') await store.addTake(new Blob(['sound']), 3);
    const versions = [
      { id: 'b', value: 'two', changed: 2, why: 'kept' as const },
      { id: 'b', value: 'one', changed: 1, why: 'earlier' as const },
    ];
    await store.replaceAll([record('b', 'Bread'), record('c', 'Milk')], versions);
    expect((await store.all()).map(({ id, value, revision }) => [id, value, revision])).toEqual([
      ['b', 'Bread', 2],
      ['c', 'Milk', 1],
    ]);
    expect((await store.versions('b')).map(({ value }) => value)).toEqual(['two', 'one']);
    expect(await store.takes()).toHaveLength(place === 'localstorage' ? 0 : 1);
  });

  test('a cut in the middle of replacing everything leaves everything as it was', async () => {
    const dying = new DyingBackend(device()());
    const store = await openTab(dying);
    await store.save('a', 'answer', 'Tea', 0);
    await store.save('b', 'answer', 'Cake', 0);
    for (dying.dieAfter = 0; dying.dieAfter < 3; dying.dieAfter += 1) {
      await expect(
        store.replaceAll([record('c', 'x'), record('d', 'y')], [{ id: 'c', value: 'z', changed: 1, why: 'kept' }]),
      ).rejects.toThrow(StoreError);
      expect((await store.all()).map(({ value }) => value)).toEqual(['Tea', 'Cake']);
    }
  });

  test('recordings can be kept, played and removed; there is no room for them in localStorage', async () => {
    const store = await openTab(device()());
    const sound = new Blob(['a long story'], { type: 'audio/webm' });
    if (place === 'localstorage') {
      await expect(store.addTake(sound, 90)).rejects.toMatchObject({ problem: 'refused' });
      return;
    }
    const take = await store.addTake(sound, 90);
    const second = await store.addTake(sound, 91);
    expect(take).toMatchObject({ seconds: 90, type: 'audio/webm', bytes: 12 });
    expect((await store.takes()).map(({ seconds }) => seconds)).toEqual([90, 91]);
    const played = await store.takeSound(take.key);
    expect(played?.type).toBe('audio/webm');
    expect(await played?.text()).toBe('a long story');
    await store.removeTake(take.key);
    expect(await store.takeSound(take.key)).toBeUndefined();
    expect(await store.takes()).toEqual([second]);
  });

  test('clearing leaves nothing, and the store goes on working', async () => {
    const make = device();
    const backend = make();
    const store = await openTab(backend);
    await store.save('a', 'answer', 'Tea', 0);
    await store.keepVersion('a');
    await store.clear();
    expect(await backend.read((moment) => moment.keys(''))).toEqual([]);
    await store.save('a', 'answer', 'Anew', 0);
    expect(await (await openTab(make())).get('a')).toMatchObject({ value: 'Anew' });
  });

  test('this tab and others are told of changes, with the words', async () => {
    const make = device();
    const [one, two] = [await openTab(make()), await openTab(make())];
    const [here, there] = [vi.fn(), vi.fn()];
    one.watch(here);
    const stop = two.watch(there);
    await one.save('a', 'answer', 'Tea', 0);
    expect(here).toHaveBeenCalledWith(expect.objectContaining({ id: 'a', value: 'Tea', revision: 1 }));
    await vi.waitFor(() => {
      expect(there).toHaveBeenCalledWith(expect.objectContaining({ id: 'a', value: 'Tea', revision: 1 }));
    });
    await one.remove('a');
    await vi.waitFor(() => {
      expect(there).toHaveBeenLastCalledWith({ id: 'a', removed: true });
    });
    stop();
    await one.save('a', 'answer', 'Cake', 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(there).toHaveBeenCalledTimes(2);
  });

  test('whatever goes wrong on the device is one of three problems', async () => {
    const dying = new DyingBackend(device()());
    const store = await openTab(dying);
    dying.dieAfter = 0;
    await expect(store.save('a', 'answer', 'Tea', 0)).rejects.toMatchObject({ problem: 'refused' });
    expect(await store.get('a')).toBeUndefined();
  });
});

describe('a full device', () => {
  test('refuses the save and keeps what was there, whole', async () => {
    const storage = new FakeStorage();
    const store = await openTab(new SmallBackend(storage));
    await store.save('a', 'answer', 'Tea', 0);
    const before = new Map(storage.items);
    storage.room = 300;
    await expect(store.save('a', 'answer', 'x'.repeat(1000), 7)).rejects.toMatchObject({ problem: 'full' });
    await expect(store.replaceAll([record('b', 'y'), record('c', 'x'.repeat(1000))], [])).rejects.toMatchObject({ problem: 'full' });
    expect(storage.items).toEqual(before);
  });

  test('is told from refused storage by what the browser calls it', () => {
    expect(asStoreError(new DOMException('', 'QuotaExceededError')).problem).toBe('full');
    expect(asStoreError(new DOMException('', 'InvalidStateError')).problem).toBe('refused');
    expect(asStoreError('anything').problem).toBe('refused');
  });
});

describe('localStorage', () => {
  test('a power cut between two writes leaves the old generation, and the rest is swept up', async () => {
    const storage = new FakeStorage();
    const store = await openTab(new SmallBackend(storage));
    await store.save('a', 'answer', 'Tea', 0);
    await store.save('b', 'answer', 'Cake', 0);
    // As if the device had gone off before the pointer was written.
    storage.items.set('hms/1/record:a', JSON.stringify({ words: 'Half' }));
    const after = await openTab(new SmallBackend(storage));
    expect((await after.all()).map(({ value }) => value)).toEqual(['Tea', 'Cake']);
    expect([...storage.items.keys()].filter((name) => name.startsWith('hms/1/'))).toEqual([]);
  });
});
