import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FolderLock, LockHeld } from '../../../scripts/build/folder-lock.ts';

const place = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'deep', 'lock');

test('is held by one at a time', () => {
  const path = place();
  const lock = FolderLock.claim(path);
  expect(() => FolderLock.claim(path)).toThrow(LockHeld);
  expect(() => FolderLock.claim(path)).toThrow(`Another build (process ${String(process.pid)})`);
  lock.remove();
  expect(existsSync(path)).toBe(false);
  FolderLock.claim(path).remove();
});

test('those who wait are told once, and get it one after the other', async () => {
  const path = place();
  const first = FolderLock.claim(path);
  const told: string[] = [];
  const order: number[] = [];
  const waiting = [1, 2].map(async (number) => {
    const lock = await FolderLock.wait(path, ({ message }) => told.push(message));
    order.push(number);
    expect(readdirSync(path)).toEqual(['owner']);
    lock.remove();
  });
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(order).toEqual([]);
  first.remove();
  await Promise.all(waiting);
  expect(order.sort()).toEqual([1, 2]);
  expect(told).toEqual(Array(2).fill(`Another build (process ${String(process.pid)})`));
});
