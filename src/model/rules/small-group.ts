import type { AnyStory } from '../../schema/stories.ts';
import { isPublished } from '../consent.ts';
import { quote } from '../nearest.ts';
import { findingAt, type SourceRule } from './rule.ts';

/** The fewest that share something before it points at nobody: the usual threshold for small numbers in health statistics (ONS, NHS Digital). */
export const SMALLEST_GROUP = 5;

/**
 * `small-group` (warning): a true story whose area and life situation together are shared by fewer than five stories.
 * Where somebody lives and what their life is like narrows most to a person; lists by one of the two alone do not.
 */
export const smallGroup: SourceRule = (library, { siteDate }) => {
  const groups = new Map<string, number>();
  const published = library.entries.stories.filter(({ data }) => isPublished(data, siteDate));
  for (const { data } of published) for (const key of keysOf(data)) groups.set(key, (groups.get(key) ?? 0) + 1);
  return published.flatMap((entry) => {
    if (!('consent' in entry.data)) return [];
    const [rarest] = keysOf(entry.data)
      .map((key) => ({ key, count: groups.get(key) ?? 0 }))
      .sort((a, b) => a.count - b.count);
    if (!rarest || rarest.count >= SMALLEST_GROUP) return [];
    const [area = '', situation = ''] = rarest.key.split(' ');
    const shared = rarest.count === 1 ? 'No other story shares' : `Only ${String(rarest.count)} stories share`;
    return [
      findingAt(entry, entry.positionOf(['area']), {
        rule: 'small-group',
        severity: 'warning',
        message: `${shared} the area ${quote(area)} with the situation ${quote(situation)}, which may tell who it is.`,
        remedy: 'Choose a larger area or a wider situation, or ask the teller whether they mind.',
      }),
    ];
  });
};

function keysOf(data: AnyStory): string[] {
  return 'area' in data ? data.situations.map((situation) => `${data.area} ${situation}`) : [];
}
