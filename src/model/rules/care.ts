import { CARE_TERMS, type CareTerm } from '../care-terms.ts';
import type { SourceDocument } from '../content-library.ts';
import { isCaseStudy } from '../entry-status.ts';
import type { Position } from '../findings.ts';
import { positionIn } from '../markdown-facts.ts';
import { listWords, quote } from '../nearest.ts';
import { findingAt, type SourceRule } from './rule.ts';

/** Subjects after which a reader must find support close by. */
const NEEDS_SUPPORT: readonly CareTerm['subject'][] = ['suicide', 'self-harm'];

/** A term in a story, at its first place. */
interface Mention {
  term: CareTerm;
  words: string;
  position: Position;
}

/** `support-block` (error): a story that speaks of suicide or self-harm shows right after it where to find support. */
export const supportBlock: SourceRule = (library) =>
  library.documents.filter(isCaseStudy).flatMap((story) => {
    if (story.raw.support === true) return [];
    const mention = mentionsIn(story).find(({ term }) => NEEDS_SUPPORT.includes(term.subject));
    if (!mention) return [];
    return [
      findingAt(story, mention.position, {
        rule: 'support-block',
        message: `The story speaks of ${mention.term.subject} (${quote(mention.words)}), but shows no support after it.`,
        remedy: 'Add “support: true” to the facts.',
      }),
    ];
  });

/** `content-note` (error): a story that speaks of what can hurt to read says so before it begins. */
export const contentNote: SourceRule = (library) =>
  library.documents.filter(isCaseStudy).flatMap((story) => {
    const { contentNotes } = story.raw;
    if (Array.isArray(contentNotes) && contentNotes.length > 0) return [];
    const mentions = mentionsIn(story);
    const [first] = mentions;
    if (!first) return [];
    return [
      findingAt(story, first.position, {
        rule: 'content-note',
        message: `The story speaks of ${listWords(
          mentions.map(({ term, words }) => `${term.subject} (${quote(words)})`),
          'and',
        )}, but has no content note.`,
        remedy: `Add a short note, for example: contentNotes: [${mentions.map(({ term }) => term.note).join(', ')}].`,
      }),
    ];
  });

/** The first place of each subject, in the order of the list of terms. */
function mentionsIn(story: SourceDocument): Mention[] {
  return CARE_TERMS.flatMap((term) => {
    for (const field of ['title', 'summary'] as const) {
      const text = story.raw[field];
      const words = typeof text === 'string' ? term.pattern.exec(text)?.[0] : undefined;
      if (words) return [{ term, words, position: story.positionOf([field], words) }];
    }
    for (const run of story.markdown.runs) {
      const found = term.pattern.exec(run.text);
      if (found) return [{ term, words: found[0], position: positionIn(run, found.index) }];
    }
    return [];
  });
}
