import { COLLECTIONS, type SourceDocument } from '../content-library.ts';
import type { Finding } from '../findings.ts';
import type { Heading } from '../markdown-facts.ts';
import { quote } from '../nearest.ts';
import { valueAt } from '../schema-fields.ts';
import { findingAt, type SourceRule } from './rule.ts';

/** The page itself sets the title as the heading of the first level, and components set their own title as the second or third. */
const FIRST_LEVEL = 2;
const DEEPEST_FIRST_LEVEL_INSIDE = 4;

/** `heading-order` (error): headings start at the second level and never skip one on the way down, so that people who move by headings miss nothing. */
export const headingOrder: SourceRule = (library) =>
  library.documents.flatMap((document) => {
    const last = new Map<number | undefined, number>();
    return document.markdown.headings.flatMap((heading) => {
      const before = last.get(heading.within);
      last.set(heading.within, heading.depth);
      return before === undefined ? checkFirst(document, heading) : checkNext(document, heading, before);
    });
  });

function checkFirst(document: SourceDocument, heading: Heading): Finding[] {
  const inside = heading.within !== undefined || document.collection === 'modules';
  const [least, most] =
    heading.within === undefined
      ? [FIRST_LEVEL, inside ? DEEPEST_FIRST_LEVEL_INSIDE : FIRST_LEVEL]
      : [FIRST_LEVEL + 1, DEEPEST_FIRST_LEVEL_INSIDE];
  if (heading.depth >= least && heading.depth <= most) return [];
  const where = heading.within === undefined ? 'The first heading of a text' : 'The first heading inside a component';
  return [
    say(
      document,
      heading,
      `${where} can't be of level ${String(heading.depth)}.`,
      `Start the line with ${'#'.repeat(heading.within === undefined ? least : most)} and a space.`,
    ),
  ];
}

function checkNext(document: SourceDocument, heading: Heading, before: number): Finding[] {
  const least = heading.within === undefined ? FIRST_LEVEL : FIRST_LEVEL + 1;
  if (heading.depth < least) {
    return [
      say(
        document,
        heading,
        `The heading ${quote(heading.text)} is of level ${String(heading.depth)}, which is taken by the title around it.`,
        `Start the line with ${'#'.repeat(least)} and a space.`,
      ),
    ];
  }
  if (heading.depth <= before + 1) return [];
  return [
    say(
      document,
      heading,
      `The heading ${quote(heading.text)} skips a level: it is of level ${String(heading.depth)}, after one of level ${String(before)}.`,
      `Start the line with ${'#'.repeat(before + 1)} and a space.`,
    ),
  ];
}

function say(document: SourceDocument, heading: Heading, message: string, remedy: string): Finding {
  return findingAt(document, heading, { rule: 'heading-order', message, remedy });
}

/** `unique-title` (error): no two entries of a collection have the same title, so that lists and search results can be told apart. */
export const uniqueTitle: SourceRule = (library) =>
  COLLECTIONS.flatMap((collection) => {
    const first = new Map<string, SourceDocument>();
    return library.documents.flatMap((document) => {
      const title = valueAt(document.raw, ['title']);
      if (document.collection !== collection || typeof title !== 'string') return [];
      const key = title.toLowerCase().replace(/\s+/g, ' ').trim();
      const other = first.get(key);
      if (!other) {
        first.set(key, document);
        return [];
      }
      return [
        findingAt(document, document.positionOf(['title']), {
          rule: 'unique-title',
          message: `${quote(other.id)} has the same title.`,
          remedy: 'Give one of the two a title that tells them apart.',
        }),
      ];
    });
  });
