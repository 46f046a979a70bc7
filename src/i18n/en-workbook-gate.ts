/** Asks for the passphrase. */
export const unlockWords = {
  title: 'Your workbook is locked',
  text: 'Type your passphrase to open it in this tab.',
  passphrase: 'Passphrase',
  open: 'Unlock',
  opening: 'Unlocking…',
  wrong: 'That is not the passphrase. Try again. Capital letters and spaces count.',
  empty: 'Type your passphrase.',
  without: 'Read on without it',
  forgotten: 'Forgotten it?',
  forgottenText: 'Nobody can recover it. You can delete everything on this device and begin again.',
  toDevice: 'Go to “On this device”',
  again: 'Unlock my workbook',
} as const;

/** Said once, at first use. */
export const noticeWords = {
  title: 'Before you begin',
  points: [
    'What you write is kept in this browser, on this device. We don’t get it.',
    'If others use this device, they could read it. A lock can help.',
    'You can delete everything at any time.',
    'To leave fast, use “Leave this site” or press Shift three times.',
  ],
  link: 'See what is kept, lock it or delete it',
  dismiss: 'I understand',
} as const;
