/** How often a cost comes up. */
export const COST_BASES = ['once', 'project', 'month'] as const;

/** In characters, and in costs. Apart from the shape, so that the form doesn't carry the validator. */
export const BUDGET_LIMITS = { number: 30, name: 120, costs: 60 } as const;
