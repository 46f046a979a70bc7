import { spawn } from 'node:child_process';
import { constants, getPriority } from 'node:os';
import { expect, test } from 'vitest';
import { giveWay } from '../../../scripts/build/give-way.ts';

test('another process goes behind the rest, and not so again where the system allows it', () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  try {
    const before = getPriority(child.pid);
    const takeBack = giveWay(child.pid ?? 0);
    expect(getPriority(child.pid)).toBe(constants.priority.PRIORITY_BELOW_NORMAL);
    takeBack();
    expect([before, constants.priority.PRIORITY_BELOW_NORMAL]).toContain(getPriority(child.pid));
  } finally {
    child.kill();
  }
});

test('a process that has ended is no error', () => {
  expect(() => {
    giveWay(2 ** 22 + 1)();
  }).not.toThrow();
});
