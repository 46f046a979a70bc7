import { DESIGNS, DIRECTIONS, type Evidence } from '../../schema/evidence.ts';
import { CERTAINTIES } from '../../schema/shared.ts';
import type { DataField, DataRow } from './fields.ts';

const required = { required: true } as const;

/** The columns of evidence.csv, and the names in evidence.json: one row for each finding. */
export const EVIDENCE_FIELDS = [
  { name: 'id', type: 'string', description: 'The name of the entry. It stays the same for good.', constraints: required },
  {
    name: 'finding',
    type: 'integer',
    description: 'The place of the finding in its entry, from 1.',
    constraints: { required: true, minimum: 1 },
  },
  { name: 'title', type: 'string', description: 'The title of the entry.', constraints: required },
  { name: 'address', type: 'string', description: 'Where the entry can be read, with its limits.', constraints: required },
  { name: 'reference', type: 'string', description: 'The work, in Vancouver style.', constraints: required },
  { name: 'doi', type: 'string', description: 'The digital object identifier, if there is one.' },
  { name: 'year', type: 'string', description: 'The year of the study, or “not reported”.', constraints: required },
  { name: 'read', type: 'string', description: 'What we read: full-text, summary or secondary.', constraints: required },
  { name: 'design', type: 'string', description: 'The kind of study.', constraints: { required: true, enum: DESIGNS } },
  { name: 'setting', type: 'string', description: 'Where, or “not reported”.', constraints: required },
  { name: 'population', type: 'string', description: 'Who took part, or “not reported”.', constraints: required },
  { name: 'sample', type: 'string', description: 'How many, or “not reported”.', constraints: required },
  { name: 'follow_up', type: 'string', description: 'For how long, or “not reported”.', constraints: required },
  { name: 'outcome', type: 'string', description: 'What was looked at.', constraints: required },
  { name: 'direction', type: 'string', description: 'Which way it went.', constraints: { required: true, enum: DIRECTIONS } },
  { name: 'size', type: 'string', description: 'How large the difference was, or “not reported”.', constraints: required },
  {
    name: 'certainty',
    type: 'string',
    description: 'How sure this finding lets us be, in GRADE’s words.',
    constraints: { required: true, enum: CERTAINTIES },
  },
  { name: 'claim', type: 'string', description: 'The finding in one sentence.', constraints: required },
  { name: 'limitations', type: 'string', description: 'What weakens it. Several are divided by semicolons.', constraints: required },
  { name: 'cannot_tell', type: 'string', description: 'What this cannot tell us.', constraints: required },
  { name: 'funding', type: 'string', description: 'Who paid, or “not reported”.', constraints: required },
  { name: 'reviewed', type: 'date', description: 'The day somebody last checked the entry.', constraints: required },
] as const satisfies readonly DataField[];

type FieldName = (typeof EVIDENCE_FIELDS)[number]['name'];

/** How a row's parts that depend on the site are written. */
interface Wording {
  address: string;
  reference: string;
  outcome: (id: string) => string;
}

/** The findings of an entry as rows. */
export function evidenceRows({ id, data }: { id: string; data: Evidence }, { address, reference, outcome }: Wording): DataRow<FieldName>[] {
  return data.outcomes.map((finding, index) => ({
    id,
    finding: index + 1,
    title: data.title,
    address,
    reference,
    doi: data.citation.DOI ?? null,
    year: String(data.year),
    read: data.read,
    design: data.design,
    setting: data.setting,
    population: data.population,
    sample: data.sample,
    follow_up: data.followUp,
    outcome: outcome(finding.outcome),
    direction: finding.direction,
    size: finding.size,
    certainty: finding.certainty,
    claim: finding.claim,
    limitations: data.limitations,
    cannot_tell: data.cannotTell,
    funding: data.funding,
    reviewed: data.reviewed,
  }));
}
