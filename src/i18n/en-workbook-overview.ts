/** What the workbook's first page says before any script. */
export const overviewPageWords = {
  title: 'My workbook',
  summary: 'Everything you have written so far, session by session. Only you can see it.',
  lead: 'Everything you have written so far. Only you can see it.',
  parts: 'Your workbook',
  nav: { overview: 'All I wrote', story: 'Story', sharing: 'Sharing', takeAway: 'Take away', device: 'This device' },
  blank: 'Your sheets to fill in',
  starting: 'One moment. Your words are being opened on this device.',
} as const;

/** What the workbook's first page says. */
export const overviewWords = {
  empty: 'You have written nothing yet. That’s fine.',
  start: 'Start with the first session',
  locked: 'Your workbook is locked.',
  search: 'Find words in what you wrote',
  found: (count: number) =>
    count === 0 ? 'Nothing you wrote has these words.' : count === 1 ? 'Found in 1 text.' : `Found in ${String(count)} texts.`,
  progress: 'Where you are',
  sessions: (done: number, of: number) => `${String(done)} of ${String(of)} activities done`,
  goOn: 'Go on where you left off',
  open: (count: number) => (count === 1 ? '1 question left open' : `${String(count)} questions left open`),
  other: 'More of what you wrote',
  otherText: 'These answers belong to questions that are no longer in the course.',
  story: 'Your story',
  noStory: 'Not begun yet.',
  toStory: 'Open the story builder',
  plans: 'Your plans',
  changed: (when: string) => `last changed ${when}`,
  edit: 'Change',
  done: 'Done',
  print: 'Print or save all of it',
} as const;
