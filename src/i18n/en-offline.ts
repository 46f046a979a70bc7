/** The button that keeps a page or a part. Apart, because it comes with every page. */
export const keepButtonWords = {
  page: 'Keep this page for offline',
  modules: 'Keep the whole course for offline',
  toolkit: 'Keep the whole toolkit for offline',
  evidence: 'Keep the whole digest for offline',
  stories: 'Keep all case studies for offline',
} as const;

/** What is kept for times without a network. */
export const offlineWords = {
  start: {
    /** In the bar at the foot of a page that is a copy. */
    copy: 'You have no connection. This is a copy from {day}.',
    newer: 'There is a newer version of this page.',
    show: 'Show it',
    close: 'Close',
  },
  keep: {
    text: 'Keep the text ({size})',
    pictures: 'Keep text and pictures ({size})',
    pages: '{n} pages.',
    why: 'Then it opens without a connection, on this device, in this browser.',
    saving: 'Saving… {done} of {all}',
    saved: 'Kept on this device since {day}.',
    renew: 'Save it anew ({size})',
    remove: 'Remove it',
    removed: 'Removed.',
    list: 'All that is kept here',
    full: 'This device has no room for it. Nothing was changed. Remove something that you keep, then try again.',
    network: 'The connection broke off. Nothing was changed. Try again when it is back.',
    refused: 'This browser does not let us keep pages. Nothing was changed.',
  },
  saver: {
    /** The build writes the size where the braces are. */
    show: 'Show the picture ({size})',
    heading: 'Save data',
    text: 'With this on, pictures come only when you tap them, and you see their size first. Your browser’s own data saver does the same.',
    on: 'Save data on this device',
    failed: 'This browser did not let us keep that.',
  },
  page: {
    title: 'Kept on this device',
    summary: 'The pages you can open without a connection, and how to remove them.',
    lead: 'These pages open without a connection. They are on this device, in this browser, and nowhere else.',
    missing: 'If another page brought you here, it is not on this device. It opens again when there is a connection.',
    noScript: 'Pages can be kept only while JavaScript is on. Printing works without.',
    unsupported: 'This browser can’t keep pages. Everything else works.',
    chosen: 'What you chose to keep',
    chosenNone: 'Nothing yet. Course sessions, chapters, case studies and evidence have a button for it.',
    read: 'Pages you have read',
    readText: 'Your browser keeps the last {n} by itself.',
    readNone: 'None yet.',
    item: '{size}, saved {day}',
    itemPages: '{n} pages, {size}, saved {day}',
    remove: 'Remove {title}',
    removeRead: 'Remove all of these',
    removed: 'Removed.',
    search: 'Look for words in what is kept',
    submit: 'Search',
    found: '{n} pages found for “{q}”',
    foundOne: '1 page found for “{q}”',
    none: 'Nothing found for “{q}”. Only what is kept here was searched.',
    searching: 'Looking…',
    space: 'All together: {size}.',
  },
} as const;
