import { useEffect, useRef, useState } from 'react';
import { overviewWords as t } from '../../i18n/en-workbook-overview.ts';
import { KeptRecord } from '../kept-record.ts';
import { SaveLine } from '../save-line.tsx';
import { useKept } from '../use-kept.ts';
import type { Answer } from './gathered.ts';

/** One question with what was written about it: to read, and to change on the spot. */
export default function AnswerCard({ answer: { id, question, words } }: { answer: Answer }) {
  const [changing, setChanging] = useState(false);
  const name = question || words.slice(0, 40);
  return (
    <div className="answer-card flow">
      {question && <h3 id={`question-${id}`}>{question}</h3>}
      {changing ? <Editor id={id} name={name} /> : <p className="as-written">{words}</p>}
      <p className="buttons">
        <button
          type="button"
          className="button second"
          aria-label={`${changing ? t.done : t.edit}: ${name}`}
          onClick={() => {
            setChanging(!changing);
          }}
        >
          {changing ? t.done : t.edit}
        </button>
      </p>
    </div>
  );
}

function Editor({ id, name }: { id: string; name: string }) {
  const [kept] = useState(() => new KeptRecord(id, 'answer', { read: (stored) => stored ?? '', write: (value) => value }));
  const { value, phase } = useKept(kept);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => () => void kept.end(), [kept]);
  useEffect(() => {
    if (phase === 'open') box.current?.focus();
  }, [phase]);
  return (
    <>
      <textarea
        ref={box}
        className="box"
        rows={4}
        aria-label={name}
        disabled={phase !== 'open'}
        value={value}
        onInput={(event) => {
          kept.change(event.currentTarget.value);
        }}
      />
      <SaveLine />
    </>
  );
}
