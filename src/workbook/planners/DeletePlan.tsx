import { useEffect, useRef, useState } from 'react';
import { plannerWords as t } from '../../i18n/en-planners.ts';
import type { KeptRecord } from '../kept-record.ts';
import { openStore } from '../open-store.ts';
import { plannerId } from '../records.ts';
import type { Planner } from './planner.ts';

interface Props<Plan> {
  planner: Planner<Plan>;
  kept: KeptRecord<Plan>;
  devicePage: string;
}

/** Deletes one plan and its versions, after asking once. */
export default function DeletePlan<Plan>({ planner, kept, devicePage }: Props<Plan>) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) yes.current?.focus();
  }, [asking]);

  const end = (words: string) => {
    setAsking(false);
    setSaid(words);
    // The button that was pressed is gone.
    status.current?.focus();
  };
  const remove = async () => {
    try {
      await kept.flush();
      await (await openStore()).remove(plannerId(planner.name));
      end(t.deleted);
    } catch {
      end(t.notSaved);
    }
  };
  return (
    <details className="folded no-print">
      <summary>{t.delete}</summary>
      <div className="flow">
        <p>{t.deleteText}</p>
        {asking ? (
          <p className="buttons">
            <button type="button" className="button danger" ref={yes} onClick={() => void remove()}>
              {t.deleteYes}
            </button>
            <button
              type="button"
              className="button second"
              onClick={() => {
                end('');
              }}
            >
              {t.deleteNo}
            </button>
          </p>
        ) : (
          <button
            type="button"
            className="button danger"
            onClick={() => {
              setAsking(true);
              setSaid('');
            }}
          >
            {t.delete}
          </button>
        )}
        <p role="status" tabIndex={-1} ref={status}>
          {said}
        </p>
        <p>
          <a href={devicePage}>{t.deleteAll}</a>
        </p>
      </div>
    </details>
  );
}
