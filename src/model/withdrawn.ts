import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tracesSchema, type Traces } from '../schema/traces.ts';
import type { ContentLibrary } from './content-library.ts';
import type { Finding } from './findings.ts';
import { listWords, quote } from './nearest.ts';
import { findingAt } from './rules/rule.ts';

/** What a withdrawn story is known by, beside its tombstone. */
export const TRACES_FILE = 'traces.json';

/** A story that was withdrawn. */
export interface WithdrawnStory {
  id: string;
  on: string;
  /** Undefined if the tombstone was written by hand: then only its address and id can be looked for. */
  traces: Traces | undefined;
}

/**
 * The withdrawn stories of a content folder, and `withdrawn-trace` for what is left of them in it: words below the
 * tombstone, files beside it, traces that can't be read.
 */
export function readWithdrawn(root: string, { entries }: ContentLibrary): { stories: WithdrawnStory[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const stories = entries.stories.flatMap((entry): WithdrawnStory[] => {
    if (entry.data.origin !== 'withdrawn') return [];
    const say = (message: string, remedy: string, file = entry.file, line = 1) =>
      findings.push(findingAt({ file }, { line, column: 1 }, { rule: 'withdrawn-trace', message, remedy }));
    const folder = entry.file.replace(/[^/]*$/, '');
    const left = [...entry.beside].filter((name) => !/^index\.mdx?$/.test(name) && name !== TRACES_FILE);
    if (left.length > 0)
      say(
        `The story was withdrawn, but ${listWords(left.map(quote), 'and')} still ${left.length === 1 ? 'lies' : 'lie'} beside it.`,
        'Delete what is left.',
      );
    if (entry.body.trim() !== '')
      say('The story was withdrawn, but there are still words below the facts.', 'Delete them.', entry.file, entry.bodyLine);
    const traces = entry.beside.has(TRACES_FILE) ? readTraces(join(root, folder, TRACES_FILE)) : undefined;
    if (traces === null)
      say(
        'The traces of the withdrawn story can’t be read, so the build can’t prove that nothing is left of it.',
        'Bring the file back from an earlier version, or delete it.',
        folder + TRACES_FILE,
      );
    return [{ id: entry.id, on: entry.data.withdrawnOn, traces: traces ?? undefined }];
  });
  return { stories, findings };
}

function readTraces(path: string): Traces | null {
  try {
    return tracesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
