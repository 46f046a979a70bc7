import type { LessonQuestions } from '../../model/course-outline.ts';
import type { WorkbookRecord } from '../records.ts';

/** A question with what was written about it. */
export interface Answer {
  id: string;
  /** Empty for an answer whose question is no longer in the course. */
  question: string;
  words: string;
}

/** A lesson with the answers in it, and the questions that were left open. */
export interface AnsweredLesson {
  title: string;
  address: string;
  answers: Answer[];
  open: { id: string; label: string }[];
}

/** Sorts what was written into the course, in its order; and what no longer belongs anywhere. */
export function gather(
  records: readonly WorkbookRecord[],
  lessons: readonly LessonQuestions[],
): { lessons: AnsweredLesson[]; others: Answer[] } {
  const words = new Map(records.filter(({ kind, value }) => kind === 'answer' && value.trim() !== '').map(({ id, value }) => [id, value]));
  const questions = lessons.map(({ title, address, activities }) => ({
    title,
    address,
    prompts: activities.flatMap(({ prompts }) => prompts),
  }));
  const known = new Set(questions.flatMap(({ prompts }) => prompts.map(({ id }) => id)));
  return {
    lessons: questions.map(({ title, address, prompts }) => ({
      title,
      address,
      answers: prompts.flatMap(({ id, label }) => {
        const found = words.get(id);
        return found === undefined ? [] : [{ id, question: label, words: found }];
      }),
      open: prompts.filter(({ id }) => !words.has(id)),
    })),
    others: [...words].filter(([id]) => !known.has(id)).map(([id, found]) => ({ id, question: '', words: found })),
  };
}

/** Whether an answer or its question holds all of these words, whatever their case and accents. */
export function holds({ question, words }: Pick<Answer, 'question' | 'words'>, sought: string): boolean {
  const text = plain(`${question} ${words}`);
  return plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
