import type { Collection } from './content-library.ts';
import type { SchemaRemark } from './schema-remarks.ts';
import type { RuleId } from './rules/registry.ts';

/** Fields of a lesson that look after people (rule `module-care`). */
const CARE = ['choice', 'optOut', 'support', 'ifUpset', 'checkOut', 'afterCare'];

/**
 * The publishing rule that a remark about an entry's facts falls under. Most are plain `schema`; a field that a
 * publishing rule asks for by name carries that rule's id, so that people can look up why it is asked for.
 */
export function ruleOfRemark(collection: Collection | undefined, { kind, path }: Pick<SchemaRemark, 'kind' | 'path'>): RuleId {
  const [first, second] = path;
  if (collection === 'stories') {
    if (first === 'teller' && second === 'adult') return 'young-teller';
    if (first === 'picture' && second === 'alt') return 'alt-text';
    if (kind === 'missing' && first === 'others') return 'third-person-consent';
    if (kind === 'missing' && (first === 'consent' || first === 'teller')) return 'consent-missing';
  }
  if (collection === 'modules' && kind === 'missing' && CARE.includes(String(first))) return 'module-care';
  if (collection === 'evidence' && kind === 'missing') return 'claim-evidence';
  return 'schema';
}
