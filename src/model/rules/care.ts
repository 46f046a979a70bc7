import { CARE_TERMS, METHODS, type CareTerm } from '../care-terms.ts';
import type { Collection, SourceDocument } from '../content-library.ts';
import { isCaseStudy } from '../entry-status.ts';
import type { Finding, Position } from '../findings.ts';
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

/** What a text that needs support is called, and how it shows support. */
const SHOWS_SUPPORT: Partial<Record<Collection, { name: string; remedy: string }>> = {
  stories: { name: 'story', remedy: 'Add “support: true” to the facts.' },
  modules: { name: 'lesson', remedy: 'Link to the support page below it: [find support](/support/).' },
  toolkit: { name: 'chapter', remedy: 'Add a line with <SupportContacts /> below it.' },
};

/**
 * `support-block` (error): a story, lesson or chapter that speaks of suicide or self-harm shows where to find support,
 * and does not say how or where it was done.
 */
export const supportBlock: SourceRule = (library) =>
  library.documents.flatMap((document) => {
    const shows = SHOWS_SUPPORT[document.collection];
    if (!shows || document.raw.origin === 'withdrawn') return [];
    return [...withoutSupport(document, shows), ...methodsIn(document)];
  });

function withoutSupport(document: SourceDocument, { name, remedy }: { name: string; remedy: string }): Finding[] {
  if (document.raw.support === true || showsSupport(document)) return [];
  const mention = mentionsIn(document).find(({ term }) => NEEDS_SUPPORT.includes(term.subject));
  if (!mention) return [];
  const message = `The ${name} speaks of ${mention.term.subject} (${quote(mention.words)}), but shows no support after it.`;
  return [findingAt(document, mention.position, { rule: 'support-block', message, remedy })];
}

function showsSupport({ markdown }: SourceDocument): boolean {
  return (
    markdown.elements.some(({ name }) => name === 'SupportContacts') || markdown.links.some(({ url }) => /^\/support\/(?:#|$)/.test(url))
  );
}

function methodsIn(document: SourceDocument): Finding[] {
  return document.markdown.runs.flatMap((run) => {
    const found = METHODS.exec(run.text);
    if (!found) return [];
    return [
      findingAt(document, positionIn(run, found.index), {
        rule: 'support-block',
        message: `${quote(found[0])} tells how it was done, which can lead others to do the same.`,
        remedy: 'Say that it happened, not how or where.',
      }),
    ];
  });
}

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
