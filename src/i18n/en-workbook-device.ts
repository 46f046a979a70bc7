/** What the page about this device says before any script. */
export const devicePageWords = {
  title: 'On this device',
  summary: 'What this browser keeps of yours, how to lock it, and how to delete all of it.',
  lead: 'What you write stays in this browser, on this device. Nobody else has a copy, so nobody can get it back for you either.',
  kept: 'What is kept here',
  keptText: 'Your browser may clear it if the device runs full, or if you clear its data. A backup keeps you safe.',
  makeBackup: 'Make a backup',
  lock: 'Lock it with a passphrase',
  lockText: 'A lock scrambles what you wrote, so that others who use this device can’t read it. It does not hide that you were here.',
  delete: 'Delete everything',
  deleteText:
    'This deletes all you wrote, its earlier versions, your recordings, your progress, the lock, and the copies of pages that open without a connection. Files that you saved elsewhere stay where they are.',
  history: 'Your browser’s history still shows that you visited. To remove that too, delete the history in your browser.',
  noScript: 'JavaScript is off in this browser, so nothing is kept here.',
} as const;

/** What the page about this device says. */
export const deviceWords = {
  looking: 'Looking…',
  sizes: {
    texts: 'Texts you wrote',
    versions: 'Earlier versions',
    takes: 'Recordings',
    copies: 'Copies of pages',
    total: 'Together',
    count: (count: number, size: string) => `${String(count)}, ${size}`,
    nothing: 'Nothing is kept here.',
    locked: 'locked',
    place: {
      indexeddb: 'It is kept in this browser until you delete it.',
      localstorage: 'This browser has only a small store for it. Recordings can’t be kept.',
      memory: 'This browser refuses to keep anything. All of it is gone when you close the page.',
    },
  },
  lock: {
    none: 'There is no lock.',
    open: 'There is a lock. It is open in this tab.',
    locked: 'It is locked.',
    impossible: 'This browser can’t lock it here: a lock needs a secure connection (https).',
    warning:
      'If you forget the passphrase, nobody can bring your words back. Not you, not your trainer, not us. Make a backup first, or write the passphrase down and keep it elsewhere.',
    understood: 'I know that a forgotten passphrase can’t be recovered',
    mustUnderstand: 'Tick the box, so that we know you have read it.',
    advice:
      'Three or four words that don’t belong together are easy to keep in mind and hard to guess. If your browser offers to keep the passphrase, say no where others use this device.',
    passphrase: 'Passphrase',
    again: 'The same passphrase again',
    current: 'Your passphrase now',
    next: 'New passphrase',
    short: 'Use 8 characters or more.',
    different: 'The two are not the same. Type them again.',
    wrong: 'That is not the passphrase. Try again. Capital letters and spaces count.',
    failed: 'That didn’t work: this device could not save it. Everything is as it was.',
    set: 'Set the lock',
    setting: 'Locking…',
    wasSet: 'Locked. You will be asked for the passphrase when you come back.',
    close: 'Lock it now',
    changeTitle: 'Change the passphrase',
    change: 'Change it',
    changed: 'Changed. The new passphrase counts from now on.',
    removeTitle: 'Take the lock away',
    remove: 'Take it away',
    removed: 'The lock is gone. Anyone who uses this browser can read what you wrote.',
  },
  wipe: {
    word: 'delete',
    label: (word: string) => `To be sure, type the word “${word}”`,
    wrong: (word: string) => `Type “${word}” first, so that nothing is deleted by accident.`,
    button: 'Delete everything on this device',
    deleting: 'Deleting…',
    empty: 'Everything is deleted. We have looked again, and nothing of yours is left in this browser.',
    left: (what: string) =>
      `Not everything could be deleted. Still here: ${what}. Close other tabs of this site and try again, or clear this site’s data in your browser’s settings.`,
    things: { database: 'the workbook', storage: 'small notes', caches: 'copies of pages' },
  },
} as const;
