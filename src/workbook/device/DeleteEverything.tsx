import { useRef, useState } from 'react';
import { deviceWords } from '../../i18n/en-workbook-device.ts';
import { openStore } from '../open-store.ts';
import { useLive } from '../use-kept.ts';
import { eraseEverything, type Place } from './erase.ts';

const t = deviceWords.wipe;

/** Deletes everything, once the word was typed, and says what looking again found. */
export default function DeleteEverything() {
  const live = useLive();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [left, setLeft] = useState<Place[]>();
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  if (!live) return <p />;

  const erase = async () => {
    if (busy) return;
    if (typed.trim().toLowerCase() !== t.word) {
      setProblem(t.wrong(t.word));
      box.current?.focus();
      return;
    }
    setProblem('');
    setBusy(true);
    setLeft(await eraseEverything(await openStore()));
    setBusy(false);
    setTyped('');
    status.current?.focus();
  };

  return (
    <form
      className="flow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void erase();
      }}
    >
      <div className="field">
        <label htmlFor="delete-word">{t.label(t.word)}</label>
        <input
          type="text"
          id="delete-word"
          ref={box}
          className="box"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={problem !== ''}
          aria-describedby="delete-problem"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <p id="delete-problem" className="problem" role="alert">
          {problem}
        </p>
      </div>
      <button type="submit" className="button danger">
        {busy ? t.deleting : t.button}
      </button>
      <p role="status" tabIndex={-1} ref={status}>
        <strong>{left && (left.length === 0 ? t.empty : t.left(left.map((place) => t.things[place]).join(', ')))}</strong>
      </p>
    </form>
  );
}
