import { STORY_SECTIONS } from '../../schema/stories.ts';
import type { SourceDocument } from '../content-library.ts';
import { isCaseStudy } from '../entry-status.ts';
import type { Finding, Position } from '../findings.ts';
import type { Heading } from '../markdown-facts.ts';
import { didYouMean, listWords, nearest, quote } from '../nearest.ts';
import { findingAt, type SourceRule } from './rule.ts';

const HEADINGS = STORY_SECTIONS.map(({ heading }): string => heading);

/**
 * `story-sections` (error): a case study has all the sections that every case study has, each with words in it, in their
 * order and under their names. So readers find their way, and "What didn't work" is never left out.
 */
export const storySections: SourceRule = (library) =>
  library.documents
    .filter((document) => isCaseStudy(document) && !document.markdown.failure)
    .flatMap((story) => {
      const sections = story.markdown.headings
        .filter(({ depth }) => depth === 2)
        .map((heading) => ({ ...heading, name: straight(heading.text) }));
      const say = (position: Position, message: string, remedy: string) =>
        findingAt(story, position, { rule: 'story-sections', message, remedy });
      return [...missing(story, sections, say), ...misplaced(sections, say), ...empty(story, sections, say)];
    });

type Section = Heading & { name: string };
type Say = (position: Position, message: string, remedy: string) => Finding;

function missing(story: SourceDocument, sections: readonly Section[], say: Say): Finding[] {
  return STORY_SECTIONS.flatMap(({ heading, required }, index) => {
    if (!required || sections.some(({ name }) => name === heading)) return [];
    const before = HEADINGS.slice(0, index).findLast((each) => sections.some(({ name }) => name === each));
    const position = sections.find(({ name }) => name === before) ?? { line: story.bodyLine, column: 1 };
    return [
      say(
        position,
        `The section ${quote(heading)} is missing.`,
        `Add a line “## ${heading}”${before ? ` after the section ${quote(before)}` : ' at the top of the text'}, and words below it.`,
      ),
    ];
  });
}

function misplaced(sections: readonly Section[], say: Say): Finding[] {
  let furthest = -1;
  const seen = new Set<string>();
  return sections.flatMap((section) => {
    const place = HEADINGS.indexOf(section.name);
    if (place === -1) {
      return [
        say(
          section,
          `${quote(section.text)} is not one of the sections of a case study.`,
          didYouMean(nearest(section.name, HEADINGS, 1)) ||
            `The sections are ${listWords(HEADINGS.map(quote), 'and')}. For a heading inside one of them, use ###.`,
        ),
      ];
    }
    if (seen.has(section.name))
      return [say(section, `The section ${quote(section.name)} stands here a second time.`, 'Put the words of both under one heading.')];
    seen.add(section.name);
    if (place < furthest)
      return [say(section, `The section ${quote(section.name)} comes too late.`, `Move it before ${quote(HEADINGS[furthest] ?? '')}.`)];
    furthest = place;
    return [];
  });
}

function empty(story: SourceDocument, sections: readonly Section[], say: Say): Finding[] {
  const wordLines = story.markdown.runs
    .filter(({ kind, text }) => kind !== 'heading' && /[\p{L}\p{N}]/u.test(text))
    .map(({ places }) => places[0]?.line ?? 0);
  return sections.flatMap((section, index) => {
    const end = sections[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    if (!HEADINGS.includes(section.name) || wordLines.some((line) => line > section.line && line < end)) return [];
    return [
      say(section, `The section ${quote(section.name)} has no words.`, 'Write at least one sentence. If there is nothing to tell, say so.'),
    ];
  });
}

/** Word processors bend apostrophes; the headings are the same all the same. */
function straight(text: string): string {
  return text.replace(/[‘’]/g, "'").trim();
}
