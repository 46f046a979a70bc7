/** Apart from the shape, so that the form doesn't carry the validator. */

/** What a team decides at the end of a cycle; empty while it hasn't. */
export const PDSA_DECISIONS = ['', 'adopt', 'adapt', 'abandon'] as const;

/** In characters, cycles and points. */
export const PDSA_LIMITS = { line: 120, text: 2000, value: 20, cycles: 20, points: 200 } as const;
