import type { TimelinePlan } from '../schema/planners/timeline.ts';

export const timelineEmpty: TimelinePlan = { key: '', start: '', division: 'england-and-wales', milestones: [] };

/** Our own plan, as the toolkit's chapter on six months has it. */
export const timelineExample: TimelinePlan = {
  ...timelineEmpty,
  start: '2027-01-11',
  milestones: [
    { id: 'signed', name: 'Employer’s agreement signed', at: 0 },
    { id: 'kick-off', name: 'Kick-off: meet, agree how we work', at: 3 },
    { id: 'listening', name: 'Listening done: ten conversations', at: 25 },
    { id: 'decide-1', name: 'Decide: which one change do we try?', at: 46 },
    { id: 'first-test', name: 'First small test', at: 57 },
    { id: 'decide-2', name: 'Decide: go on, change it or stop', at: 88 },
    { id: 'widen', name: 'Try it in a second place', at: 109 },
    { id: 'decide-3', name: 'Decide: does it hold up?', at: 137 },
    { id: 'tell', name: 'Tell people what we learnt, good and bad', at: 158 },
    { id: 'hand-over', name: 'Hand over, or close well', at: 172 },
  ],
};

export const timelinePageWords = {
  lead: 'Six months go fast. Choose a first day, name what has to happen, and slide each milestone to its day. Bank holidays are marked, so that nothing lands on one unnoticed.',
  source:
    'We worked out the bank holidays of 2025 to 2028 from the rules for them, and checked them against date-holidays, an open-source calendar. Days announced for a single year may be missing, so look at gov.uk/bank-holidays too.',
  exampleNote:
    'This is our own plan for six months, from the toolkit’s chapter on it. The dates are made up; the bank holidays are those of England and Wales.',
  blankTitle: 'Six months: a form to fill in',
  blankStart: 'First day:                                        Last day:',
  blankWeeks: '26 weeks',
  blankColumns: { week: 'Week', begins: 'Begins on', what: 'What happens, and who sees to it' },
  wall: 'Wall chart',
  wallHint: 'On paper it fills one sheet, sideways.',
} as const;

export const timelineWords = {
  title: 'Six months',
  start: 'First day',
  startHint: 'A Monday works well. All milestones move with it.',
  division: 'Bank holidays of',
  divisions: { 'england-and-wales': 'England and Wales', scotland: 'Scotland', 'northern-ireland': 'Northern Ireland' },
  runs: (from: string, to: string) => `Six months: ${from} to ${to}.`,
  holidays: (list: string) => `Bank holidays in it: ${list}.`,
  noHolidays: 'No bank holiday falls in it.',
  unknownHolidays: 'We know bank holidays from 2025 to 2028 only. Look up those outside these years.',
  noStart: 'Choose a first day above, and each milestone gets its date.',
  milestones: 'Milestones',
  milestonesHint: 'Slide with a finger or the mouse, or use the arrow keys: a day at a time. Page up and page down move a week or more.',
  name: 'What has to happen?',
  unnamed: (place: number) => `milestone ${String(place)}`,
  day: 'Day',
  slide: (name: string) => `Slide: ${name}`,
  placed: (day: string, week: number, remark: string) => `${day}, week ${String(week)}${remark && `: ${remark}`}`,
  week: (week: number) => `Week ${String(week)}`,
  weekend: 'a weekend',
  earlier: 'Week earlier',
  later: 'Week later',
  earlierFor: (name: string) => `Week earlier: ${name}`,
  laterFor: (name: string) => `Week later: ${name}`,
  toWorkingDay: 'Move to the next working day',
  toWorkingDayFor: (name: string) => `Move to the next working day: ${name}`,
  add: 'Add a milestone',
  sort: 'Put them in order',
  sorted: 'They are in order of their dates now.',
  sheet: 'What happens when',
  columns: { day: 'Day', what: 'What has to happen', week: 'Week', remark: 'Note' },
  between: 'to',
  calendar: 'Calendar file',
  calendarName: 'Six-month plan',
  eventNote: (week: number) => `Week ${String(week)} of the six-month plan.`,
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  wallLegend: 'Grey: weekends. With a bar: bank holidays. Bold: milestones.',
  wallDay: 'Day of the month',
} as const;
