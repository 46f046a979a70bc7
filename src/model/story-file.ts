import type { z } from 'astro/zod';
import { storyFileSchema, type StoryFile } from '../schema/story-file.ts';
import { STORY_FILE_FORMAT, STORY_FILE_LIMITS, STORY_FILE_VERSION } from '../schema/story-file-limits.ts';
import { listWords } from './nearest.ts';
import { valueAt } from './schema-fields.ts';

/** A story file that isn't taken. The message says why, in one sentence that a trainer understands. */
export class StoryFileRefused extends Error {
  override name = 'StoryFileRefused';
}

/**
 * Reads a story file that isn't sealed (docs/workbook-formats.md). Takes nothing that isn't valid to the last field.
 * @throws {StoryFileRefused}
 */
export function readStoryFile(bytes: Uint8Array): StoryFile {
  assertSize(bytes);
  const value = parse(decode(bytes));
  const format = valueAt(value, ['format']);
  if (format !== STORY_FILE_FORMAT) throw new StoryFileRefused('This is not a story file of the workbook.');
  const version = valueAt(value, ['version']);
  if (version !== STORY_FILE_VERSION) {
    throw new StoryFileRefused(
      `This story file is of version ${shown(version)}, and only version ${String(STORY_FILE_VERSION)} is known here. Bring this toolkit up to date, or ask for the file again.`,
    );
  }
  const result = storyFileSchema.safeParse(value);
  if (!result.success) throw new StoryFileRefused(`The story file is damaged or was changed: ${reason(result.error.issues[0])}.`);
  return result.data;
}

/** @throws {StoryFileRefused} if the file is larger than any story file can be. */
export function assertSize(bytes: Uint8Array): void {
  if (bytes.length > STORY_FILE_LIMITS.bytes) throw new StoryFileRefused('The file is larger than 1 MB, and no story file is.');
  if (bytes.length === 0) throw new StoryFileRefused('The file is empty.');
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new StoryFileRefused('This is not a story file of the workbook: it holds no plain text.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new StoryFileRefused(
      text.includes(STORY_FILE_FORMAT)
        ? 'The story file is damaged or cut short. Ask for it again.'
        : 'This is not a story file of the workbook.',
    );
  }
}

function reason(issue: z.core.$ZodIssue | undefined): string {
  const field = issue && issue.path.length > 0 ? `“${issue.path.join('.')}”` : 'it';
  if (issue?.code === 'unrecognized_keys') {
    return `${field} holds ${listWords(issue.keys.slice(0, 3).map(shown), 'and')}, which doesn't belong there`;
  }
  if (issue?.code === 'custom' || issue?.code === 'too_big' || issue?.code === 'invalid_format') {
    // Our own messages say what the field does; the shared ones of days ask for another form.
    return /^[a-z]/.test(issue.message) ? `${field} ${issue.message}` : `${field} is not a day`;
  }
  return `${field} is missing or not what it should be`;
}

/** A value from the file for a message: short, and without anything that could move a terminal's cursor. */
function shown(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : 'unknown';
  return `“${text.replace(/[^\p{L}\p{N} ._-]/gu, '?').slice(0, 20)}”`;
}
