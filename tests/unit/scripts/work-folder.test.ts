import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { BuildBlocked, WorkFolder } from '../../../scripts/build/work-folder.ts';
import { writeSite } from '../output/built-site.ts';

/** The id of a process that has ended. */
const DEAD = spawnSync(process.execPath, ['--version']).pid;

async function project(): Promise<{ root: string; outDir: string; work: string; home: () => string }> {
  const root = await writeSite({ 'dist/index.html': 'old', 'dist/gone.html': 'old' });
  const outDir = join(root, 'dist');
  return { root, outDir, work: join(root, '.dist-build'), home: () => readFileSync(join(outDir, 'index.html'), 'utf8') };
}

function stage(folder: WorkFolder, words: string): void {
  mkdirSync(folder.staged);
  writeFileSync(join(folder.staged, 'index.html'), words);
}

test('puts the whole new site in the place of the old one and leaves nothing behind', async () => {
  const { root, outDir } = await project();
  const folder = WorkFolder.claim(outDir);
  stage(folder, 'new');
  folder.putInPlace();
  folder.remove();
  expect(readdirSync(root)).toEqual(['dist']);
  expect(readdirSync(outDir)).toEqual(['index.html']);
});

test('keeps the old site if the new one is given up or cannot be put in place', async () => {
  const { root, outDir, home } = await project();
  const folder = WorkFolder.claim(outDir);
  expect(() => {
    folder.putInPlace();
  }).toThrow('ENOENT');
  expect(home()).toBe('old');
  folder.remove();
  expect(readdirSync(root)).toEqual(['dist']);
});

/** A folder in memory, which Linux has: for renames another disk. */
const OTHER_DISK = '/dev/shm';
test.skipIf(!existsSync(OTHER_DISK))('a site for another disk is built on the project’s own, and copied there when it is done', () => {
  const root = mkdtempSync(join(OTHER_DISK, 'other-disk-'));
  try {
    const outDir = join(root, 'dist');
    const built = (words: string) => {
      const folder = WorkFolder.claim(outDir);
      expect(statSync(dirname(folder.staged)).dev).toBe(statSync(import.meta.dirname).dev);
      stage(folder, words);
      folder.putInPlace();
      expect(() => WorkFolder.claim(outDir)).toThrow(BuildBlocked);
      folder.remove();
      expect(existsSync(dirname(folder.staged))).toBe(false);
    };
    built('old');
    built('new');
    expect(readdirSync(root)).toEqual(['dist']);
    expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('new');
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('refuses a second build into the same folder', async () => {
  const { outDir } = await project();
  const folder = WorkFolder.claim(outDir);
  const again = () => WorkFolder.claim(outDir);
  expect(again).toThrow(BuildBlocked);
  expect(again).toThrow(
    `Another build (process ${String(process.pid)}) is writing to ${outDir}. Wait until it has ended, or set OUT_DIR to another folder.`,
  );
  folder.remove();
  again().remove();
});

test('refuses while a claim is being written by another', async () => {
  const { outDir, work } = await project();
  mkdirSync(work);
  expect(() => WorkFolder.claim(outDir)).toThrow(BuildBlocked);
});

test('takes over from a build that was killed', async () => {
  const { root, outDir, work, home } = await project();
  mkdirSync(join(work, 'site-1'), { recursive: true });
  writeFileSync(join(work, 'owner'), String(DEAD));
  WorkFolder.claim(outDir).remove();
  expect(readdirSync(root)).toEqual(['dist']);
  expect(home()).toBe('old');
});

test('puts the old site back if a build was killed between its two renames', async () => {
  const { root, outDir, work, home } = await project();
  mkdirSync(join(work, 'old'), { recursive: true });
  writeFileSync(join(work, 'old', 'index.html'), 'put back');
  writeFileSync(join(work, 'owner'), String(DEAD));
  rmSync(outDir, { recursive: true });
  WorkFolder.claim(outDir).remove();
  expect(readdirSync(root)).toEqual(['dist']);
  expect(home()).toBe('put back');
});

test('makes OUT_DIR if there is none', async () => {
  const { root } = await project();
  const outDir = join(root, 'deep', 'site');
  const folder = WorkFolder.claim(outDir);
  stage(folder, 'new');
  folder.putInPlace();
  folder.remove();
  expect(existsSync(join(outDir, 'index.html'))).toBe(true);
});

test('never replaces a folder that holds something else', async () => {
  const root = await writeSite({ 'letters/dear-friend.txt': '' });
  expect(() => WorkFolder.claim(join(root, 'letters'))).toThrow(BuildBlocked);
  expect(() => WorkFolder.claim(process.cwd())).toThrow(BuildBlocked);
  expect(() => WorkFolder.claim(join(process.cwd(), '..'))).toThrow('holds other things than a built site');
});
