/** The parts of the United Kingdom that have bank holidays of their own. */
export const DIVISIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;

/** In characters, in milestones, and in days after the start. */
export const TIMELINE_LIMITS = { name: 120, milestones: 60, days: 200 } as const;
