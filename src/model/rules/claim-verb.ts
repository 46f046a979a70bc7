import type { Certainty } from '../../schema/shared.ts';
import type { SourceDocument } from '../content-library.ts';
import type { Finding, Position } from '../findings.ts';
import { positionIn } from '../markdown-facts.ts';
import { quote } from '../nearest.ts';
import { textFields } from '../text-fields.ts';
import { findingAt, type SourceRule } from './rule.ts';

/** "may" as a verb: not the month ("in May", "May 2021"). */
const MAY = /(?<!\b(?:in|since|by|until|from|during|\d{1,2}(?:st|nd|rd|th)?) )\b(?:may|might)\b(?! \d{4})/i;
const PROBABLY = /\bprobably\b/i;
const UNKNOWN = /\b(?:don['’]t|do not|doesn['’]t|does not) know (?:if|whether)\b/i;

/**
 * What a claim's verb must say, by how sure the evidence lets us be (GRADE's plain-language wording, Santesso et al.
 * 2020, J Clin Epidemiol 119:126).
 */
const VERBS: Record<Certainty, { fits: (claim: string) => boolean; say: string }> = {
  high: {
    fits: (claim) => ![MAY, PROBABLY, UNKNOWN].some((hedge) => hedge.test(claim)),
    say: "without “probably”, “may” or “we don't know”, such as “improves”",
  },
  moderate: { fits: (claim) => PROBABLY.test(claim), say: 'with “probably”, such as “probably improves”' },
  low: { fits: (claim) => MAY.test(claim), say: 'with “may”, such as “may improve”' },
  'very-low': { fits: (claim) => UNKNOWN.test(claim), say: "with “we don't know if” or “we don't know whether”" },
};

/** `claim-verb` (error): the verb of every claim matches the certainty it rests on; a <Claim> rests on the entry as a whole. */
export const claimVerb: SourceRule = (library) => {
  const certaintyOf = new Map(library.entries.evidence.map(({ id, data }) => [id, data.certainty]));
  const check = (document: SourceDocument, position: () => Position, claim: string, certainty: Certainty | undefined): Finding[] =>
    certainty === undefined || VERBS[certainty].fits(claim)
      ? []
      : [
          findingAt(document, position(), {
            rule: 'claim-verb',
            message: `The certainty is ${certainty.replace('-', ' ')}, but the claim says ${quote(shorten(claim))}`,
            remedy: `Say it ${VERBS[certainty].say}.`,
          }),
        ];
  const outcomes = library.entries.evidence.flatMap((entry) =>
    entry.data.outcomes.flatMap(({ claim, certainty }, index) =>
      check(entry, () => entry.positionOf(['outcomes', index, 'claim']), claim, certainty),
    ),
  );
  const claims = library.documents.flatMap((document) =>
    document.markdown.elements.flatMap((element) => {
      if (element.name !== 'Claim') return [];
      const id = element.attributes.find(({ name }) => name === 'evidence')?.value;
      return check(document, () => element, element.text, typeof id === 'string' ? certaintyOf.get(id) : undefined);
    }),
  );
  const answers = library.entries.questions.flatMap((question) =>
    check(question, () => question.positionOf(['answer']), question.data.answer, question.data.certainty),
  );
  return [...outcomes, ...answers, ...claims];
};

const PROVEN = /\b(?:proven|proves|proof that)\b/gi;

/**
 * `claim-verb` (error): we never say in our own words that something is proven. Somebody else's words in quotation marks
 * may, and so may we where we say that it is not.
 */
export const proven: SourceRule = (library) =>
  library.documents.flatMap((document) => {
    if (document.collection === 'stories' && document.raw.origin !== 'service') return [];
    const say = (word: string, position: Position) =>
      findingAt(document, position, {
        rule: 'claim-verb',
        message: `${quote(word)} promises more than research can.`,
        remedy: "Say what the evidence lets us say: “improves”, “probably improves”, “may improve” or “we don't know if”.",
      });
    return [
      ...ownTextFields(document).flatMap(({ path, text }) => provenIn(text).map(({ word }) => say(word, document.positionOf(path, word)))),
      ...document.markdown.runs
        .filter(({ quoted }) => !quoted)
        .flatMap((run) => provenIn(run.text).map(({ word, index }) => say(word, positionIn(run, index)))),
    ];
  });

/** The title of the work that is cited is its author's, not ours. */
function ownTextFields(document: SourceDocument) {
  return [...textFields(document.raw)].filter(({ path }) => path[0] !== 'citation');
}

function provenIn(text: string): { word: string; index: number }[] {
  return [...text.matchAll(PROVEN)]
    .filter(({ index, 0: word }) => !isQuoted(text, index, word.length) && !isDenied(text, index))
    .map(({ index, 0: word }) => ({ word, index }));
}

function isQuoted(text: string, index: number, length: number): boolean {
  const before = text.slice(0, index);
  const count = (mark: string) => before.split(mark).length - 1;
  const inSingle = /['‘]$/.test(before) && /^['’]/.test(text.slice(index + length));
  return inSingle || count('“') > count('”') || count('"') % 2 === 1;
}

/** Whether the same clause says no before it: "has not been proven", "nobody has proof that". */
function isDenied(text: string, index: number): boolean {
  const clause =
    text
      .slice(Math.max(0, index - 60), index)
      .split(/[.!?;:]/)
      .at(-1) ?? '';
  return /(?:\b(?:not|never|no|nobody|nothing|none|neither|nor|without|cannot)\b|n['’]t\b)/i.test(clause);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
