import type { sharingWords } from '../../i18n/en-workbook-sharing.ts';
import type { SharingChoices } from '../records.ts';
import { channelsInForce, choiceProblems, nameInForce, type ChoiceProblem } from './choices.ts';

type Words = typeof sharingWords;

/** What choices mean, in plain words. */
export interface SharingSummary {
  /** What is still missing, before anything else can be said for sure. */
  missing: string[];
  means: string[];
  /** What can't be called back later. */
  recall: string[];
}

/**
 * Puts choices into plain words.
 * @param today `YYYY-MM-DD`
 * @param longDay a day as people write it
 */
export function summarise(choices: SharingChoices, words: Words, today: string, longDay: (day: string) => string): SharingSummary {
  const t = words.summary;
  const { audience, naming, until } = choices;
  if (audience === 'nobody') return { missing: [], means: [...t.kept], recall: [] };
  const problems = choiceProblems(choices, today);
  const has = (...which: ChoiceProblem[]) => problems.some((each) => which.includes(each));
  const channels = channelsInForce(choices);
  const named = t.naming[naming];
  return {
    missing: problems.map((each) => words.problems[each]),
    means: [
      t.audience[audience],
      ...channels.map((each) => t.channels[each]),
      ...(has('no-name') ? [] : [typeof named === 'string' ? named : named(nameInForce(choices))]),
      ...(has('no-end', 'end-not-a-day', 'end-passed', 'end-too-far') ? [] : [t.until(longDay(until))]),
      t.notYet,
      t.change,
    ],
    recall: [
      t.recall.always,
      ...(audience === 'group' || audience === 'services' ? [t.recall[audience]] : []),
      ...channels.map((each) => t.recall[each]),
      ...(naming === 'full-name' && audience === 'public' ? [t.recall['full-name']] : []),
    ],
  };
}
