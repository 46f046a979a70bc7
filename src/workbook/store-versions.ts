/** When an earlier value is kept, and for how long. */
import type { SavedVersion } from './records.ts';
import { freeKey, versionKey, versionsIn, type KeptRecord, type KeptVersion, type Words, type Writing } from './store-items.ts';

/** By itself, a value is kept when it changes this long after the last one was, in milliseconds. */
export const EARLIER_EVERY = 10 * 60_000;
/** So many versions of one record before the oldest of those that were kept by themselves go. */
export const MOST_VERSIONS = 20;

/**
 * Why the value that is about to be overwritten should be kept; undefined if it needn't be. Progress has no versions:
 * it is a list of ticks.
 */
export function whyKeep(current: KeptRecord, next: Words, base: number, now: number): 'replaced' | 'earlier' | undefined {
  if (current.kind === 'progress' || current.words === '' || sameWords(current.words, next)) return undefined;
  if (current.revision !== base) return 'replaced';
  return now - current.since >= EARLIER_EVERY ? 'earlier' : undefined;
}

/** Two encryptions of one text never look alike; a version and its record may share one. */
export function sameWords(a: Words, b: Words): boolean {
  return typeof a === 'string' || typeof b === 'string' ? a === b : a.box === b.box;
}

/**
 * The versions to drop so that at most {@link MOST_VERSIONS} are left: the oldest that were kept by themselves. What a
 * person kept, or another tab wrote, never goes; and of the others the newest stays.
 */
export function versionsToDrop<Version extends Pick<SavedVersion, 'key' | 'why'>>(versions: readonly Version[]): Version[] {
  const byItself = versions.filter(({ why }) => why === 'earlier').sort((a, b) => a.key - b.key);
  return byItself.slice(0, Math.max(0, Math.min(versions.length - MOST_VERSIONS, byItself.length - 1)));
}

/** Adds a version and drops those that are too many. */
export async function addVersion(moment: Writing, version: Omit<KeptVersion, 'key'>, now: number): Promise<void> {
  const others = await versionsIn(moment, version.id);
  const added = { ...version, key: freeKey(now, others) };
  await moment.put(versionKey(added), added);
  for (const dropped of versionsToDrop([...others, added])) await moment.delete(versionKey(dropped));
}

/** Puts a record from elsewhere beside the one that is there: the later takes the place, the other becomes a version. */
export async function settle(moment: Writing, found: KeptRecord, current: KeptRecord | undefined, now: number): Promise<KeptRecord> {
  if (!current) return found;
  if (sameWords(found.words, current.words)) return current;
  const [later, other] = found.changed > current.changed ? [found, current] : [current, found];
  if (other.words !== '' && other.kind !== 'progress')
    await addVersion(moment, { id: other.id, words: other.words, changed: other.changed, why: 'replaced' }, now);
  return { ...later, revision: Math.max(found.revision, current.revision) + 1, since: now };
}
