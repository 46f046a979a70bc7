import { STORY_FILE_FORMAT, STORY_FILE_LIMITS, STORY_FILE_VERSION } from '../schema/story-file-limits.ts';
import type { StoryFile } from '../schema/story-file.ts';
import { tidyLine, tidyText } from './plain-text.ts';
import type { SharingChoices, StoryDraft } from './records.ts';
import { channelsInForce, choiceProblems, nameInForce } from './sharing/choices.ts';
import { isEmptyStory, STORY_PARTS, type StoryPart } from './story/story-text.ts';

/** Why no story file can be made yet. `too-long` names the part. */
export type StoryFileObstacle = { why: 'no-story' | 'kept' | 'choices' } | { why: 'too-long'; part: StoryPart };

/**
 * The story file for a trainer: exactly the story and the choices about it (docs/workbook-formats.md), or why there is
 * none. `today` is `YYYY-MM-DD`.
 */
export function makeStoryFile(
  draft: StoryDraft,
  choices: SharingChoices,
  today: string,
): { file: StoryFile } | { obstacle: StoryFileObstacle } {
  if (isEmptyStory(draft)) return { obstacle: { why: 'no-story' } };
  const { audience, naming, until } = choices;
  if (audience === 'nobody') return { obstacle: { why: 'kept' } };
  if (choiceProblems(choices, today).length > 0) return { obstacle: { why: 'choices' } };
  const part = STORY_PARTS.find((each) => tidyText(draft[each]).length > STORY_FILE_LIMITS.part);
  if (part) return { obstacle: { why: 'too-long', part } };
  return {
    file: {
      format: STORY_FILE_FORMAT,
      version: STORY_FILE_VERSION,
      story: {
        title: tidyLine(draft.title, STORY_FILE_LIMITS.title),
        before: tidyText(draft.before),
        turningPoint: tidyText(draft.turningPoint),
        after: tidyText(draft.after),
        message: tidyText(draft.message),
        ask: tidyText(draft.ask),
      },
      sharing: {
        audience,
        channels: channelsInForce(choices),
        naming,
        name: nameInForce(choices),
        until,
      },
    },
  };
}

/** The text of the file. */
export function storyFileText(file: StoryFile): string {
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
