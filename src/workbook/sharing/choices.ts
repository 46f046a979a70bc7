import { addMonths } from '../../model/calendar.ts';
import { LONGEST_CONSENT_MONTHS, STORY_FILE_LIMITS } from '../../schema/story-file-limits.ts';
import { tidyLine } from '../plain-text.ts';
import type { Audience, SharingChannel, SharingChoices } from '../records.ts';

export const AUDIENCES: readonly Audience[] = ['nobody', 'trainer', 'group', 'services', 'public'];
export const CHANNELS: readonly SharingChannel[] = ['website', 'search-engines', 'downloads', 'training', 'social'];
export const NAMINGS: readonly SharingChoices['naming'][] = ['anonymous', 'pseudonym', 'first-name', 'full-name'];

/** What holds until somebody chooses: the story is theirs and stays with them. */
export const KEEP_IT: SharingChoices = { audience: 'nobody', channels: [], naming: 'anonymous', name: '', until: '' };

/** Where a story may appear, by who may see it. Nobody else gets to see it in a trainer's hands or a group's. */
const POSSIBLE: Record<Audience, readonly SharingChannel[]> = {
  nobody: [],
  trainer: [],
  group: [],
  services: ['training'],
  public: CHANNELS,
};

/** Channels that only work if the story stands on the website: they point to it or are made from it. */
const NEEDS_WEBSITE: readonly SharingChannel[] = ['search-engines', 'downloads', 'social'];

/** The channels that can be chosen for this audience. */
export function possibleChannels(audience: Audience): readonly SharingChannel[] {
  return POSSIBLE[audience];
}

/** The channels that count: those chosen that fit the audience. The others wait, in case it is widened again. */
export function channelsInForce({ audience, channels }: SharingChoices): SharingChannel[] {
  return CHANNELS.filter((channel) => channels.includes(channel) && POSSIBLE[audience].includes(channel));
}

/** The name that will be shown; none if anonymous. */
export function nameInForce({ naming, name }: SharingChoices): string {
  return naming === 'anonymous' ? '' : tidyLine(name, STORY_FILE_LIMITS.name);
}

/** Choices that don't go together, or something that is still to be chosen. */
export type ChoiceProblem = 'no-channel' | 'needs-website' | 'no-name' | 'no-end' | 'end-not-a-day' | 'end-passed' | 'end-too-far';

/** What stands in the way of these choices. Nothing, if it is kept. `today` is `YYYY-MM-DD`. */
export function choiceProblems(choices: SharingChoices, today: string): ChoiceProblem[] {
  if (choices.audience === 'nobody') return [];
  const channels = channelsInForce(choices);
  return [
    ...(choices.audience === 'public' && channels.length === 0 ? (['no-channel'] as const) : []),
    ...(channels.some((each) => NEEDS_WEBSITE.includes(each)) && !channels.includes('website') ? (['needs-website'] as const) : []),
    ...(choices.naming !== 'anonymous' && nameInForce(choices) === '' ? (['no-name'] as const) : []),
    ...endProblem(choices.until, today),
  ];
}

/** The last day that can be chosen on `today`. */
export function lastPossibleDay(today: string): string {
  return addMonths(today, LONGEST_CONSENT_MONTHS);
}

function endProblem(until: string, today: string): ChoiceProblem[] {
  if (until === '') return ['no-end'];
  if (!isDay(until)) return ['end-not-a-day'];
  if (until < today) return ['end-passed'];
  return until > lastPossibleDay(today) ? ['end-too-far'] : [];
}

/** Whether these are the words of a day that exists, `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Choices from their stored form. What can't be read, or isn't a choice we know, becomes the first and safest one. */
export function readChoices(value: string | undefined): SharingChoices {
  let stored: Partial<Record<keyof SharingChoices, unknown>> = {};
  try {
    stored = (JSON.parse(value ?? '{}') ?? {}) as typeof stored;
  } catch {
    return KEEP_IT;
  }
  const channels: unknown[] = Array.isArray(stored.channels) ? stored.channels : [];
  return {
    audience: AUDIENCES.find((each) => each === stored.audience) ?? KEEP_IT.audience,
    channels: CHANNELS.filter((each) => channels.includes(each)),
    naming: NAMINGS.find((each) => each === stored.naming) ?? KEEP_IT.naming,
    name: typeof stored.name === 'string' ? stored.name : '',
    until: typeof stored.until === 'string' ? stored.until : '',
  };
}
