import { describe, expect, test } from 'vitest';
import { activitiesDone, lessonsDone, marked, readProgress, whereToGoOn } from '../../../src/workbook/progress.ts';
import { MemoryBackend } from '../../../src/workbook/memory-store.ts';
import { moveRenamed, renamedProgress } from '../../../src/workbook/renames.ts';
import { PROGRESS_ID } from '../../../src/workbook/records.ts';
import { gravestState } from '../../../src/workbook/save-states.ts';
import { mergeTyped } from '../../../src/workbook/fields/merge.ts';
import { openTab } from './ground.ts';

const COURSE = [
  {
    address: '/one/',
    activities: [
      { id: 'one-a', prompts: ['one-a1', 'one-a2'] },
      { id: 'one-b', prompts: [] },
    ],
  },
  { address: '/two/', activities: [{ id: 'two-a', prompts: ['two-a1'] }] },
];

describe('words typed before those that are kept could be read', () => {
  test.each([
    ['', '', ''],
    ['Kept', '', 'Kept'],
    ['', 'Typed', 'Typed'],
    ['Kept', 'Typed', 'Kept\n\nTyped'],
    ['Kept\n', 'Typed', 'Kept\n\nTyped'],
    ['Kept', 'Kept and more', 'Kept and more'],
    ['Kept', '  \n', 'Kept'],
  ])('%j and %j become %j', (kept, typed, joined) => {
    expect(mergeTyped(kept, typed)).toBe(joined);
  });
});

describe('progress', () => {
  test('is read from its record, and anything else counts as none', () => {
    expect(readProgress('{"a":1,"b":"x","c":null}')).toEqual({ a: 1 });
    for (const other of [undefined, '', '[]', 'null', '{', '"text"', '{"__proto__":{"a":1}}']) expect(readProgress(other)).toEqual({});
  });

  test('an activity can be marked, and unmarked', () => {
    expect(marked(marked({}, 'a', 5), 'b', 6)).toEqual({ a: 5, b: 6 });
    expect(marked({ a: 5, b: 6 }, 'a', undefined)).toEqual({ b: 6 });
  });

  test('counts activities and lessons', () => {
    const progress = { 'one-a': 1, 'two-a': 2, gone: 3 };
    expect(COURSE.map((lesson) => activitiesDone(lesson, progress))).toEqual([1, 1]);
    expect(lessonsDone(COURSE, progress)).toBe(1);
    expect(lessonsDone([{ address: '/', activities: [] }], progress)).toBe(0);
  });
});

describe('where to go on', () => {
  test('nowhere before anything was touched', () => {
    expect(whereToGoOn(COURSE, {}, [{ id: 'elsewhere', changed: 9 }])).toBeUndefined();
  });

  test('to the question that was answered last', () => {
    const touched = [
      { id: 'one-a2', changed: 5 },
      { id: 'one-a1', changed: 4 },
    ];
    expect(whereToGoOn(COURSE, {}, touched)).toEqual({ address: '/one/', id: 'one-a2' });
  });

  test('past what is done to the next that is not, round the end if need be', () => {
    expect(whereToGoOn(COURSE, { 'one-a': 6 }, [{ id: 'one-a1', changed: 5 }])).toEqual({ address: '/one/', id: 'one-b' });
    expect(whereToGoOn(COURSE, { 'one-b': 6 }, [])).toEqual({ address: '/two/', id: 'two-a' });
    expect(whereToGoOn(COURSE, { 'two-a': 6 }, [])).toEqual({ address: '/one/', id: 'one-a' });
  });

  test('nowhere when everything is done', () => {
    expect(whereToGoOn(COURSE, { 'one-a': 1, 'one-b': 2, 'two-a': 3 }, [])).toBeUndefined();
  });
});

describe('ids that the content renamed', () => {
  test('answers and ticks move over, once', async () => {
    const store = await openTab(new MemoryBackend());
    await store.save('old-hope', 'answer', 'Tea', 0);
    await store.save(PROGRESS_ID, 'progress', '{"old-act":7,"other":8}', 0);
    for (let visit = 0; visit < 2; visit += 1) await moveRenamed(store, { 'old-hope': 'new-hope', 'old-act': 'new-act', never: 'used' });
    expect((await store.all()).map(({ id }) => id)).toEqual(['new-hope', PROGRESS_ID]);
    expect(JSON.parse((await store.get(PROGRESS_ID))?.value ?? '')).toEqual({ 'new-act': 7, other: 8 });
    expect(await store.get(PROGRESS_ID)).toMatchObject({ revision: 2 });
  });

  test('a tick that both names have counts once', () => {
    expect(renamedProgress('{"old":1,"new":2}', [['old', 'new']])).toBe('{"new":2}');
    expect(renamedProgress('{"new":2}', [['old', 'new']])).toBeUndefined();
  });
});

test('the gravest state of a page is the one it tells', () => {
  expect(gravestState(['saved', 'full', 'saving'])).toBe('full');
  expect(gravestState(['saved', 'saving'])).toBe('saving');
  expect(gravestState([])).toBeUndefined();
});
