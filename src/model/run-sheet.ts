import { tagsIn } from './mdx-tags.ts';

/** One activity of a lesson: `minutes` long, beginning `starts` minutes into the session. */
export interface TimedActivity {
  id: string;
  title: string;
  minutes: number;
  starts: number;
}

/** The activities of a lesson in their order, from its MDX. */
export function runSheet(body: string): TimedActivity[] {
  let starts = 0;
  return tagsIn(body, 'Activity').map(({ id = '', title = '', minutes = '0' }) => {
    const activity = { id, title, minutes: Number(minutes), starts };
    starts += activity.minutes;
    return activity;
  });
}
