import { tagsIn } from '../mdx-tags.ts';

/** An entry that a text cites with <Cite>, with its number in that text and how often it is cited there. */
export interface Cited {
  id: string;
  number: number;
  count: number;
}

/**
 * The entries that a text cites, numbered in the order they first come. What stands in components that a reading leaves
 * out (such as facilitators' notes) isn't counted.
 */
export function citedIn(body: string, leftOut: readonly string[] = []): Cited[] {
  const shown = leftOut.reduce((text, name) => text.replace(new RegExp(`<${name}[\\s>][\\s\\S]*?</${name}>`, 'g'), ''), body);
  const cited = new Map<string, Cited>();
  for (const { id = '' } of tagsIn(shown, 'Cite')) {
    const before = cited.get(id);
    if (before) before.count += 1;
    else cited.set(id, { id, number: cited.size + 1, count: 1 });
  }
  return [...cited.values()];
}

/** The ids of all entries that a text names with <Claim> or <Cite>. */
export function namedIn(body: string): string[] {
  return [...tagsIn(body, 'Claim').map(({ evidence = '' }) => evidence), ...tagsIn(body, 'Cite').map(({ id = '' }) => id)];
}
