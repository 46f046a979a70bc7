/** Whether what claims to be a record is one. For words from outside, such as a backup; what is in the store is trusted. Pure. */
import type { PlannerName } from '../schema/planners/names.ts';
import { PLAN_SHAPES } from '../schema/planners/shapes.ts';
import {
  isPlannerId,
  plannerId,
  PROGRESS_ID,
  SHARING_ID,
  STORY_ID,
  type RecordKind,
  type SavedVersion,
  type SharingChoices,
  type StoryDraft,
} from './records.ts';

const LONGEST_ID = 100;
/** The last moment that a Date can hold, in milliseconds since 1970. */
const LAST_MOMENT = 8.64e15;

type Test = (value: unknown) => boolean;
type Shape<Of> = Record<keyof Of, Test>;

const isText: Test = (value) => typeof value === 'string';
const oneOf =
  <Value extends string>(values: Record<Value, true>): Test =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(values, value);

const STORY: Shape<StoryDraft> = { title: isText, before: isText, turningPoint: isText, after: isText, message: isText, ask: isText };
const isChannel = oneOf<SharingChoices['channels'][number]>({
  website: true,
  'search-engines': true,
  downloads: true,
  training: true,
  social: true,
});
const SHARING: Shape<SharingChoices> = {
  audience: oneOf<SharingChoices['audience']>({ nobody: true, trainer: true, group: true, services: true, public: true }),
  channels: (value) => Array.isArray(value) && value.every(isChannel) && new Set(value).size === value.length,
  naming: oneOf<SharingChoices['naming']>({ anonymous: true, 'first-name': true, 'full-name': true, pseudonym: true }),
  name: isText,
  // Kept as typed; whether it is a day is looked at when it counts.
  until: isText,
};

/** The id that each kind of record has; answers have those of their prompts. */
const IDS = { story: STORY_ID, sharing: SHARING_ID, progress: PROGRESS_ID } as const;

/** An object with exactly these fields, each as it should be. */
export function isShaped<Of>(value: unknown, shape: Shape<Of>): boolean {
  const tests = new Map<string, Test>(Object.entries(shape));
  return (
    isFields(value) && Object.keys(value).length === tests.size && Object.entries(value).every(([key, field]) => tests.get(key)?.(field))
  );
}

export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isId: Test = (value) => typeof value === 'string' && value.length <= LONGEST_ID && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);

export const isMoment: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= LAST_MOMENT;

export const isWhy: Test = oneOf<SavedVersion['why']>({ kept: true, replaced: true, earlier: true });

export const isKind: Test = oneOf<RecordKind>({ answer: true, story: true, sharing: true, progress: true, planner: true });

/** Whether a value fits its kind, and the kind its id. */
export function fitsKind(id: string, kind: RecordKind, value: string): boolean {
  if (kind === 'planner') return isPlan(id, parsedJson(value));
  if (kind === 'answer') return !Object.values<string>(IDS).includes(id) && !isPlannerId(id);
  if (id !== IDS[kind]) return false;
  const parsed = parsedJson(value);
  if (kind === 'story') return isShaped(parsed, STORY);
  if (kind === 'sharing') return isShaped(parsed, SHARING);
  return isFields(parsed) && Object.entries(parsed).every(([activity, at]) => isId(activity) && isMoment(at));
}

function isPlan(id: string, kept: unknown): boolean {
  const shape = Object.entries(PLAN_SHAPES).find(([name]) => id === plannerId(name as PlannerName))?.[1];
  return shape !== undefined && isShaped(kept, { version: isMoment, plan: (plan) => shape.safeParse(plan).success });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
