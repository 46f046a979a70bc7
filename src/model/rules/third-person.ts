import type { AnyStory } from '../../schema/stories.ts';
import type { SourceEntry } from '../content-library.ts';
import type { Finding } from '../findings.ts';
import { positionIn } from '../markdown-facts.ts';
import { quote } from '../nearest.ts';
import { findNames } from '../person-names.ts';
import { findingAt, type SourceRule } from './rule.ts';

/**
 * `third-person-consent` (error): whoever else is named in a true story stands under `others` with their agreement, or
 * their name is taken out. Each person is pointed out once. Names that belong to nobody alive can be allowed by name.
 */
export const thirdPersonConsent: SourceRule = (library) =>
  library.entries.stories.flatMap((entry) => {
    const data: AnyStory = entry.data;
    if (data.origin !== 'first-person' && data.origin !== 'composite') return [];
    const known = [data.teller.name ?? '', ...data.others.map(({ name }) => name), ...data.allow.map(({ match }) => match)].map(plain);
    return [...unknownNames(entry, known)];
  });

function* unknownNames(entry: SourceEntry<'stories'>, known: readonly string[]): Generator<Finding> {
  const said = new Set<string>();
  const isNew = (name: string) => {
    const key = plain(name);
    if (said.has(key) || known.some((other) => other === key || other.split(' ')[0] === key)) return false;
    said.add(key);
    return true;
  };
  const remark = (name: string) => ({
    rule: 'third-person-consent' as const,
    message: `${quote(name)} looks like the name of somebody else.`,
    remedy: 'Take the name out, or write “my sister”, “the nurse”. If they agreed in writing, name them under “others” with the reference.',
  });
  for (const field of ['title', 'summary'] as const) {
    const text = entry.raw[field];
    for (const { name } of typeof text === 'string' ? findNames(text) : [])
      if (isNew(name)) yield findingAt(entry, entry.positionOf([field], name), remark(name));
  }
  for (const run of entry.markdown.runs) {
    for (const { name, index } of findNames(run.text)) if (isNew(name)) yield findingAt(entry, positionIn(run, index), remark(name));
  }
}

function plain(name: string): string {
  return name.toLowerCase().replace(/’/g, "'").trim();
}
