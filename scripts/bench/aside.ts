import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const aside: string[] = [];
/** What a disk still writes by itself when it has been told to write all. */
const REST_MS = 5_000;

/**
 * Moves a file or folder out of the way, into `folder` on the same disk, to be removed when all is measured. For some minutes after
 * thousands of files were removed, ext4 makes new ones far more slowly, which the next build would pay for.
 */
export function putAside(path: string, folder: string): void {
  if (!existsSync(path)) return;
  mkdirSync(folder, { recursive: true });
  const there = join(folder, `${String(process.pid)}-${String(aside.length)}`);
  renameSync(path, there);
  aside.push(there);
}

/** Removes all that was put aside. */
export function removeAside(): void {
  for (const path of aside.splice(0)) rmSync(path, { recursive: true, force: true });
}

/** Waits until what was written is on the disk, so that nobody's build shares it with the writing of a library. */
export async function letDiskRest(): Promise<void> {
  // Where there is no such command, only the wait is left.
  spawnSync('sync');
  await setTimeout(REST_MS);
}
