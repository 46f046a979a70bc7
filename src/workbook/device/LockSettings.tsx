import { useEffect, useRef, useState } from 'react';
import { deviceWords } from '../../i18n/en-workbook-device.ts';
import { openStore } from '../open-store.ts';
import type { Lock } from '../records.ts';
import { ChangeLock, RemoveLock, SetLock } from './LockForms.tsx';

const t = deviceWords.lock;

/** Sets, changes, closes and takes away the lock. */
export default function LockSettings() {
  const [lock, setLock] = useState<Lock>();
  const [state, setState] = useState<Lock['state']>('none');
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    void openStore().then((store) => {
      setLock(store.lock);
      setState(store.lock.state);
      stop = store.lock.watch(setState);
    });
    return () => stop?.();
  }, []);

  if (!lock) return <p />;
  if (!lock.possible) return <p>{t.impossible}</p>;
  const done = (words: string) => {
    setSaid(words);
    status.current?.focus();
  };
  return (
    <div className="flow">
      <p role="status" tabIndex={-1} ref={status}>
        <strong>{said || t[state]}</strong>
      </p>
      {state === 'none' && <SetLock lock={lock} done={done} />}
      {state === 'open' && (
        <>
          <p className="buttons">
            <button
              type="button"
              className="button second"
              onClick={() => {
                lock.close();
                setSaid('');
              }}
            >
              {t.close}
            </button>
          </p>
          <details>
            <summary>{t.changeTitle}</summary>
            <ChangeLock lock={lock} done={done} />
          </details>
          <details>
            <summary>{t.removeTitle}</summary>
            <RemoveLock lock={lock} done={done} />
          </details>
        </>
      )}
    </div>
  );
}
