/**
 * What a story file may hold at most (docs/workbook-formats.md). Plain numbers, so that the page that writes the file can
 * keep to them without carrying the schema that reads it.
 */
export const STORY_FILE_FORMAT = 'hear-my-story-story';
export const STORY_FILE_VERSION = 1;

export const STORY_FILE_LIMITS = {
  /** The whole file, sealed or not. */
  bytes: 1_048_576,
  /** Characters (UTF-16 code units) of the title: as many as a case study's title may have. */
  title: 90,
  /** Characters of each of the other parts. A spoken story of three minutes has about 2,200. */
  part: 10_000,
  /** Characters of the name to show. */
  name: 60,
} as const;

/** Consent is given for two years at the most, then asked for again (content brief, "Consent"). */
export const LONGEST_CONSENT_MONTHS = 24;
