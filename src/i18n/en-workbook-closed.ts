/** What stands where a part of the workbook can't be shown. */
export const closedWords = {
  locked: 'Your workbook is locked. Unlock it to use this part.',
  refused: 'This browser won’t open what is kept. Load the page again. If that doesn’t help, try another browser.',
} as const;

/** What a tool says when script is off. */
export const toolWords = {
  needsScript: 'This part needs JavaScript, which is off in this browser.',
} as const;
