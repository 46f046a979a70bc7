/**
 * Finds what could tell a stranger who somebody is (rule `person-data`). Pure and without Node: it also runs on the
 * participant's own device, so that they see the same before they share.
 */
import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { validate as isNhsNumber } from 'nhs-number-validator';
import { isValid as isPostcode } from 'postcode';
import { findNames } from './person-names.ts';
import type { Severity } from './findings.ts';

export type PersonDataKind =
  'e-mail' | 'nhs-number' | 'phone' | 'postcode' | 'date-of-birth' | 'exact-date' | 'street' | 'full-name' | 'staff-name';

/** One place in a text that could identify a person. */
export interface PersonDataMatch {
  kind: PersonDataKind;
  /** The words as they stand in the text. */
  match: string;
  /** Offset of the match in the text, in UTF-16 code units. */
  index: number;
  severity: Severity;
  /** What to write instead, as a sentence. */
  insteadUse: string;
}

/** What each kind is called, how grave it is, and what to write instead. */
export const PERSON_DATA: Record<PersonDataKind, { name: string; severity: Severity; insteadUse: string }> = {
  'e-mail': { name: 'an e-mail address', severity: 'error', insteadUse: 'Leave it out, or write “by e-mail”.' },
  'nhs-number': { name: 'an NHS number', severity: 'error', insteadUse: 'Leave it out. No story needs it.' },
  phone: { name: 'a phone number', severity: 'error', insteadUse: 'Leave it out, or write “by phone”.' },
  postcode: { name: 'a full postcode', severity: 'error', insteadUse: 'Name the borough or a larger area instead.' },
  'date-of-birth': { name: 'a date of birth', severity: 'error', insteadUse: 'Give an age band instead, such as “in her forties”.' },
  'exact-date': {
    name: 'an exact date',
    severity: 'warning',
    insteadUse: 'Give the month or the season instead, such as “in spring 2021”.',
  },
  street: { name: 'the name of a street', severity: 'warning', insteadUse: 'Name the borough or a larger area instead.' },
  'staff-name': { name: 'the name of somebody at work', severity: 'warning', insteadUse: 'Say what they do instead, such as “the nurse”.' },
  'full-name': { name: 'a full name', severity: 'warning', insteadUse: 'Use a first name that they chose, or say “a friend”.' },
};

interface Span {
  index: number;
  match: string;
}

/**
 * All matches in the order of the text. Where two overlap, the kind that stands first in `PERSON_DATA` wins.
 * @param names whether to look for names too, which takes far longer than all the rest
 */
export function findPersonData(text: string, names = true): PersonDataMatch[] {
  const plain = withPlainSpaces(text);
  const taken: (Span & { kind: PersonDataKind | 'address' })[] = [];
  const isTaken = new Uint8Array(plain.length);
  const take = (kind: PersonDataKind | 'address', spans: Iterable<Span>) => {
    for (const { index, match } of spans) {
      const end = index + match.length;
      if (isTaken.subarray(index, end).includes(1)) continue;
      isTaken.fill(1, index, end);
      taken.push({ kind, index, match });
    }
  };
  if (plain.includes('@')) take('e-mail', matches(E_MAIL, plain));
  if (/[([]\s?at\s?[)\]]/i.test(plain)) take('e-mail', matches(SPELT_E_MAIL, plain));
  if (/\d/.test(plain)) {
    // What stands in a web address or a DOI names a page, not a person.
    take('address', matches(WEB_ADDRESS, plain));
    take('nhs-number', nhsNumbers(plain));
    take('phone', phoneNumbers(plain));
    take('postcode', postcodes(plain));
    const dates = [...exactDates(plain)];
    take(
      'date-of-birth',
      dates.filter((date) => isNearBirth(plain, date)),
    );
    take('exact-date', dates);
  }
  if (STREET_WORD.test(plain)) take('street', matches(STREET, plain));
  if (names && /\p{Lu}/u.test(plain)) {
    const named = findNames(plain);
    const spans = (staff: boolean) =>
      named.filter((each) => each.staff === staff && (staff || each.name.includes(' '))).map(({ name, index }) => ({ match: name, index }));
    take('staff-name', spans(true));
    take('full-name', spans(false));
  }
  return taken
    .flatMap(({ kind, index, match }) => {
      if (kind === 'address') return [];
      const { severity, insteadUse } = PERSON_DATA[kind];
      return [{ kind, index, match: text.slice(index, index + match.length), severity, insteadUse }];
    })
    .sort((a, b) => a.index - b.index);
}

/** Spaces and hyphens of other widths, and line ends within a paragraph, become plain ones, one for one, so that offsets stay. */
function withPlainSpaces(text: string): string {
  return text.replace(/[\t\u00A0\u2000-\u200A\u202F]|(?<!\n)\n(?!\n)/g, ' ').replace(/[\u2010\u2011]/g, '-');
}

function* matches(pattern: RegExp, text: string): Generator<Span> {
  for (const found of text.matchAll(pattern)) yield { index: found.index, match: found[0] };
}

const E_MAIL = /(?<![\p{L}\d._%+'-])[\p{L}\d_%+][\p{L}\d._%+'-]*@(?:[\p{L}\d-]+\.)+\p{L}{2,}/gu;
/** As people write it to keep robots away: `sam (at) example (dot) org`. */
const SPELT_E_MAIL =
  /(?<![\p{L}\d._%+'-])[\p{L}\d_%+][\p{L}\d._%+'-]*\s?[([]\s?at\s?[)\]]\s?[\p{L}\d-]+(?:(?:\.|\s?[([]\s?dot\s?[)\]]\s?)[\p{L}\d-]+)+/giu;
const WEB_ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<![\d.])10\.\d{4,9}\/\S+/g;

/** Ten digits, alone or as 3-3-4, that are no part of a longer number or a sum of money. */
const TEN_DIGITS = /(?<![\w£$€.,/-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w/%-]|[.,]\d)/g;

function* nhsNumbers(text: string): Generator<Span> {
  for (const span of matches(TEN_DIGITS, text)) {
    if (isNhsNumber(span.match.replace(/\D/g, '')) && !isBookNumber(text, span)) yield span;
  }
}

/** Seven digits or more that start like a number to dial: with 0, + or 44. Years, ranges, sums and sample sizes don't. */
const DIALLED = /(?<![\w£$€,-])(?<!\d\.)(?:\(?\+|\(?0|44(?=[ 0-9]))[ ]?\d(?:[ ().-]{0,3}\d){5,17}(?![\w%]|[.,]\d)/g;

/**
 * The shape of a number in the United Kingdom: 0 or 44, then nine or ten digits, the first group at least three long.
 * Also catches numbers that nobody was given, such as those set aside for fiction (Ofcom), which the library passes over.
 */
const UNITED_KINGDOM = /^(?:\(?(?:\+|00)?44\)?[ .-]?(?:\(0\)[ .-]?)?[1-35789]|\(?0[1-35789]\d)(?:[ ().-]{0,3}\d){7,9}(?!\d)/;

/** The most digits that a number can have (ITU-T E.164). */
const MOST_DIGITS = 15;

function* phoneNumbers(text: string): Generator<Span> {
  for (const span of matches(DIALLED, text)) {
    if (isBookNumber(text, span)) continue;
    const shape = UNITED_KINGDOM.exec(span.match)?.[0];
    if (shape && [9, 10].includes(nationalDigits(shape).length)) yield { index: span.index, match: shape };
    else if (span.match.replace(/\D/g, '').length <= MOST_DIGITS) {
      for (const { startsAt, endsAt } of findPhoneNumbersInText(span.match, 'GB')) {
        yield { index: span.index + startsAt, match: span.match.slice(startsAt, endsAt) };
      }
    }
  }
}

/** The digits without the country's and the trunk's: `+44 (0)20 7946 0958` → `2079460958`. */
function nationalDigits(number: string): string {
  return number
    .replace(/\D/g, '')
    .replace(/^(?:00)?44/, '')
    .replace(/^0/, '');
}

function isBookNumber(text: string, span: Span): boolean {
  return /\b(?:ISBN|ISSN|ISRCTN|NCT)[ -:]*$/i.test(text.slice(Math.max(0, span.index - 12), span.index));
}

const POSTCODE = /(?<![A-Za-z0-9])[A-Za-z]{1,2}\d[A-Za-z\d]?[ ]{0,2}\d[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}(?![A-Za-z0-9])/g;

function* postcodes(text: string): Generator<Span> {
  for (const span of matches(POSTCODE, text)) {
    const isOrdinal = / (?:1st|2nd|3rd|[04-9]th)$/.test(span.match);
    if (!isOrdinal && isPostcode(span.match)) yield span;
  }
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const DAY_IN_WORDS =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth';
const YEAR = '(?:1[89]|20)\\d\\d';
const DATE = new RegExp(
  [
    `(?<![\\w.,/£-])${DAY}(?: of)? ${MONTH},? ${YEAR}(?!\\d)`,
    `\\b(?:${DAY_IN_WORDS})(?: of)? ${MONTH},? ${YEAR}(?!\\d)`,
    `\\b${MONTH} ${DAY},? ${YEAR}(?!\\d)`,
    `(?<![\\w.,/£-])(?:3[01]|[12]\\d|0?[1-9])([/.-])(?:3[01]|[12]\\d|0?[1-9])\\1(?:${YEAR}|\\d\\d)(?![\\w/-]|[.,]\\d)`,
    `(?<![\\w.,/£-])${YEAR}-(?:1[0-2]|0[1-9])-(?:3[01]|[12]\\d|0[1-9])(?![\\w/-])`,
  ].join('|'),
  'gi',
);

function* exactDates(text: string): Generator<Span> {
  for (const span of matches(DATE, text)) {
    const [first, second] = span.match.split(/[/.-]/).map(Number);
    const isNumeric = /^\d{1,2}[/.-]\d{1,2}[/.-]/.test(span.match);
    if (!isNumeric || Math.min(first ?? 0, second ?? 0) <= 12) yield span;
  }
}

const BIRTH = /\b(?:born|d\.?o\.?b\b\.?|date of birth|birth ?date|birthday)/i;

/** Whether the same sentence speaks of being born within 40 characters before the date, or 30 after it. */
function isNearBirth(text: string, date: Span): boolean {
  const before =
    text
      .slice(Math.max(0, date.index - 40), date.index)
      .replace(/\bd\.o\.b\./i, 'dob')
      .split(/[!?\n]|\.\s/)
      .at(-1) ?? '';
  const after =
    text
      .slice(date.index + date.match.length)
      .slice(0, 30)
      .split(/[.!?\n]/)[0] ?? '';
  return BIRTH.test(before) || BIRTH.test(after);
}

const STREET_WORD = /\b(?:Street|Road|Avenue|Lane|Close|Crescent|Terrace|Grove|Mews|Drive|Square|Gardens|Place|Way|Hill|Row|Walk|Court)\b/;

/**
 * A name before "Street" and the like; or a house number before any of more words. Phrases that name no street
 * ("the High Street", "Memory Lane") need the number.
 */
const STREET =
  /(?<![\p{L}\d-])(?:\d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{Ll}'’]+ ){1,3}(?:Street|Road|Avenue|Lane|Close|Crescent|Terrace|Grove|Mews|Drive|Square|Gardens|Place|Way|Hill|Row|Walk|Court)|(?!(?:The|A|An|My|Our|His|Her|Their|Your|This|That|High|Main|Memory|Every|Each|In|On|At|Down|Up|Cross|Open|Long)\b)\p{Lu}[\p{Ll}'’]+(?: \p{Lu}[\p{Ll}'’]+){0,2} (?:Street|Road|Avenue|Lane|Close|Crescent|Terrace|Grove|Mews))(?!\p{L})/gu;
