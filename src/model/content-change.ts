/**
 * Changes several files of the content folder as one. What is to be written is first put together in `.change-new`,
 * beside the content; one rename makes it the pending change `.change`; then it is carried out, step by step, each of
 * which can be done again. A process that is killed before the rename has changed nothing; one that is killed after it
 * leaves the rest to the next command, which carries it out before it does anything else.
 */
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PREPARING = '.change-new';
const PENDING = '.change';
const PLAN = 'plan.json';

/** One step: a folder or file gets new content, all of it at once. */
export interface NewContent {
  /** Path inside the content folder: of a folder that is replaced as a whole, or of a file. */
  path: string;
  /** The new files by their name inside the folder; or the text of the file. */
  content: Readonly<Record<string, string>> | string;
}

/** Puts all of it in place, or none. What was there before is gone afterwards. */
export function changeContent(contentDir: string, changes: readonly NewContent[]): void {
  const preparing = join(contentDir, PREPARING);
  rmSync(preparing, { recursive: true, force: true });
  mkdirSync(preparing);
  for (const [index, { content }] of changes.entries()) {
    const target = join(preparing, String(index));
    if (typeof content === 'string') writeFileSync(target, content);
    else {
      mkdirSync(target);
      for (const [name, text] of Object.entries(content)) writeFileSync(join(target, name), text);
    }
  }
  const [only, ...more] = changes;
  if (only && more.length === 0 && !existsSync(join(contentDir, only.path))) {
    // One new thing needs no plan: a rename alone puts it in place.
    mkdirSync(dirname(join(contentDir, only.path)), { recursive: true });
    renameSync(join(preparing, '0'), join(contentDir, only.path));
    rmSync(preparing, { recursive: true });
    return;
  }
  writeFileSync(join(preparing, PLAN), JSON.stringify(changes.map(({ path }) => path)));
  renameSync(preparing, join(contentDir, PENDING));
  finishPendingChange(contentDir);
}

/** Carries out what a killed command had decided but not finished, and clears away what one had only begun. */
export function finishPendingChange(contentDir: string): void {
  const pending = join(contentDir, PENDING);
  if (existsSync(join(pending, PLAN))) {
    const paths = JSON.parse(readFileSync(join(pending, PLAN), 'utf8')) as string[];
    for (const [index, path] of paths.entries()) putInPlace(pending, String(index), join(contentDir, path));
  }
  for (const name of [PENDING, PREPARING]) rmSync(join(contentDir, name), { recursive: true, force: true });
}

function putInPlace(pending: string, name: string, target: string): void {
  const prepared = join(pending, name);
  if (!existsSync(prepared)) return;
  // A folder can't be renamed onto one that holds something, so the old one steps aside first.
  const old = join(pending, `${name}-old`);
  if (lstatSync(prepared).isDirectory() && existsSync(target) && !existsSync(old)) renameSync(target, old);
  mkdirSync(dirname(target), { recursive: true });
  renameSync(prepared, target);
}
