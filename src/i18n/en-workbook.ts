/**
 * The words of the workbook in English. The words of fields and of progress stand alone, so that a lesson page doesn't
 * carry those of the story builder.
 */
export const fieldWords = {
  saved: 'Saved on this device',
  saving: 'Saving…',
  full: 'Not saved: this device is full. Your words stay here while this page is open. Copy or print them, or make some room.',
  refused: 'Not kept: this browser refuses storage. Copy or print before you close.',
  locked: 'Locked. Your words are here, but nobody can read them without the passphrase.',
  lockedUnsaved: 'Not saved yet: your workbook is locked. Unlock it and this will be saved.',
  otherTab: 'You changed this in another tab as well. Those words are kept under earlier versions.',
  earlier: (count: number) => `Earlier versions (${String(count)})`,
  whys: { kept: 'you kept this', replaced: 'from another tab or an earlier visit', earlier: 'kept by itself' },
  bringBack: 'Bring this back',
  broughtBack: 'Brought back. What stood here before is now under earlier versions.',
  emptyVersion: '(nothing)',
  unlockLabel: 'Your passphrase',
  unlock: 'Unlock',
  wrongPassphrase: 'That is not the passphrase. Try again. Capital letters and spaces count.',
} as const;

export const progressWords = {
  done: 'I have done this',
  count: (done: number, of: number) => `${String(done)} of ${String(of)} done`,
  finished: 'All done',
  goOn: 'Continue where you left off',
  sessionDone: 'You have done every part of this session. Well done: take a breath.',
  whereYouAre: 'See where you are in the course',
  allDone: 'You have been through all of it.',
  allDoneText: 'Take a breath. Whatever you decide about your story, you did this.',
  certificate: 'Make a certificate',
  workbook: 'My workbook: all that you have written, on this device',
} as const;

/** What stands on the page before any script. */
export const pageWords = {
  onDevice: 'What you write here stays on this device. Nobody else gets it unless you hand it over.',
  toWorkbook: 'My workbook',
  noScript: 'You can write here and print, but nothing is saved: JavaScript is off in this browser.',
} as const;

/** Why a backup file was refused. */
export const backupWords = {
  reasons: {
    tooBig: 'This file is too big to be a backup of a workbook.',
    foreign: 'This file is not a backup of a workbook.',
    cut: 'This backup is damaged. Perhaps it was cut off while it was copied. Try to copy it again.',
    newer: 'This backup was made by a newer version of this site. Load this page again, then try once more.',
    unknown: (key: string) => `This backup holds something that we don’t know: “${key.slice(0, 40)}”.`,
    damaged: (where: string) => `This backup is damaged or was changed. Something is wrong at “${where.slice(0, 40)}”.`,
    changed: 'This backup is damaged or was changed after it was made.',
  },
} as const;

export const workbookWords = {
  fields: fieldWords,
  progress: progressWords,
  page: pageWords,
  backup: backupWords,
} as const;
