import type { PdsaCycle } from '../schema/planners/pdsa.ts';

/** The parts of a cycle that are written, in order. */
export const CYCLE_PARTS = ['prediction', 'plan', 'do', 'study', 'act'] as const satisfies (keyof PdsaCycle)[];

/** What stands on the page before any script. */
export const pdsaPageWords = {
  lead: 'Try a small change, watch what happens, then decide. Each round is a cycle: plan, do, study, act. This log keeps your cycles and draws your numbers.',
  source:
    'Cycles as in the Model for Improvement (Langley and others, The Improvement Guide, 2009). Rules for the chart: Perla, Provost and Murray, BMJ Quality & Safety 2011, volume 20, pages 46 to 51.',
  exampleTitle: 'An example log',
  exampleNote: 'This team, its estate and its numbers are made up to show how a log reads.',
  blankTitle: 'PDSA log: a form to fill in',
  blankCycle: 'One cycle (copy this page for each)',
  blankPoints: 'What we measured',
  blankChart: 'Draw your chart: time goes to the right, numbers go up',
} as const;

export const pdsaWords = {
  title: 'PDSA log',
  aim: 'Aim',
  aimHint: 'What should be better, for whom, by how much, and by when?',
  measure: 'What you measure',
  measureHint: 'One number that you can get often, such as every week.',
  cycles: 'Cycles',
  cyclesText: 'Keep each one small: a week, five people, one place.',
  addCycle: 'Add a cycle',
  cycle: (place: number) => `Cycle ${String(place)}`,
  cycleFrom: (place: number, day: string) => `Cycle ${String(place)}, from ${day}`,
  start: 'Starts on',
  parts: {
    prediction: { label: 'Prediction', hint: 'What do you think will happen, and why?' },
    plan: { label: 'Plan', hint: 'Who does what, when and where? What will you count?' },
    do: { label: 'Do', hint: 'What happened? Also what you didn’t expect.' },
    study: { label: 'Study', hint: 'Was your prediction right? What do the numbers and the people say?' },
    act: { label: 'Act', hint: 'What will you do next?' },
  } satisfies Record<(typeof CYCLE_PARTS)[number], { label: string; hint: string }>,
  decision: 'Decision',
  decisions: { '': 'Not decided yet', adopt: 'Adopt: keep it', adapt: 'Adapt: change it and try again', abandon: 'Abandon: stop it' },
  empty: 'Nothing written.',
  points: 'Numbers',
  pointsText: 'Add one line each time you measure. Ten or more make a chart that you can read rules from.',
  addPoint: 'Add a number',
  point: (place: number, day: string) => (day ? `number ${String(place)}, ${day}` : `number ${String(place)}`),
  day: 'Day',
  value: 'Number',
  more: 'More',
  note: 'What happened (if anything)',
  odd: 'We agree that this point stands out from all the others',
  problems: {
    'not-a-number': 'Type a number, such as 12 or 4.5.',
    comma: 'The comma is in an odd place. Write 1,500 for fifteen hundred, or 1.5 for one and a half.',
    'too-big': 'This is more than a thousand million. Check the noughts.',
  },
  noDay: 'Choose a day, so that this number gets its place on the chart.',
  chart: 'Run chart',
  chartEmpty: 'Add two numbers with their days, and your chart is drawn here.',
  standsOut: 'stands out',
  files: { svg: 'Chart that stays sharp', png: 'Chart as a picture', md: 'Text with headings', csv: 'Spreadsheet' },
  csv: { cycle: 'From prediction to decision', part: 'Part', words: 'In our words', yes: 'yes' },
} as const;
