import { tagsIn } from './mdx-tags.ts';
import { entryAddress } from './urls.ts';

/** A lesson as the workbook needs it: its activities, and the questions in each. */
export interface LessonQuestions {
  title: string;
  /** Where it stands, as a link. */
  address: string;
  activities: { id: string; title: string; prompts: { id: string; label: string }[] }[];
}

/** The activities of a lesson in their order, each with its questions, from its MDX. */
export function activitiesWithPrompts(body: string): LessonQuestions['activities'] {
  return body.split(/(?=<Activity\s)/).flatMap((part) => {
    const [activity] = tagsIn(part, 'Activity');
    if (!activity) return [];
    const prompts = tagsIn(part, 'Prompt').map(({ id = '', label = '' }) => ({ id, label }));
    return [{ id: activity.id ?? '', title: activity.title ?? '', prompts }];
  });
}

/** All lessons of the course with their questions. `link` makes links of addresses. */
export function courseQuestions(
  lessons: readonly { id: string; body?: string | undefined; data: { title: string } }[],
  link: (address: string) => string,
): LessonQuestions[] {
  return lessons.map(({ id, body = '', data: { title } }) => ({
    title,
    address: link(entryAddress('modules', id)),
    activities: activitiesWithPrompts(body),
  }));
}
