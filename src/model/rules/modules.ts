import type { SourceDocument, SourceEntry } from '../content-library.ts';
import type { Finding } from '../findings.ts';
import type { Element } from '../markdown-facts.ts';
import { quote } from '../nearest.ts';
import { findingAt, type SourceRule } from './rule.ts';

/** `module-minutes` (error): the minutes of a lesson's activities add up to the lesson's own. */
export const moduleMinutes: SourceRule = (library) =>
  library.entries.modules
    .filter(({ markdown }) => !markdown.failure)
    .flatMap((lesson) => {
      const activities = lesson.markdown.elements.filter(({ name }) => name === 'Activity');
      const unclear = activities.filter((activity) => !isMinutes(valueOf(activity, 'minutes')));
      if (unclear.length > 0) return unclear.map((activity) => unclearMinutes(lesson, activity));
      const sum = activities.reduce((minutes, activity) => minutes + Number(valueOf(activity, 'minutes')), 0);
      const { minutes } = lesson.data;
      if (sum === minutes) return [];
      return [
        findingAt(lesson, lesson.positionOf(['minutes']), {
          rule: 'module-minutes',
          message: `The lesson takes ${String(minutes)} minutes, but its ${String(activities.length)} activities add up to ${String(sum)}.`,
          remedy: `Write “minutes: ${String(sum)}”, or change the minutes of the activities.`,
        }),
      ];
    });

function unclearMinutes(lesson: SourceEntry<'modules'>, activity: Element): Finding {
  return findingAt(lesson, activity, {
    rule: 'module-minutes',
    message: 'This activity does not say how many minutes it takes.',
    remedy: 'Write a whole number in curly brackets: minutes={10}.',
  });
}

function isMinutes(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

/** Components whose id answers and links hang on. */
const WITH_ID = ['Activity', 'Check', 'Prompt', 'Template', 'Worksheet'];

/**
 * `activity-id` (error): every activity, prompt and template has an id that no other has, in any lesson or chapter; and in
 * a lesson it starts with the lesson's own name. What people wrote on their device is found again by it.
 */
export const activityIds: SourceRule = (library) => {
  const firstPlace = new Map<string, string>();
  return library.documents
    .filter(({ collection }) => collection === 'modules' || collection === 'toolkit')
    .flatMap((document) =>
      document.markdown.elements
        .filter(({ name }) => WITH_ID.includes(name ?? ''))
        .flatMap((element) => checkId(document, element, firstPlace)),
    );
};

function checkId(document: SourceDocument, element: Element, firstPlace: Map<string, string>): Finding[] {
  const attribute = element.attributes.find(({ name }) => name === 'id');
  const id = attribute?.value;
  const say = (message: string, remedy: string) => [findingAt(document, attribute ?? element, { rule: 'activity-id', message, remedy })];
  const prefix = document.collection === 'modules' ? `${document.id}-` : '';
  if (typeof id !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    return say(
      `This <${String(element.name)}> has no id of small letters, digits and hyphens.`,
      `Add one, for example id="${prefix}first-words". Never change it once people have used it.`,
    );
  }
  const other = firstPlace.get(id);
  if (other) return say(`The id ${quote(id)} is taken: ${other}.`, 'Choose another for the newer of the two.');
  firstPlace.set(id, `${document.file}, line ${String(element.line)}`);
  if (!id.startsWith(prefix))
    return say(
      `The id ${quote(id)} does not start with the name of the lesson.`,
      `Write ${quote(prefix + id)}, unless people have used it already.`,
    );
  return [];
}

function valueOf(element: Element, name: string): unknown {
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}

/** What the words about taking part have to say, each with what is missing without it. */
const CHOICE: readonly (readonly [pattern: RegExp, missing: string])[] = [
  [/\b(?:choice|choose|up to you|you decide|don['’]t have to|do not have to)\b/i, 'that taking part is a choice'],
  [/\b(?:any ?time|any point|any moment|whenever|all the way through|at every step)\b/i, 'that people may stop at any time'],
];

/** `module-care` (error): the words about taking part say that it is a choice, and that it may end at any time. */
export const moduleCare: SourceRule = (library) =>
  library.entries.modules.flatMap((lesson) =>
    CHOICE.filter(([pattern]) => !pattern.test(`${lesson.data.choice} ${lesson.data.optOut}`)).map(([, missing]) =>
      findingAt(lesson, lesson.positionOf(['choice']), {
        rule: 'module-care',
        message: `The lesson does not say ${missing}.`,
        remedy: 'Say it under “choice”, for example: Taking part is your choice. You can stop at any time.',
      }),
    ),
  );
