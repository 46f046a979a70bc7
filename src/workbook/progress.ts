/** How far somebody has come in the course. Pure. */

/** When each activity was marked as done, in milliseconds since 1970, by the activity's id. */
export type Progress = Record<string, number>;

/** The course in its order, as far as progress needs it. */
export interface LessonOutline {
  /** Where the lesson stands on the site, as a link. */
  address: string;
  activities: ActivityOutline[];
}
export interface ActivityOutline {
  id: string;
  /** The ids of the prompts in it. */
  prompts: string[];
}

/** Progress from its record. What can't be read counts as nothing done. */
export function readProgress(value: string | undefined): Progress {
  try {
    const read: unknown = JSON.parse(value ?? '{}');
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return {};
    return Object.fromEntries(Object.entries(read).filter((entry): entry is [string, number] => Number.isFinite(entry[1])));
  } catch {
    return {};
  }
}

/** Progress with one activity marked as done at this time, or no longer. */
export function marked(progress: Progress, activity: string, at: number | undefined): Progress {
  const others = Object.entries(progress).filter(([id]) => id !== activity);
  return Object.fromEntries(at === undefined ? others : [...others, [activity, at]]);
}

/** How many of a lesson's activities are done. */
export function activitiesDone({ activities }: LessonOutline, progress: Progress): number {
  return activities.filter(({ id }) => isDone(id, progress)).length;
}

/** How many lessons have every activity done. */
export function lessonsDone(course: readonly LessonOutline[], progress: Progress): number {
  return course.filter((lesson) => lesson.activities.length > 0 && activitiesDone(lesson, progress) === lesson.activities.length).length;
}

/**
 * Where to go on: the activity that was touched last, or, if that one is done, the first after it that isn't; or else the
 * first of all that isn't. Undefined before anything was touched and when everything is done.
 * @param touched what was written, and when
 */
export function whereToGoOn(
  course: readonly LessonOutline[],
  progress: Progress,
  touched: readonly { id: string; changed: number }[],
): { address: string; id: string } | undefined {
  const places = course.flatMap(({ address, activities }) => activities.map(({ id, prompts }) => ({ address, id, prompts })));
  const placeOf = new Map(places.flatMap(({ id, prompts }, place) => [id, ...prompts].map((any) => [any, place])));
  const times = [...touched, ...Object.entries(progress).map(([id, changed]) => ({ id, changed }))].filter(({ id }) => placeOf.has(id));
  if (times.length === 0) return undefined;
  const last = times.reduce((latest, other) => (other.changed > latest.changed ? other : latest));
  const from = placeOf.get(last.id) ?? 0;
  const next = [...places.slice(from), ...places.slice(0, from)].find(({ id }) => !isDone(id, progress));
  if (!next) return undefined;
  // Back to the very question, if one was being answered.
  return { address: next.address, id: next.prompts.includes(last.id) ? last.id : next.id };
}

function isDone(activity: string, progress: Progress): boolean {
  return Object.hasOwn(progress, activity);
}
