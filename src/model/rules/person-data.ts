import type { ContentLibrary, SourceDocument } from '../content-library.ts';
import type { Finding, Position } from '../findings.ts';
import { positionIn } from '../markdown-facts.ts';
import { quote } from '../nearest.ts';
import { findPersonData, PERSON_DATA, type PersonDataKind, type PersonDataMatch } from '../person-data.ts';
import { textFields } from '../text-fields.ts';
import type { RuleId } from './registry.ts';
import { findingAt, type Remark, type SourceRule } from './rule.ts';

const RULE = 'person-data' satisfies RuleId;

/**
 * `person-data`: no e-mail address, phone number, NHS number, full postcode or full date of birth in any words we
 * publish (error); exact dates in stories and street names are pointed out (warning). What support.yaml and site.yaml
 * publish, help lines and our own contact, belongs to nobody and may stand anywhere. An entry under `allow` silences
 * one match, never a file; one that silences nothing is pointed out.
 */
export const personData: SourceRule = (library) => {
  const published = publishedContacts(library);
  return library.documents.flatMap((document) => {
    const allowed = new Allowed(document);
    const findings: Finding[] = [];
    for (const { found, position } of matchesIn(document)) {
      if (!isAskedOf(document, found.kind)) continue;
      if (published.has(asContact(found.match)) || allowed.takes(found.match)) continue;
      findings.push(findingAt(document, position(), remarkOn(found)));
    }
    return [...findings, ...allowed.unused()];
  });
};

/** Dates and names tell who somebody is in a story. In a true one, names of others are an error: `third-person-consent`. */
function isAskedOf({ collection, raw }: SourceDocument, kind: PersonDataKind): boolean {
  if (kind === 'exact-date') return collection === 'stories';
  if (kind === 'full-name' || kind === 'staff-name') return collection === 'stories' && raw.origin === 'service';
  return true;
}

function remarkOn({ kind, match, severity, insteadUse }: PersonDataMatch): Remark {
  return {
    rule: RULE,
    severity,
    message: `${quote(match)} looks like ${PERSON_DATA[kind].name}.`,
    remedy: `${insteadUse} If it identifies nobody, add it to “allow” with your reason.`,
  };
}

/** Places are worked out only for what is reported: for facts that takes reading them once more. */
function* matchesIn(document: SourceDocument): Generator<{ found: PersonDataMatch; position: () => Position }> {
  const names = isAskedOf(document, 'full-name');
  for (const { path, text } of textFields(document.raw)) {
    for (const found of findPersonData(text, names)) yield { found, position: () => document.positionOf(path, found.match) };
  }
  for (const run of document.markdown.runs) {
    for (const found of findPersonData(run.text, names)) yield { found, position: () => positionIn(run, found.index) };
  }
}

/** The matches that an entry allows. Each of its lines silences one match and is then used up. */
class Allowed {
  readonly #document: SourceDocument;
  readonly #left: { match: string; index: number }[];

  constructor(document: SourceDocument) {
    const { allow } = document.raw;
    this.#document = document;
    this.#left = (Array.isArray(allow) ? allow : []).flatMap((entry: unknown, index) =>
      typeof entry === 'object' && entry !== null && 'match' in entry ? [{ match: plain(String(entry.match)), index }] : [],
    );
  }

  takes(match: string): boolean {
    const at = this.#left.findIndex((each) => each.match === plain(match));
    if (at !== -1) this.#left.splice(at, 1);
    return at !== -1;
  }

  unused(): Finding[] {
    return this.#left.map(({ match, index }) =>
      findingAt(this.#document, this.#document.positionOf(['allow', index, 'match']), {
        rule: RULE,
        severity: 'warning',
        message: `${quote(match)} is allowed, but nothing in the text matches it${this.#hasAnother(match, index) ? ' any more times' : ''}.`,
        remedy: 'Remove it from “allow”, or write it letter for letter as the check names it.',
      }),
    );
  }

  #hasAnother(match: string, index: number): boolean {
    const { allow } = this.#document.raw;
    return (
      Array.isArray(allow) && allow.some((entry: { match?: unknown }, other) => other !== index && plain(String(entry.match)) === match)
    );
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function publishedContacts({ support, site }: ContentLibrary): Set<string> {
  const contact = site?.data.contact;
  const listed = [...(support?.data.contacts ?? []).map(({ phone }) => phone), contact?.phone, contact?.email];
  return new Set(listed.flatMap((each) => (each === undefined ? [] : [asContact(each)])));
}

/** Numbers by their digits, so that spaces make no difference; addresses in small letters. */
function asContact(text: string): string {
  return text.includes('@') ? text.toLowerCase() : text.replace(/\D/g, '');
}
