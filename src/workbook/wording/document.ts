import type { storyWords } from '../../i18n/en-workbook-story.ts';
import type { takeAwayWords } from '../../i18n/en-workbook-take-away.ts';
import type { LessonQuestions } from '../../model/course-outline.ts';
import type { StoryDraft, WorkbookRecord } from '../records.ts';
import { isEmptyStory, STORY_PARTS } from '../story/story-text.ts';

/** One paragraph of a copy to take away, whatever it becomes: a Word document, a text file, a print. */
export interface Block {
  kind: 'title' | 'heading' | 'question' | 'words' | 'note';
  text: string;
}

interface Words {
  parts: (typeof storyWords)['parts'];
  document: (typeof takeAwayWords)['document'];
}

/** The story with its parts by name. `day` is when the copy is made, as people write it. */
export function storyCopy(story: StoryDraft, words: Words, day: string): Block[] {
  const title = story.title.trim() || words.document.untitled;
  return [{ kind: 'title', text: title }, note(words, day), ...storyParts(story, words, 'heading')];
}

/** Everything that was written: the story, then the answers in the order of the course, then answers that are in it no more. */
export function workbookCopy(
  records: readonly WorkbookRecord[],
  story: StoryDraft,
  lessons: readonly LessonQuestions[],
  words: Words,
  day: string,
): Block[] {
  const answers = new Map(records.filter(({ kind }) => kind === 'answer').map(({ id, value }) => [id, value.trim()]));
  const inCourse = lessons.flatMap(({ title, activities }) => {
    const questions = activities.flatMap(({ prompts }) => prompts).filter(({ id }) => answers.get(id));
    return section(
      title,
      questions.flatMap(({ id, label }) => answer(label, answers.get(id) ?? '')),
    );
  });
  const known = new Set(lessons.flatMap(({ activities }) => activities.flatMap(({ prompts }) => prompts.map(({ id }) => id))));
  const others = [...answers].filter(([id, value]) => !known.has(id) && value !== '');
  const storyBlocks = isEmptyStory(story)
    ? []
    : section(words.document.story, [
        ...(story.title.trim() ? [{ kind: 'question' as const, text: story.title.trim() }] : []),
        ...storyParts(story, words, 'question'),
      ]);
  return [
    { kind: 'title', text: words.document.title },
    note(words, day),
    ...storyBlocks,
    ...inCourse,
    ...section(
      words.document.other,
      others.map(([, value]) => ({ kind: 'words', text: value })),
    ),
  ];
}

/** Whether there is nothing in a copy but its title and its note. */
export function isBare(blocks: readonly Block[]): boolean {
  return !blocks.some(({ kind }) => kind === 'words');
}

/** A copy as a text file. */
export function asPlainText(blocks: readonly Block[]): string {
  const lines = blocks.map(({ kind, text }) => {
    if (kind === 'title') return `${text}\n${'='.repeat(Math.min(text.length, 60))}`;
    if (kind === 'heading') return `\n${text}\n${'-'.repeat(Math.min(text.length, 60))}`;
    return text;
  });
  return `${lines.join('\n\n')}\n`;
}

function note({ document: { made } }: Words, day: string): Block {
  return { kind: 'note', text: made(day) };
}

function storyParts(story: StoryDraft, { parts }: Words, kind: 'heading' | 'question'): Block[] {
  return STORY_PARTS.flatMap((part) => {
    const text = story[part].trim();
    return text
      ? [
          { kind, text: parts[part].label },
          { kind: 'words' as const, text },
        ]
      : [];
  });
}

function section(heading: string, blocks: Block[]): Block[] {
  return blocks.length > 0 ? [{ kind: 'heading', text: heading }, ...blocks] : [];
}

function answer(question: string, words: string): Block[] {
  return [
    { kind: 'question', text: question },
    { kind: 'words', text: words },
  ];
}
