/** What stands in a new entry where words are still to be written (rule `starter-words`). */
export const STARTER = '[to be written]';
