import { useEffect, useState } from 'react';
import { fieldWords } from '../i18n/en-workbook.ts';
import type { SaveState } from './autosave.ts';
import { watchStates } from './save-states.ts';

const WORDS: Record<SaveState, string> = {
  saving: fieldWords.saving,
  saved: fieldWords.saved,
  'kept-open': fieldWords.refused,
  full: fieldWords.full,
  refused: fieldWords.refused,
  locked: fieldWords.lockedUnsaved,
};

/** Whether what is on the page is saved. It is always in view; aloud it says only when something is wrong, or is right again. */
export function SaveLine() {
  const [state, setState] = useState<SaveState>();
  useEffect(() => watchStates(setState), []);
  const calm = state === 'saving' || state === 'saved';
  return (
    <p className="save-line" data-state={state}>
      <span aria-hidden={calm}>{state ? WORDS[state] : ''}</span>
      <span role="status" className="unseen">
        {state === undefined || calm ? '' : WORDS[state]}
      </span>
    </p>
  );
}
