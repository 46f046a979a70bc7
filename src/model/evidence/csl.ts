import type { Evidence } from '../../schema/evidence.ts';
import { NOT_REPORTED } from '../../schema/shared.ts';

type Citation = Evidence['citation'];

/** One work as CSL-JSON 1.0.2 (citationstyles.org), with the entry's id. */
export interface CslItem extends Omit<Citation, 'issued'> {
  id: string;
  issued?: { 'date-parts': [number[]] };
}

/** A citation as CSL-JSON. A date that isn't reported is left out, as CSL has it. */
export function toCsl(id: string, { issued, ...citation }: Citation): CslItem {
  return {
    id,
    ...citation,
    ...(issued !== NOT_REPORTED && { issued: { 'date-parts': [String(issued).split('-').map(Number)] } }),
  };
}
