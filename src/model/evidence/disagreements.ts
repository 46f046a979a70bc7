import type { Evidence } from '../../schema/evidence.ts';

interface Entry {
  id: string;
  data: Evidence;
}

/** Two entries that say different things about one outcome. */
export interface DisagreementPair {
  /** The id of the outcome. */
  on: string;
  why: string;
  own: string[];
  other: { id: string; title: string; claims: string[] };
}

/** What an entry disagrees about with others, whichever of the two says so. Others that aren't published are left out. */
export function disagreementsOf(entry: Entry, all: readonly Entry[]): DisagreementPair[] {
  const own = entry.data.disagrees.flatMap(({ with: id, on, why }) => {
    const other = all.find((each) => each.id === id);
    return other ? [pair(entry, other, on, why)] : [];
  });
  const told = all.flatMap((other) =>
    other.data.disagrees
      .filter((each) => each.with === entry.id && !entry.data.disagrees.some((mine) => mine.with === other.id && mine.on === each.on))
      .map(({ on, why }) => pair(entry, other, on, why)),
  );
  return [...own, ...told];
}

function pair(entry: Entry, other: Entry, on: string, why: string): DisagreementPair {
  return { on, why, own: claimsOn(entry, on), other: { id: other.id, title: other.data.title, claims: claimsOn(other, on) } };
}

/** What an entry says about an outcome; if nothing, its first finding. */
function claimsOn({ data }: Entry, on: string): string[] {
  const claims = data.outcomes.filter(({ outcome }) => outcome === on).map(({ claim }) => claim);
  return claims.length > 0 ? claims : data.outcomes.slice(0, 1).map(({ claim }) => claim);
}
