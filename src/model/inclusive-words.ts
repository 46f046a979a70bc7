import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';

/** Words that put a label before a person, and what to write instead. */
export interface UnfairWords {
  words: string;
  index: number;
  instead: readonly string[];
}

/** Of what retext-equality knows, the rules about health, disability and identity. The others are about programming, sport or American English, or would forbid “he” and “she”. */
const ASKED_FOR = new Set(
  'ablebodied addict addicts aids-victim alcoholic birth-defect commit-suicide committed-suicide failed-suicide cretin deafmute downs-syndrome epileptic family-burden gyp handicapped handicapped-parking harelip homosexual idiot intellectually-disabled intellectually-disabled-people manic mongoloid multiple-sclerosis-victim nonwhite oriental orientals psychotic retard retards schizo senile sexual-preference spastic spaz special stroke-victim stutterer suffers-from-disabilities suffers-from-md tranny transgendered transgenders victim-of-an-injury victim-of-injuries victim-of-polio wheelchair-bound lady-doctor working-wife man-in-the-street'.split(
    ' ',
  ),
);
/** What these rules begin with: reading a text word by word takes long, so it is done only where there may be something. */
const MAY_BE =
  /abled|addict|junkie|alcohol|defect|suicide|cretin|deaf|down'?s|epilep|burden|gyp|handicap|hare ?lip|homosexual|idiot|minded|intellectual|manic|schiz|afflict|suffer|victim|mongol|non-?white|orient|psycho|retard|senile|dement|preference|spas|spaz|challenged|stutter|trann|transgendere?[ds]|wheelchair|confined|lady|working (?:mother|wife)|in the street/i;

/** Words of our own field, after NHS England's and Mind's guides to language and the social model of disability. */
const OF_OUR_FIELD: readonly (readonly [pattern: RegExp, ...instead: string[]])[] = [
  [/\bthe (?:elderly|aged)\b(?= (?:and|or|who|are|were|in|is|with|to|at|have|has|from|on|by)\b|[.,;:!?)”’]|$)/giu, 'older people'],
  [
    /\bthe (?:disabled|handicapped)\b(?= (?:and|or|who|are|were|in|is|with|to|at|have|has|from|on|by)\b|[.,;:!?)”’]|$)/giu,
    'disabled people',
  ],
  [/\bthe homeless\b(?= (?:and|or|who|are|were|in|is|with|to|at|have|has|from|on|by)\b|[.,;:!?)”’]|$)/giu, 'people without a home'],
  [/\bthe mentally ill\b/giu, 'people with a mental health problem'],
  [/\bhard[- ]to[- ]reach (?:groups?|communit(?:y|ies)|people|patients?|populations?)\b/giu, 'people whom services don’t reach'],
  [
    /\bsuffer(?:s|ed|ing)? (?:from|with) (?:anxiety|depression|dementia|diabetes|loneliness|mental|a mental|pain|stress|chronic)\b/giu,
    'lives with',
    'has',
  ],
  [/\bfrequent (?:flyers?|attenders?)\b/giu, 'people who come often'],
  [/\bbed[- ]blockers?\b/giu, 'people who wait to go home'],
  [/\bnon[- ]complian(?:t|ce)\b/giu, 'people who chose not to', 'didn’t'],
  [/\bBAME\b|\bBME\b/gu, 'the names that groups use for themselves'],
  [/\b(?:drug|substance) abusers?\b/giu, 'people who use drugs'],
];

const checker = unified()
  .use(retextEnglish)
  .use(retextEquality)
  .use(function () {
    this.compiler = () => '';
  })
  .freeze();

/** Finds such words in a text in English, in its order. */
export function findUnfairWords(text: string): UnfairWords[] {
  const found: UnfairWords[] = OF_OUR_FIELD.flatMap(([pattern, ...instead]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ words, index, instead })),
  );
  if (MAY_BE.test(text)) {
    for (const { ruleId, actual, expected, place } of checker.processSync(text).messages) {
      const index = place && 'start' in place ? (place.start.offset ?? 0) : 0;
      if (
        ruleId &&
        ASKED_FOR.has(ruleId) &&
        actual &&
        !found.some((other) => index < other.index + other.words.length && other.index < index + actual.length)
      ) {
        found.push({ words: actual, index, instead: expected ?? [] });
      }
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
