import type { PersonDataKind, PersonDataMatch } from '../../model/person-data.ts';
import type { StoryDraft } from '../records.ts';

/** Words in the story that could tell a stranger who somebody is. */
export interface Detail {
  part: keyof StoryDraft;
  kind: PersonDataKind;
  /** What it looks like: "a phone number". */
  name: string;
  /** A safe way to say it, as a sentence. */
  safe: string;
  /** Where the words stand in the part, in UTF-16 code units. */
  index: number;
  words: string;
  /** A little of what stands before and after. */
  before: string;
  after: string;
}

/** How much is shown on both sides, in characters. */
const AROUND = 40;

/** All details in a story, in its order; the same words in the same part once. `find` and `names` are the rules of `person-data`, which load only when asked for. */
export function detailsIn(
  draft: StoryDraft,
  find: (text: string) => PersonDataMatch[],
  names: Readonly<Record<PersonDataKind, { name: string }>>,
): Detail[] {
  const all = (Object.keys(draft) as (keyof StoryDraft)[]).flatMap((part) =>
    find(draft[part]).map(({ kind, index, match, insteadUse }) => ({
      part,
      kind,
      name: names[kind].name,
      safe: insteadUse,
      index,
      words: match,
      before: around(draft[part].slice(0, index), -AROUND),
      after: around(draft[part].slice(index + match.length), AROUND),
    })),
  );
  const seen = new Set<string>();
  return all.filter((detail) => !seen.has(detailKey(detail)) && seen.add(detailKey(detail)));
}

function around(text: string, length: number): string {
  if (text.length <= Math.abs(length)) return text;
  return length < 0 ? `…${text.slice(length)}` : `${text.slice(0, length)}…`;
}

/** Tells details apart, so that what was left as it is stays so while other words change. */
export function detailKey({ part, kind, words }: Detail): string {
  return `${part} ${kind} ${words}`;
}
