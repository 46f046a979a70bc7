import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What each file of a folder holds, as a hash, by its path below it. */
export type Fingerprints = ReadonlyMap<string, string>;

/** Takes the fingerprints of all files in a folder. */
export function fingerprints(dir: string): Fingerprints {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(dir.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

/** The files that only one of two folders has, or that differ, sorted. */
export function differing(one: Fingerprints, other: Fingerprints): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).sort();
}
