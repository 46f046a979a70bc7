/** What a reader downloads for a full first view, gzip on the wire (the table in the design). Bytes. */
export const BUDGETS = {
  /** Ten TCP segments: what arrives in the first round trip. */
  reading: { total: 14_600, script: 3_072, requests: 2 },
  /** A page with a workbook or planner. Readable and printable before its script arrives, so only the sum counts. */
  workbook: { total: 46_080, script: Number.POSITIVE_INFINITY, requests: Number.POSITIVE_INFINITY },
  /** One picture as a phone shows it. Pictures are compressed already. */
  picture: 20_480,
} as const;
