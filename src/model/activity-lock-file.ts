import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { activitiesIn, readActivityLock, renamedIds, withNewActivities } from './activity-lock.ts';
import { readContentFolder } from './content-folder.ts';

export const ACTIVITY_LOCK = 'activities.lock';

const HEADER = `# Activities, questions, worksheets and checks that people may have saved something for. The build compares them with the content.
# New ones are added by: npm run check -- --lock-activities
# Never take a line out. When something goes or gets another id, say so in its line, with a reason:
#   - { id: kick-off-hope, type: prompt, module: kick-off, became: removed, reason: Nobody answered it. }
`;

/** The text of the lock file; undefined if there is none. */
export function readLockFile(contentDir: string): string | undefined {
  const file = join(contentDir, ACTIVITY_LOCK);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Renamed ids and what they are called now, for the device that keeps answers under the old ones. */
export function renamedActivities(contentDir: string): Record<string, string> {
  return renamedIds(readActivityLock(readLockFile(contentDir) ?? '').entries);
}

/** Adds to the lock file what is new in the content. Returns how many lines were added. */
export function lockActivities(contentDir: string): number {
  const { documents } = readContentFolder(realpathSync(contentDir)).library;
  const found = activitiesIn(documents.filter(({ raw }) => raw.draft !== true));
  const before = readLockFile(contentDir) ?? HEADER;
  const after = withNewActivities(before, found);
  if (after !== before) writeFileSync(join(contentDir, ACTIVITY_LOCK), after);
  return after.slice(before.length).split('\n').filter(Boolean).length;
}
