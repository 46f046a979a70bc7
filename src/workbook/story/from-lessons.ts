import type { StoryDraft } from '../records.ts';
import { STORY_PARTS, type StoryPart } from './story-text.ts';

/** The course's questions (`content/activities.lock`) that ask for a part of the story. */
export const LESSON_ANSWERS: Readonly<Record<StoryPart, string>> = {
  before: 'shaping-it-before',
  turningPoint: 'shaping-it-turning-point',
  after: 'shaping-it-after',
  message: 'shaping-it-message-line',
  ask: 'shaping-it-ask-line',
};

/** What was written in the lessons for the parts that are still empty. `answers` are by the ids of their questions. */
export function partsFromLessons(draft: StoryDraft, answers: ReadonlyMap<string, string>): Partial<StoryDraft> {
  const found: Partial<StoryDraft> = {};
  for (const part of STORY_PARTS) {
    const words = answers.get(LESSON_ANSWERS[part])?.trim() ?? '';
    if (words !== '' && draft[part].trim() === '') found[part] = words;
  }
  return found;
}
