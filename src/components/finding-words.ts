import { evidenceWords } from '../i18n/en-evidence.ts';
import { words } from '../i18n/words.ts';
import type { FindingRow } from '../model/evidence/findings.ts';
import { NOT_REPORTED } from '../schema/shared.ts';

/** What a finding says in words: the same in the picture and in the table beside it. */
export function findingWords(row: FindingRow, outcomes: ReadonlyMap<string, string>) {
  const t = evidenceWords.picture;
  const direction = words.evidence.directions[row.direction];
  return {
    study: row.study,
    design: words.evidence.designs[row.design],
    /** What was looked at; said only where there are several. */
    outcome: outcomes.size > 1 ? (outcomes.get(row.outcome) ?? row.outcome) : undefined,
    found: row.size === NOT_REPORTED ? direction : `${direction}, ${row.size}`,
    people: row.people === undefined ? t.noPeople : t.peopleCount(row.people),
    months: row.months === undefined ? t.noMonths : t.months(row.months),
    certainty: words.evidence.certainties[row.certainty],
  };
}
