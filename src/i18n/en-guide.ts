/** The words that the guide for trainers puts around what it takes from the schemas and the rules. */
export const guideWords = {
  required: 'needed',
  optional: 'may be left out',
  each: 'for each',
  severities: { error: 'error', warning: 'warning', 'error or warning': 'error or warning' },
  mend: 'What to do:',
} as const;
