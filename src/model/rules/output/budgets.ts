/** The budget of one class of pages. */
export interface Budget {
  total: number;
  script: number;
  requests: number;
  /** What the page needs to be read and printed: all but the scripts that wait until it is. */
  beforeScript: number;
}

const NO_BOUND = Number.POSITIVE_INFINITY;

/** What a reader downloads for a full first view, gzip on the wire (the table in the design). Bytes. */
export const BUDGETS = {
  /** Ten TCP segments: what arrives in the first round trip. */
  reading: { total: 14_600, script: 3_072, requests: 2, beforeScript: NO_BOUND },
  /** A page with a workbook or planner. Readable and printable before its script arrives, so only the sum counts. */
  workbook: { total: 46_080, script: NO_BOUND, requests: NO_BOUND, beforeScript: NO_BOUND },
  /** A lesson is read like any page, in one flight; the workbook in it comes after that. */
  lesson: { total: 46_080, script: NO_BOUND, requests: NO_BOUND, beforeScript: 14_600 },
  /** A take-away pack as one HTML file: pictures and all, in one request, small enough for an old phone to open. */
  pack: { total: 4_000_000, script: 3_072, requests: 1, beforeScript: NO_BOUND },
  /** One picture as a phone shows it. Pictures are compressed already. */
  picture: 20_480,
} as const satisfies Record<string, Budget | number>;
