/** What something that was said is about, in the order of the report. */
export const SAID_ABOUT = ['difference', 'none', 'difficulty', 'cost', 'change'] as const;

/** Who said it. */
export const SAID_BY = ['referred', 'group', 'practice', 'body'] as const;

/** To whom the report goes, each with something that only they can do. */
export const READERS = ['practices', 'body', 'funder'] as const;

/** In characters, and in entries. */
export const REPORT_LIMITS = { line: 160, text: 400, number: 10, said: 40, promises: 5 } as const;
