/** One activity of a lesson: `minutes` long, beginning `starts` minutes into the session. */
export interface TimedActivity {
  id: string;
  title: string;
  minutes: number;
  starts: number;
}

/**
 * The activities of a lesson in their order, from its MDX. The attributes are those of `<Activity>`, which the
 * content check has found whole (rule `activity-id`), so that their order and quotes are all that can differ here.
 */
export function runSheet(body: string): TimedActivity[] {
  let starts = 0;
  return [...body.matchAll(/<Activity\s([^>]*)>/g)].map(([, attributes = '']) => {
    const text = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const minutes = Number(/\bminutes=\{(\d+)\}/.exec(attributes)?.[1] ?? 0);
    const activity = { id: text('id'), title: text('title'), minutes, starts };
    starts += minutes;
    return activity;
  });
}
