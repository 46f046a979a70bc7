import { useState } from 'react';
import { deviceWords } from '../../i18n/en-workbook-device.ts';
import { flushAll } from '../autosave.ts';
import type { Lock } from '../records.ts';
import PassphraseField from './PassphraseField.tsx';
import { passphraseProblem } from './passphrase.ts';

const t = deviceWords.lock;

interface Props {
  lock: Lock;
  /** Is told what to say once it is done. */
  done: (words: string) => void;
}

/** Sets a lock. What a forgotten passphrase means comes first. */
export function SetLock({ lock, done }: Props) {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [understood, setUnderstood] = useState(false);
  const form = useAttempt(async () => {
    const problem = passphraseProblem(first, again);
    if (problem) return { field: problem === 'short' ? 'first' : 'again', words: t[problem] };
    if (!understood) return { field: 'understood', words: t.mustUnderstand };
    await flushAll();
    await lock.set(first);
    done(t.wasSet);
    return undefined;
  });
  return (
    <form className="flow" noValidate onSubmit={form.submit}>
      <p className="note">{t.warning}</p>
      <p>{t.advice}</p>
      <PassphraseField id="lock-new" label={t.passphrase} value={first} change={setFirst} problem={form.problemOf('first')} />
      <PassphraseField id="lock-again" label={t.again} value={again} change={setAgain} problem={form.problemOf('again')} />
      <div className="choice-line">
        <input
          type="checkbox"
          id="lock-understood"
          checked={understood}
          aria-describedby="lock-understood-problem"
          onChange={(event) => {
            setUnderstood(event.currentTarget.checked);
          }}
        />
        <label htmlFor="lock-understood">{t.understood}</label>
      </div>
      <p id="lock-understood-problem" className="problem" role="alert">
        {form.problemOf('understood') || form.problemOf('form')}
      </p>
      <button type="submit" className="button">
        {form.busy ? t.setting : t.set}
      </button>
    </form>
  );
}

export function ChangeLock({ lock, done }: Props) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const form = useAttempt(async () => {
    const problem = passphraseProblem(next, again);
    if (problem) return { field: problem === 'short' ? 'next' : 'again', words: t[problem] };
    if (!(await lock.change(current, next))) return { field: 'current', words: t.wrong };
    setCurrent('');
    setNext('');
    setAgain('');
    done(t.changed);
    return undefined;
  });
  return (
    <form className="flow" noValidate onSubmit={form.submit}>
      <PassphraseField id="change-current" label={t.current} value={current} change={setCurrent} problem={form.problemOf('current')} />
      <PassphraseField id="change-next" label={t.next} value={next} change={setNext} problem={form.problemOf('next')} />
      <PassphraseField id="change-again" label={t.again} value={again} change={setAgain} problem={form.problemOf('again')} />
      <p className="problem" role="alert">
        {form.problemOf('form')}
      </p>
      <button type="submit" className="button second">
        {form.busy ? t.setting : t.change}
      </button>
    </form>
  );
}

export function RemoveLock({ lock, done }: Props) {
  const [current, setCurrent] = useState('');
  const form = useAttempt(async () => {
    if (!(await lock.remove(current))) return { field: 'current', words: t.wrong };
    done(t.removed);
    return undefined;
  });
  return (
    <form className="flow" noValidate onSubmit={form.submit}>
      <PassphraseField id="remove-current" label={t.current} value={current} change={setCurrent} problem={form.problemOf('current')} />
      <p className="problem" role="alert">
        {form.problemOf('form')}
      </p>
      <button type="submit" className="button second">
        {form.busy ? t.setting : t.remove}
      </button>
    </form>
  );
}

interface Problem {
  field: string;
  words: string;
}

/** One try of a form at a time. `attempt` gives what is wrong, if anything; what it throws counts as "could not be saved". */
function useAttempt(attempt: () => Promise<Problem | undefined>) {
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    setProblem(await attempt().catch(() => ({ field: 'form', words: t.failed })));
    setBusy(false);
  };
  return {
    busy,
    problemOf: (field: string) => (problem?.field === field ? problem.words : ''),
    submit: (event: { preventDefault(): void }) => {
      event.preventDefault();
      void run();
    },
  };
}
