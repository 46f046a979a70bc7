import { CHAPTER_HEADINGS, PHASES } from '../../schema/toolkit.ts';
import type { SourceDocument } from '../content-library.ts';
import { entryPlace } from '../entry-id.ts';
import type { Finding, Position } from '../findings.ts';
import type { Element } from '../markdown-facts.ts';
import { quote } from '../nearest.ts';
import { findingAt, type SourceRule } from './rule.ts';

/** The components that leave room to write. */
const TO_FILL_IN = ['Blank', 'BlankTable'];

/** What only a chapter can show. Elsewhere it would be left out without a word. */
const FOR_CHAPTERS = ['BlankTable', 'BudgetPicture', 'LogicModelPicture', 'Reported', 'TimelinePicture'];

/**
 * `chapter-parts` (error): every chapter of the toolkit has steps, what was reported with its source, common mistakes, and
 * a template with room to write; who it's for, its time and what one has at the end stand in its facts, where the schema
 * asks for them. Chapters of one part of the toolkit stand together.
 */
export const chapterParts: SourceRule = (library) => [
  ...library.documents
    .filter(({ collection, markdown, raw }) => collection === 'toolkit' && !markdown.failure && raw.draft !== true)
    .flatMap(partsOf),
  ...strays(library.entries.toolkit),
  ...library.documents.filter(({ collection }) => collection !== 'toolkit').flatMap(lentComponents),
];

function partsOf(chapter: SourceDocument): Finding[] {
  const { elements, headings } = chapter.markdown;
  const say = (position: Position, message: string, remedy: string) =>
    findingAt(chapter, position, { rule: 'chapter-parts', message, remedy });
  const end = { line: chapter.bodyLine, column: 1 };
  const first = (name: string) => elements.find((element) => element.name === name);
  const findings: Finding[] = [];
  if (!first('Steps')) {
    findings.push(say(end, 'The chapter has no steps to follow.', 'Put a numbered list between <Steps> and </Steps>.'));
  }
  for (const heading of Object.values(CHAPTER_HEADINGS)) {
    if (headings.some(({ depth, text }) => depth === 2 && text.trim() === heading)) continue;
    findings.push(say(end, `The section ${quote(heading)} is missing.`, `Add a line “## ${heading}”, and words below it.`));
  }
  if (!first('Reported')) {
    findings.push(
      say(
        end,
        'The chapter shows no example that a source reports.',
        `Under ${quote(CHAPTER_HEADINGS.reported)}, tell it between <Reported source="…"> and </Reported>.`,
      ),
    );
  }
  return [...findings, ...templateOf(first('Template'), elements, (message, remedy, at = end) => say(at, message, remedy))];
}

function templateOf(
  template: Element | undefined,
  elements: readonly Element[],
  say: (message: string, remedy: string, at?: Position) => Finding,
): Finding[] {
  if (!template) return [say('The chapter has no template to take away.', 'End it with <Template id="…" title="…"> and </Template>.')];
  const blanks = elements.filter(({ name, line }) => TO_FILL_IN.includes(name ?? '') && line > template.line);
  if (blanks.length > 0) return [];
  return [say('This template leaves no room to write.', 'Add <Blank label="…" lines={2} /> or <BlankTable … /> inside it.', template)];
}

function lentComponents(document: SourceDocument): Finding[] {
  return document.markdown.elements
    .filter(({ name }) => FOR_CHAPTERS.includes(name ?? ''))
    .map((element) =>
      findingAt(document, element, {
        rule: 'chapter-parts',
        message: `<${String(element.name)}> is shown only in chapters of the toolkit.`,
        remedy: 'Take it out, or link to the chapter that shows it.',
      }),
    );
}

/** Chapters whose number puts them among those of another part. */
function strays(chapters: readonly (SourceDocument & { data: { phase: (typeof PHASES)[number] } })[]): Finding[] {
  const inOrder = [...chapters].sort((a, b) => entryPlace(a.file) - entryPlace(b.file));
  return inOrder.flatMap((chapter, index) => {
    const before = inOrder[index - 1];
    if (!before || PHASES.indexOf(before.data.phase) <= PHASES.indexOf(chapter.data.phase)) return [];
    return [
      findingAt(chapter, chapter.positionOf(['phase']), {
        rule: 'chapter-parts',
        message: `A chapter of the part ${quote(chapter.data.phase)} stands after one of ${quote(before.data.phase)}: ${before.file}.`,
        remedy: `The parts follow each other as ${PHASES.join(', ')}. Change “phase”, or the number of the folder.`,
      }),
    ];
  });
}
