import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Autosave, leaveAll, type SaveState } from '../../../src/workbook/autosave.ts';
import { MemoryBackend } from '../../../src/workbook/memory-store.ts';
import { StoreError, type Store } from '../../../src/workbook/records.ts';
import { recoverUnsaved } from '../../../src/workbook/unsaved.ts';
import { FakeStorage, openTab } from './ground.ts';

let store: Store;
let states: SaveState[];
let fields: Autosave[] = [];

beforeEach(async () => {
  vi.stubGlobal('localStorage', new FakeStorage());
  vi.stubGlobal('sessionStorage', new FakeStorage());
  store = await openTab(new MemoryBackend());
  states = [];
  vi.useFakeTimers();
});
afterEach(async () => {
  for (const field of fields) field.end();
  fields = [];
  await vi.runOnlyPendingTimersAsync();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function autosave(ready: () => Promise<Store> = () => Promise.resolve(store), overtook = vi.fn()): Autosave {
  const field = new Autosave('a', 'answer', ready, { state: (state) => states.push(state), overtook });
  fields.push(field);
  return field;
}

/** Counts the saves that reach the store. */
const saves = () => vi.spyOn(store, 'save');

describe('when it saves', () => {
  test('400 ms after the last key', async () => {
    const saved = saves();
    const field = autosave();
    field.write('T');
    await vi.advanceTimersByTimeAsync(300);
    field.write('Te');
    await vi.advanceTimersByTimeAsync(399);
    expect(saved).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toHaveBeenCalledExactlyOnceWith('a', 'answer', 'Te', 0);
    expect(states).toEqual(['saving', 'saving', 'kept-open']);
  });

  test('however fast somebody types, nothing is unsaved for two seconds', async () => {
    const field = autosave();
    let longest = 0;
    for (let key = 1; key <= 200; key += 1) {
      field.write('x'.repeat(key));
      await vi.advanceTimersByTimeAsync(50);
      longest = Math.max(longest, key - ((await store.get('a'))?.value.length ?? 0));
    }
    expect(longest * 50).toBeLessThan(2000);
  });

  test('one save at a time, each from the one before', async () => {
    const field = autosave();
    for (const value of ['1', '2', '3']) {
      field.write(value);
      void field.flush();
    }
    await field.flush();
    expect(await store.get('a')).toMatchObject({ value: '3' });
    expect(await store.versions('a')).toEqual([]);
    expect(field.unsaved).toBeUndefined();
  });
});

describe('when a save fails', () => {
  test('it says so, keeps the words and tries again, ever more seldom', async () => {
    const saved = saves().mockRejectedValue(new StoreError('full'));
    const field = autosave();
    field.write('Tea');
    await vi.advanceTimersByTimeAsync(400);
    expect(states.at(-1)).toBe('full');
    expect(field.unsaved).toBe('Tea');
    await vi.advanceTimersByTimeAsync(3000 + 6000);
    expect(saved).toHaveBeenCalledTimes(3);
    saved.mockRestore();
    await vi.advanceTimersByTimeAsync(12_000);
    expect(states.at(-1)).toBe('kept-open');
    expect(await store.get('a')).toMatchObject({ value: 'Tea' });
  });

  test('typing on tries again at once', async () => {
    saves().mockRejectedValueOnce(new StoreError('refused'));
    const field = autosave();
    field.write('Tea');
    await vi.advanceTimersByTimeAsync(400);
    field.write('Tea!');
    await vi.advanceTimersByTimeAsync(400);
    expect(await store.get('a')).toMatchObject({ value: 'Tea!' });
  });

  test('a store that can’t be opened counts as refused', async () => {
    const field = autosave(() => Promise.reject(new DOMException('', 'SecurityError')));
    field.write('Tea');
    await vi.advanceTimersByTimeAsync(400);
    expect(states.at(-1)).toBe('refused');
  });

  test('a locked one is left in peace until somebody unlocks it', async () => {
    const saved = saves().mockRejectedValue(new StoreError('locked'));
    autosave().write('Tea');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(saved).toHaveBeenCalledTimes(1);
    expect(states.at(-1)).toBe('locked');
  });
});

describe('another tab', () => {
  test('its words are shown if nothing is unsaved here', async () => {
    const field = autosave();
    const record = await store.save('a', 'answer', 'From elsewhere', 0);
    expect(field.takes(record)).toBe(true);
    expect(field.takes(record)).toBe(false);
    field.write('On from there');
    await field.flush();
    expect(await store.versions('a')).toEqual([]);
  });

  test('if something is, they are kept as a version and the person is told', async () => {
    const overtook = vi.fn();
    const field = autosave(undefined, overtook);
    field.write('Mine');
    expect(field.takes(await store.save('a', 'answer', 'Theirs', 0))).toBe(false);
    await field.flush();
    expect(overtook).toHaveBeenCalledOnce();
    expect(await store.get('a')).toMatchObject({ value: 'Mine' });
    expect(await store.versions('a')).toMatchObject([{ value: 'Theirs', why: 'replaced' }]);
  });

  test('its own save is no news', async () => {
    const field = autosave();
    const heard: boolean[] = [];
    store.watch((change) => {
      if ('value' in change) heard.push(field.takes(change));
    });
    field.write('Mine');
    await field.flush();
    expect(heard).toEqual([false]);
  });
});

describe('when the page goes', () => {
  test('what is unsaved is saved at once, and put aside in case that is too late', async () => {
    const field = autosave();
    field.write('First');
    await field.flush();
    saves().mockImplementationOnce(() => new Promise(() => undefined));
    field.write('Last words');
    leaveAll();
    expect([...(localStorage as unknown as FakeStorage).items.keys()]).toEqual(['hms-unsaved/a']);

    await recoverUnsaved(await reopened());
    expect(await store.get('a')).toMatchObject({ value: 'Last words' });
    expect(localStorage).toHaveLength(0);
  });

  test('a save that comes through leaves nothing aside', async () => {
    const field = autosave();
    field.write('Last words');
    leaveAll();
    await field.flush();
    expect(localStorage).toHaveLength(0);
  });

  test('the words of a locked workbook never touch the lasting store', () => {
    Object.defineProperty(store, 'lock', { value: { state: 'open' } });
    const field = autosave();
    field.write('Secret');
    field.leave();
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(1);
  });
});

/** The clock of the store stands still: what was put aside must be later than what it holds. */
async function reopened(): Promise<Store> {
  const [kept] = await store.all();
  if (kept) await store.replaceAll([{ ...kept, changed: 0 }], []);
  return store;
}
