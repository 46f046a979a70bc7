import type { LogicColumn } from '../schema/planners/logic-model.ts';

/** What the columns of a logic model are called. */
export const logicColumns: Record<LogicColumn, string> = { if: 'If', then: 'Then', 'so-that': 'So that', 'in-the-end': 'In the end' };

/** What stands on the page before any script. */
export const logicModelPageWords = {
  lead: 'A logic model says on one page how your work should make a difference. If we do this, then that changes, so that people are better off.',
  source:
    'The programme’s model: Transformation Partners in Health and Care, August 2023, in our own words. Its report lists the steps. It doesn’t say which step leads to which, so no lines are drawn.',
  exampleTitle: 'The programme’s logic model',
  exampleNote:
    'This is the model of the Innovators programme. It is what the programme hoped for. It doesn’t prove that things went this way.',
  blankTitle: 'Logic model: a form to fill in',
  blank: {
    if: 'If … What will you do, or make possible?',
    then: 'Then … What will be different in how people and services work?',
    'so-that': 'So that … What will people notice in their own lives?',
    'in-the-end': 'In the end … What is it all for?',
  } satisfies Record<LogicColumn, string>,
  blankLinks: 'Draw an arrow wherever one thing leads to another. Ask of each arrow: how do we know?',
} as const;

export const logicModelWords = {
  title: 'Name of this model',
  untitled: 'Our logic model',
  hints: {
    if: 'What you will do, or make possible.',
    then: 'What will be different in how people and services work.',
    'so-that': 'What people will notice in their own lives.',
    'in-the-end': 'What it is all for.',
  } satisfies Record<LogicColumn, string>,
  empty: 'Nothing here yet.',
  name: (column: string, place: number) => `${column} ${String(place)}`,
  add: (column: string) => `Add to “${column}”`,
  column: 'Column',
  columnOf: (name: string) => `Column of ${name}`,
  movedTo: (name: string, now: string) => `${name} is now ${now}.`,
  linksLost: (count: number) =>
    count === 1
      ? ' One link would point back from there, so it is left out.'
      : ` ${String(count)} links would point back from there, so they are left out.`,
  links: (count: number) => (count === 0 ? 'Leads to nothing yet' : count === 1 ? 'Leads to 1 step' : `Leads to ${String(count)} steps`),
  linksOf: (name: string) => `What ${name} leads to`,
  noTargets: 'Nothing can follow yet. Add a step to a later column first.',
  leadsTo: (steps: string) => `Leads to ${steps}`,
  unwritten: 'not written yet',
  picture: 'The picture',
  pictureText: 'It is drawn from your list as you write. A broad arrow means: all of these together lead on.',
  pictureName: (title: string) => `Logic model: ${title}`,
  files: { svg: 'Picture that stays sharp', png: 'Picture', md: 'Text with headings', csv: 'Spreadsheet' },
  csv: { column: 'Column', number: 'Number', step: 'Step', leadsTo: 'Leads to' },
} as const;
