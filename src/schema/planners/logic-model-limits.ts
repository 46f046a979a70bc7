/** Apart from the shape, so that the form doesn't carry the validator. */

/** The columns of a logic model, from left to right. */
export const LOGIC_COLUMNS = ['if', 'then', 'so-that', 'in-the-end'] as const;

/** In characters, and in steps. */
export const LOGIC_LIMITS = { title: 120, text: 300, steps: 60 } as const;
