/** The list of planners, and what all of them say. */
export const plannersPageWords = {
  title: 'Planners',
  summary: 'Forms to fill in on your device and take away. Each comes blank, with a worked example, and needs no account.',
  lead: 'Fill these in on your phone or computer, then take them away as a file or on paper.',
  private: 'What you write stays on your device. Nobody else gets it unless you hand it over.',
  inToolkit: 'Planners to fill in',
  inToolkitText: 'Forms that do the sums and make the document. Each comes with a worked example.',
  all: 'See the planners',
  planners: {
    'logic-model': {
      title: 'Logic model planner',
      summary: 'Say on one page how your work should make a difference: if, then, so that. Start from the programme’s own model.',
      about: 'Makes a Word document, a picture, a spreadsheet or a print',
    },
    pdsa: {
      title: 'PDSA log',
      summary: 'Plan, do, study, act: keep your small tests together. Your numbers become a run chart, with its rules read for you.',
      about: 'Makes a Word document, a chart, a spreadsheet or a print',
    },
    'asset-map': {
      title: 'Community asset map',
      summary: 'List the people, places, groups, money and skills that your community has already, and see them as a picture.',
      about: 'Makes a Word document, a picture, a spreadsheet or a print',
    },
    budget: {
      title: 'Budget planner',
      summary: 'Add up grants, training and the costs people forget. See what a change would do before you promise anything.',
      about: 'Makes a spreadsheet, a Word document or a print',
    },
    timeline: {
      title: 'Timeline planner',
      summary: 'Six months from your first day, with bank holidays marked. Slide each milestone to its day.',
      about: 'Makes a calendar file, a Word document or a wall chart',
    },
    'workshop-report': {
      title: 'Workshop report planner',
      summary: 'From what people said at your yearly workshop to two pages for practices, the NHS body and the funder.',
      about: 'Makes a Word document or a print on two pages',
    },
  },
} as const;

/** What stands on a planner's page before any script. */
export const plannerPageWords = {
  fill: 'Fill it in',
  example: 'Worked example',
  blank: 'Blank form to print',
  noScript:
    'Filling it in on the screen needs JavaScript, and it is off here. The worked example and the blank form below need none: print this page and use a pen.',
  picture: (title: string) => `${title}. The same is said in words below the picture.`,
  starting: 'One moment. Your plan is being opened on this device.',
} as const;

/** What a planner's frame says. */
export const plannerWords = {
  opening: plannerPageWords.starting,
  locked: 'Your plan is here, but it is locked. Unlock your workbook to go on.',
  refused: 'This browser refuses storage, so the planner can’t open here. You can print the blank form below.',
  start: 'Start or start again',
  startText: 'What is here now is kept under “Earlier versions”, so you can go back.',
  empty: 'Start empty',
  fromExample: 'Start from the example',
  fromFile: 'Open a plan file',
  started: { empty: 'Started empty.', example: 'Started from the example. Change whatever you like.', file: 'Opened your file.' },
  keptEarlier: 'What was here before is under “Earlier versions”.',
  takeAway: 'Take it away',
  takeAwayText: 'Each of these makes a file on your device. Nothing is sent.',
  export: (label: string, type: string, size: string) => `${label} (${type}, ${size})`,
  about: (size: string) => `about ${size}`,
  planFile: 'Plan file, to open here again',
  word: 'Word document',
  print: 'Print it',
  making: 'One moment…',
  made: (name: string, size: string) => `Made: ${name} (${size}). Look in your downloads.`,
  failed: 'That didn’t work. Check your connection and try again.',
  notSaved: 'That didn’t work: this device could not save it. Your plan is as it was.',
  versions: 'Earlier versions',
  noVersions: 'There are none yet. One is kept now and then as you write, and whenever you start again.',
  bringBack: 'Bring this back',
  broughtBack: 'Brought back. What stood here before is now under earlier versions.',
  why: { kept: 'you kept this', replaced: 'from another tab or an earlier visit', earlier: 'kept by itself' },
  delete: 'Delete this plan',
  deleteText: 'It goes from this device for good, with its earlier versions. Files you made stay.',
  deleteYes: 'Yes, delete it',
  deleteNo: 'Keep it',
  deleted: 'Deleted. Nothing of this plan is left on this device.',
  deleteAll: 'Lock or delete everything on this device',
  madeOn: (day: string) => `Made on ${day} with the Innovators toolkit.`,
} as const;

/** What a list of things to fill in says. */
export const itemListWords = {
  up: (name: string) => `Move up: ${name}`,
  down: (name: string) => `Move down: ${name}`,
  remove: (name: string) => `Remove: ${name}`,
  moved: (name: string, place: number, of: number) => `${name} is now ${String(place)} of ${String(of)}.`,
  removed: (name: string) => `Removed: ${name}.`,
  undo: 'Undo',
  back: (name: string) => `${name} is back.`,
  full: (most: number) => `There is room for ${String(most)}. Remove one to add another.`,
} as const;

/** Why a plan file was refused. */
export const planFileWords = {
  tooBig: 'This file is too big to be a plan. Nothing was changed.',
  foreign: 'This file is not a plan from one of our planners. Choose one whose name ends in “-plan.json”. Nothing was changed.',
  cut: 'This plan file is damaged. Perhaps it was cut off while it was copied. Copy it again. Nothing was changed.',
  otherPlanner: (name: string) => `This plan belongs to another planner: “${name.slice(0, 40)}”. Open it there. Nothing was changed.`,
  newer: 'This plan was made by a newer version of this site. Load this page again, then try once more. Nothing was changed.',
  damaged: (where: string) =>
    `This plan file is damaged or was changed. Something is wrong at “${where.slice(0, 60)}”. Nothing was changed.`,
} as const;
