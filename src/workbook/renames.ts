import { marked, readProgress } from './progress.ts';
import { PROGRESS_ID, type Store } from './records.ts';

/** Old ids and new ones, written into the page by SaveStatus.astro or CourseQuestions.astro. */
export function renamedOnPage(): Record<string, string> {
  const written = document.querySelector<HTMLElement>('[data-renamed]')?.dataset.renamed;
  return JSON.parse(written ?? '{}') as Record<string, string>;
}

/** Moves what is kept under ids that the content has renamed (`content/activities.lock`) to the new ones. */
export async function moveRenamed(store: Store, renamed: Readonly<Record<string, string>>): Promise<void> {
  const renames = Object.entries(renamed);
  if (renames.length === 0) return;
  const records = new Map((await store.all()).map((record) => [record.id, record]));
  for (const [from, to] of renames) if (records.has(from)) await store.rename(from, to);
  const progress = records.get(PROGRESS_ID);
  const moved = renamedProgress(progress?.value, renames);
  if (progress && moved !== undefined) await store.save(PROGRESS_ID, 'progress', moved, progress.revision);
}

/** The progress record with renamed activities; undefined if none of them is in it. */
export function renamedProgress(value: string | undefined, renames: readonly [from: string, to: string][]): string | undefined {
  let progress = readProgress(value);
  const found = renames.filter(([from]) => Object.hasOwn(progress, from));
  for (const [from, to] of found) progress = marked(marked(progress, to, progress[to] ?? progress[from]), from, undefined);
  return found.length > 0 ? JSON.stringify(progress) : undefined;
}
