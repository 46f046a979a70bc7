import { KeptRecord } from '../kept-record.ts';
import { STORY_ID, type StoryDraft } from '../records.ts';
import { readStory } from './story-text.ts';

/** The story that all islands of a page work on. */
export const keptStory = new KeptRecord<StoryDraft>(STORY_ID, 'story', { read: readStory, write: JSON.stringify });
