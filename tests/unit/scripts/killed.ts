import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITE_DATE } from '../content-fixture.ts';

export interface Outcome {
  code: number | null;
  signal: string | null;
  out: string;
  err: string;
}

/** Runs one of the project's commands in a content folder, as its user would. */
export function run(
  script: string,
  folder: string,
  options: readonly string[],
  more: { node?: string[]; env?: Record<string, string>; input?: string } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...(more.node ?? []), join(import.meta.dirname, '../../../scripts', script), ...options],
      { cwd: folder, env: { ...process.env, SITE_DATE, CONTENT_DIR: '.', ...more.env } },
      (_, out, err) => {
        resolve({ code: child.exitCode, signal: child.signalCode, out, err });
      },
    );
    child.stdin?.end(more.input ?? '');
  });
}

/**
 * A module that, loaded before a command, kills the process for good (SIGKILL) right before its nth change to the disk.
 * Returns its path; KILL_AT names n.
 */
export function killerModule(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'killer-')), 'killer.mjs');
  writeFileSync(
    file,
    `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let left = Number(process.env.KILL_AT);
for (const name of ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync', 'unlinkSync', 'cpSync']) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (--left === 0) process.kill(process.pid, 'SIGKILL');
    return real(...args);
  };
}
syncBuiltinESMExports();
`,
  );
  return file;
}

/** Every file of a folder with its text; hidden ones only if asked for. */
export function treeOf(folder: string, hidden = false): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => (hidden || !path.split('/').some((name) => name.startsWith('.'))) && statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}
