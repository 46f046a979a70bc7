import type { DESIGNS, DIRECTIONS, Evidence } from '../../schema/evidence.ts';
import { NOT_REPORTED, type Certainty } from '../../schema/shared.ts';

/** One finding of one study on a question, as it is drawn and as it stands in the table beside the picture. */
export interface FindingRow {
  /** The id of the evidence entry. */
  id: string;
  /** The study's short name: its title up to the colon. */
  study: string;
  /** The id of the outcome. */
  outcome: string;
  direction: (typeof DIRECTIONS)[number];
  /** The size in a few words, or "not reported". */
  size: string;
  certainty: Certainty;
  design: (typeof DESIGNS)[number];
  /** How many people; undefined if not reported. */
  people: number | undefined;
  /** How long they were followed, in months; undefined if not reported. */
  months: number | undefined;
}

/** The findings of entries on some outcomes, in the order of the entries, and in each as it lists them. */
export function findingsOn(entries: readonly { id: string; data: Evidence }[], outcomes: readonly string[]): FindingRow[] {
  return entries.flatMap(({ id, data }) =>
    data.outcomes
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map(({ outcome, direction, sizeShort, certainty }) => ({
        id,
        study: shortName(data.title),
        outcome,
        direction,
        size: sizeShort ?? NOT_REPORTED,
        certainty,
        design: data.design,
        people: data.count,
        months: data.months,
      })),
  );
}

/** A title up to its colon: "Kiely 2022: link workers and health" → "Kiely 2022". */
export function shortName(title: string): string {
  return title.split(':')[0] ?? title;
}
