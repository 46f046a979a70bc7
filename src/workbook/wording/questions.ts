import type { LessonQuestions } from '../../model/course-outline.ts';

/** The element of a page that holds the course's questions as data. */
export const QUESTIONS_ID = 'course-questions';

/** The course's questions as the page brings them along. */
export function questionsOnPage(): LessonQuestions[] {
  return JSON.parse(document.getElementById(QUESTIONS_ID)?.textContent ?? '[]') as LessonQuestions[];
}
