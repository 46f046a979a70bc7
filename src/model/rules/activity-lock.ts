import { activitiesIn, readActivityLock, REMOVED, type FoundActivity, type LockedActivity } from '../activity-lock.ts';
import { ACTIVITY_LOCK } from '../activity-lock-file.ts';
import type { SourceDocument } from '../content-library.ts';
import type { Finding, Position } from '../findings.ts';
import { quote } from '../nearest.ts';
import { findingAt } from './rule.ts';

const RUN = 'Run: npm run check -- --lock-activities';

/**
 * `activity-lock` (error): everything that people may have answers or ticks for is in `activities.lock`, and nothing in
 * it has vanished or become something else unless its line says so. Otherwise an edit would orphan what they saved.
 * @param lock the text of the lock file; undefined if there is none
 */
export function activityLock(documents: readonly SourceDocument[], lock: string | undefined): Finding[] {
  const found = activitiesIn(documents);
  if (lock === undefined)
    return found.length === 0
      ? []
      : [inLock({ line: 1, column: 1 }, 'The file is missing.', `Bring it back from an earlier version. If this is a new library: ${RUN}`)];
  const { entries, problems } = readActivityLock(lock);
  if (problems.length > 0) return problems.map((problem) => inLock(problem, problem.message, problem.remedy));
  const here = new Map(found.map((activity) => [activity.id, activity]));
  const locked = new Map(entries.map((entry) => [entry.id, entry]));
  return [...entries.flatMap((entry) => checkEntry(entry, here, locked)), ...found.flatMap((activity) => checkActivity(activity, locked))];
}

function checkEntry(
  entry: LockedActivity,
  here: ReadonlyMap<string, FoundActivity>,
  locked: ReadonlyMap<string, LockedActivity>,
): Finding[] {
  const { id, type, became, reason } = entry;
  const say = (message: string, remedy: string) => [inLock(entry, message, remedy)];
  if (locked.get(id) !== entry) return say(`The id ${quote(id)} stands here twice.`, 'Take out the line that was added later.');
  if (became === undefined) {
    if (here.has(id)) return [];
    return say(
      `The ${type} ${quote(id)} is no longer in the content, but people may have saved something for it.`,
      `Bring it back; or add to this line what became of it and why, for example: became: ${REMOVED}, reason: Nobody answered it. If it has a new id, write that id in place of “${REMOVED}”, and people’s answers move over.`,
    );
  }
  if (here.has(id))
    return say(
      `The ${type} ${quote(id)} is in the content, though this line says that it became something else.`,
      'Take “became” and “reason” out of this line.',
    );
  if (!reason) return say(`This line does not say why ${quote(id)} was retired.`, 'Add a reason in one sentence.');
  if (became === REMOVED) return [];
  const successor = locked.get(became);
  if (!successor || (successor.became === undefined && !here.has(became)))
    return say(
      `There is no ${quote(became)} that could take the place of ${quote(id)}.`,
      `Write the id of another ${type}, or “${REMOVED}”. If it is new: ${RUN}`,
    );
  if (successor.type !== type)
    return say(
      `${quote(became)} is a ${successor.type} and can’t take the place of a ${type}.`,
      `Write the id of another ${type}, or “${REMOVED}”.`,
    );
  return [];
}

function checkActivity({ id, type, document, ...place }: FoundActivity, locked: ReadonlyMap<string, LockedActivity>): Finding[] {
  const entry = locked.get(id);
  const say = (message: string, remedy: string) => [findingAt(document, place, { rule: 'activity-lock', message, remedy })];
  // Nobody has written anything in a draft.
  if (!entry && document.raw.draft === true) return [];
  if (!entry) return say(`The ${type} ${quote(id)} is not in ${ACTIVITY_LOCK}.`, RUN);
  if (entry.type === type) return [];
  return say(
    `${quote(id)} was a ${entry.type} and is a ${type} now. What people saved for it would turn up in the wrong place.`,
    `Give this ${type} an id of its own, and say in ${ACTIVITY_LOCK} what became of ${quote(id)}.`,
  );
}

function inLock(place: Position, message: string, remedy: string): Finding {
  return findingAt({ file: ACTIVITY_LOCK }, place, { rule: 'activity-lock', message, remedy });
}
