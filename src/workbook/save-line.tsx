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

const isCalm = (state: SaveState | undefined) => state === 'saving' || state === 'saved';

function useSaveState(): SaveState | undefined {
  const [state, setState] = useState<SaveState>();
  useEffect(() => watchStates(setState), []);
  return state;
}

/**
 * Whether what is on the page is saved. A problem stays in view wherever somebody writes; aloud it says only when
 * something is wrong, or is right again. `noted` means that a {@link SaveNote} says the rest.
 */
export function SaveLine({ noted = false }: { noted?: boolean }) {
  const state = useSaveState();
  const calm = isCalm(state);
  const shown = noted && calm ? undefined : state;
  return (
    <p className="save-line" data-state={shown}>
      <span aria-hidden={calm}>{shown ? WORDS[shown] : ''}</span>
      <span role="status" className="unseen">
        {state === undefined || calm ? '' : WORDS[state]}
      </span>
    </p>
  );
}

/** "Saved on this device", right where somebody writes. */
export function SaveNote() {
  const state = useSaveState();
  return state && isCalm(state) ? (
    <p className="save-note" aria-hidden="true">
      {WORDS[state]}
    </p>
  ) : null;
}
