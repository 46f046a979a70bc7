import type { StoryDraft } from '../records.ts';

/** The parts of a story in the order they are told. The title is not said aloud. */
export const STORY_PARTS = ['before', 'turningPoint', 'after', 'message', 'ask'] as const satisfies readonly (keyof StoryDraft)[];
export type StoryPart = (typeof STORY_PARTS)[number];

export const EMPTY_STORY: StoryDraft = { title: '', before: '', turningPoint: '', after: '', message: '', ask: '' };

/** The story as it is told: its parts one after another, an empty line between them. */
export function storyText(draft: StoryDraft): string {
  return STORY_PARTS.map((part) => draft[part].trim())
    .filter(Boolean)
    .join('\n\n');
}

/** Whether no word has been written, a title aside. */
export function isEmptyStory(draft: StoryDraft): boolean {
  return !/[\p{L}\p{N}]/u.test(storyText(draft));
}

/** A story from its stored form. What can't be read counts as empty; strange fields are left out. */
export function readStory(value: string | undefined): StoryDraft {
  const stored = readObject(value);
  return Object.fromEntries(
    Object.keys(EMPTY_STORY).map((part) => [part, typeof stored[part] === 'string' ? stored[part] : '']),
  ) as unknown as StoryDraft;
}

function readObject(value: string | undefined): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(value ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
