import { useRef, useState } from 'react';
import { plannerWords as t } from '../../i18n/en-planners.ts';
import type { KeptRecord } from '../kept-record.ts';
import type { Planner } from './planner.ts';
import { replacePlan } from './replace-plan.ts';

interface Props<Plan> {
  planner: Planner<Plan>;
  kept: KeptRecord<Plan>;
  plan: Plan;
}

/** Starts empty, from the example or from a file. Nothing is lost: what was there becomes an earlier version. */
export default function PlanStart<Plan>({ planner, kept, plan }: Props<Plan>) {
  const untouched = same(plan, planner.start);
  // Open for those who begin; it doesn't fold away under the fingers of those who do.
  const [open] = useState(untouched);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const file = useRef<HTMLInputElement>(null);

  const begin = async (next: Plan | Promise<Plan>, words: string) => {
    setProblem('');
    const loaded = await Promise.resolve(next).catch(() => undefined);
    if (loaded === undefined) {
      setSaid(t.failed);
      return;
    }
    try {
      await replacePlan(planner, kept, loaded);
      setSaid(untouched ? words : `${words} ${t.keptEarlier}`);
    } catch {
      setSaid(t.notSaved);
    }
  };
  const openFile = async (chosen: File | undefined) => {
    setSaid('');
    setProblem('');
    if (!chosen) return;
    try {
      const { readPlanFile } = await import('./read-plan-file.ts');
      const reading = readPlanFile(planner, await chosen.text());
      if (reading.ok) await begin(reading.plan, t.started.file);
      else setProblem(reading.reason);
    } catch {
      setProblem(t.failed);
    }
    if (file.current) file.current.value = '';
  };

  return (
    <details className="folded" open={open}>
      <summary>{t.start}</summary>
      <div className="flow">
        {!untouched && <p className="quiet">{t.startText}</p>}
        <p className="buttons">
          <button type="button" className="button second" onClick={() => void begin(planner.empty, t.started.empty)}>
            {t.empty}
          </button>
          <button type="button" className="button second" onClick={() => void begin(planner.example(), t.started.example)}>
            {t.fromExample}
          </button>
        </p>
        <div className="field">
          <label htmlFor="plan-file">{t.fromFile}</label>
          <input
            type="file"
            id="plan-file"
            ref={file}
            className="box"
            accept=".json,application/json"
            aria-describedby="plan-file-problem"
            onChange={(event) => void openFile(event.currentTarget.files?.[0])}
          />
          <p id="plan-file-problem" className="problem" role="alert">
            {problem}
          </p>
        </div>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
