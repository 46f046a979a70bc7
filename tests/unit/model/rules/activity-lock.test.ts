import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lockActivities, renamedActivities } from '../../../../src/model/activity-lock-file.ts';
import { readActivityLock, renamedIds } from '../../../../src/model/activity-lock.ts';
import { findingsWith, swap, writeContent } from '../../content-fixture.ts';

const LOCK = 'activities.lock';
const LESSON = 'modules/01-kick-off/index.mdx';
const LINES = [
  '- { id: kick-off-welcome, type: activity, module: kick-off }',
  '- { id: kick-off-hope, type: prompt, module: kick-off }',
  '- { id: kick-off-listen, type: activity, module: kick-off }',
];

/** The findings of a lock with these lines, besides the usual ones. */
const withLines = (...more: string[]) => findingsWith({ [LOCK]: [...LINES, ...more].join('\n') });
/** The same with another line for the prompt. */
const withPrompt = (line: string, change?: (text: string) => string) =>
  findingsWith({ [LOCK]: [LINES[0], line, LINES[2]].join('\n'), ...(change && { [LESSON]: change }) });

describe('activity-lock', () => {
  test('what is in the content and in the lock is fine', async () => {
    expect(await withLines()).toEqual([]);
  });

  test('what is new has to be locked', async () => {
    expect(await findingsWith({ [LOCK]: LINES[0] })).toEqual([
      `${LESSON}:30:1  error  activity-lock  The prompt “kick-off-hope” is not in activities.lock. Run: npm run check -- --lock-activities`,
      `${LESSON}:34:1  error  activity-lock  The activity “kick-off-listen” is not in activities.lock. Run: npm run check -- --lock-activities`,
    ]);
  });

  test('what has gone must have become something', async () => {
    expect(await withLines('- { id: kick-off-fear, type: prompt, module: kick-off }')).toEqual([
      `${LOCK}:4:3  error  activity-lock  The prompt “kick-off-fear” is no longer in the content, but people may have saved something for it. Bring it back; or add to this line what became of it and why, for example: became: removed, reason: Nobody answered it. If it has a new id, write that id in place of “removed”, and people’s answers move over.`,
    ]);
  });

  test.each([
    '- { id: kick-off-fear, type: prompt, module: kick-off, became: removed, reason: It hurt. }',
    '- { id: kick-off-fear, type: prompt, module: kick-off, became: kick-off-hope, reason: Kinder. }',
    '- { id: gone, type: activity, module: gone, became: removed, reason: The lesson went. }',
  ])('%s', async (line) => {
    expect(await withLines(line)).toEqual([]);
  });

  test.each([
    ['became: removed', 'This line does not say why “kick-off-fear” was retired.'],
    ['became: nowhere, reason: x', 'There is no “nowhere” that could take the place of “kick-off-fear”.'],
    ['became: kick-off-welcome, reason: x', '“kick-off-welcome” is a activity and can’t take the place of a prompt.'],
  ])('%s is not enough', async (words, message) => {
    const [finding, ...more] = await withLines(`- { id: kick-off-fear, type: prompt, module: kick-off, ${words} }`);
    expect(finding).toContain(message);
    expect(more).toEqual([]);
  });

  test('what has changed its type, or is there though it is said to be gone', async () => {
    expect((await withPrompt('- { id: kick-off-hope, type: check, module: kick-off }')).join()).toContain(
      '“kick-off-hope” was a check and is a prompt now.',
    );
    expect((await withPrompt('- { id: kick-off-hope, type: prompt, module: kick-off, became: removed, reason: x }')).join()).toContain(
      'is in the content, though this line says that it became something else',
    );
  });

  test('a renamed id', async () => {
    const renamed = `- { id: kick-off-hope, type: prompt, module: kick-off, became: kick-off-wish, reason: Clearer. }\n- { id: kick-off-wish, type: prompt, module: kick-off }`;
    expect(await withPrompt(renamed, swap('kick-off-hope', 'kick-off-wish'))).toEqual([]);
  });

  test('an id twice, a line that can’t be read, a file that is none', async () => {
    expect((await withLines(LINES[0] ?? '')).join()).toContain('stands here twice');
    expect((await withLines('- { id: x, type: poem, module: kick-off }')).join()).toContain('does not say which activity it locks');
    expect((await withLines('- { id: x, type: prompt, module: kick-off, colour: red }')).join()).toContain(
      'does not say which activity it locks',
    );
    expect((await findingsWith({ [LOCK]: 'id: x' })).join()).toContain('is not a list');
    expect((await findingsWith({ [LOCK]: undefined })).join()).toContain('activities.lock:1:1  error  activity-lock  The file is missing.');
  });
});

describe('--lock-activities', () => {
  test('adds what is new and leaves every other line alone', () => {
    const own = '# ours\n- { id: gone, type: prompt, module: kick-off, became: removed, reason: x }';
    const folder = writeContent({ [LOCK]: own });
    expect(lockActivities(folder)).toBe(3);
    const text = readFileSync(join(folder, LOCK), 'utf8');
    expect(text).toBe(`${own}\n${LINES.join('\n')}\n`);
    expect(lockActivities(folder)).toBe(0);
    expect(readFileSync(join(folder, LOCK), 'utf8')).toBe(text);
  });
});

describe('renamed ids', () => {
  test('lead to the last name, however often they changed; what was removed leads nowhere', () => {
    const entries = [
      { id: 'a', became: 'b' },
      { id: 'b', became: 'c' },
      { id: 'c' },
      { id: 'd', became: 'e' },
      { id: 'e', became: 'removed' },
      { id: 'f', became: 'g' },
      { id: 'g', became: 'f' },
    ];
    expect(renamedIds(entries)).toEqual({ a: 'c', b: 'c' });
    const folder = writeContent({
      [LOCK]: '- { id: a, type: prompt, module: m, became: b, reason: x }\n- { id: b, type: prompt, module: m }',
    });
    expect(renamedActivities(folder)).toEqual({ a: 'b' });
  });

  test('never run round in circles', () => {
    const entry = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), became: fc.constantFrom('a', 'b', 'c', 'd', 'removed', undefined) });
    fc.assert(fc.property(fc.array(entry), (entries) => Object.values(renamedIds(entries)).every((id) => id !== 'removed')));
  });
});

test('whatever the file holds, reading it never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(readActivityLock(text).entries)));
});
