/**
 * `content/activities.lock`: every activity, question, worksheet and check that people may have answers or ticks for, by
 * its id. It is committed with the content, so that an edit never orphans what somebody saved. Pure.
 */
import type { SourceDocument } from './content-library.ts';
import type { Position } from './findings.ts';
import { locateField, readYaml } from './yaml-source.ts';

/** The components that people's saved work hangs on, and what the lock calls them. */
const TYPES = { Activity: 'activity', Prompt: 'prompt', Worksheet: 'worksheet', Check: 'check' } as const;
export type ActivityType = (typeof TYPES)[keyof typeof TYPES];

/** The value of `became` for what has no successor. */
export const REMOVED = 'removed';

/** One line of the lock. */
export interface LockedActivity extends Position {
  id: string;
  type: ActivityType;
  /** The lesson or chapter it was first locked in. */
  module: string;
  /** For what is no longer in the content: `removed`, or the id that took its place. */
  became?: string | undefined;
  reason?: string | undefined;
}

/** One of them in the content, at its place. */
export interface FoundActivity extends Position {
  id: string;
  type: ActivityType;
  document: SourceDocument;
}

/** Something in the lock file that can't be read. */
export interface LockProblem extends Position {
  message: string;
  remedy: string;
}

const LINE = 'Each line is like: - { id: kick-off-hope, type: prompt, module: kick-off }';
const KEYS = ['id', 'type', 'module', 'became', 'reason'];

/** Reads the lock file. Never throws. */
export function readActivityLock(text: string): { entries: LockedActivity[]; problems: LockProblem[] } {
  const source = { text, firstLine: 1 };
  const { value, problems } = readYaml(source);
  if (problems.length > 0) return { entries: [], problems };
  if (value !== null && value !== undefined && !Array.isArray(value))
    return { entries: [], problems: [{ line: 1, column: 1, message: 'This file is not a list.', remedy: `${LINE}.` }] };
  const read = ((value ?? []) as unknown[]).map((item, index) => ({ item, at: locateField(source, [index]) }));
  return {
    entries: read.flatMap(({ item, at }) => (isEntry(item) ? [{ ...item, ...at }] : [])),
    problems: read.flatMap(({ item, at }) =>
      isEntry(item) ? [] : [{ ...at, message: 'This line does not say which activity it locks.', remedy: `${LINE}.` }],
    ),
  };
}

function isEntry(item: unknown): item is Omit<LockedActivity, keyof Position> {
  if (typeof item !== 'object' || item === null) return false;
  const fields = item as Record<string, unknown>;
  return (
    ['id', 'type', 'module'].every((key) => typeof fields[key] === 'string') &&
    Object.values<string>(TYPES).includes(fields.type as string) &&
    Object.entries(fields).every(([key, value]) => KEYS.includes(key) && typeof value === 'string')
  );
}

/** Everything in the content that belongs in the lock, in the order of the files. */
export function activitiesIn(documents: readonly SourceDocument[]): FoundActivity[] {
  return documents
    .filter(({ collection }) => collection === 'modules' || collection === 'toolkit')
    .flatMap((document) =>
      document.markdown.elements.flatMap(({ name = '', attributes, line, column }) => {
        const id = attributes.find((attribute) => attribute.name === 'id')?.value;
        return Object.hasOwn(TYPES, name) && typeof id === 'string'
          ? [{ id, type: TYPES[name as keyof typeof TYPES], document, line, column }]
          : [];
      }),
    );
}

/** The lock file with what is in the content but not yet in it at the end. Nothing is ever taken out or changed. */
export function withNewActivities(text: string, found: readonly Pick<FoundActivity, 'id' | 'type' | 'document'>[]): string {
  const known = new Set(readActivityLock(text).entries.map(({ id }) => id));
  const lines = found
    .filter(({ id }, index) => !known.has(id) && found.findIndex((other) => other.id === id) === index)
    .map(({ id, type, document }) => `- { id: ${id}, type: ${type}, module: ${document.id} }\n`);
  return text + (text === '' || text.endsWith('\n') ? '' : '\n') + lines.join('');
}

/** For every renamed id, the one that people's answers belong to now, however many times it was renamed. */
export function renamedIds(entries: readonly Pick<LockedActivity, 'id' | 'became'>[]): Record<string, string> {
  const next = new Map(entries.flatMap(({ id, became }) => (became ? [[id, became]] : [])));
  return Object.fromEntries(
    [...next.keys()].flatMap((id) => {
      const seen = new Set([id]);
      let last = next.get(id) ?? REMOVED;
      for (let after = next.get(last); after !== undefined && !seen.has(last); after = next.get(last)) {
        seen.add(last);
        last = after;
      }
      return last === REMOVED || seen.has(last) ? [] : [[id, last]];
    }),
  );
}
