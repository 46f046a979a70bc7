import { useState } from 'react';
import { plannerWords as t } from '../../i18n/en-planners.ts';
import type { KeptRecord } from '../kept-record.ts';
import { openStore } from '../open-store.ts';
import { plannerId, type SavedVersion } from '../records.ts';
import { dayAndTime } from '../wording/when.ts';
import { readPlan } from './kept-plan.ts';
import type { Planner } from './planner.ts';
import { replacePlan } from './replace-plan.ts';

/** Brings an earlier version of a plan back. They are read when somebody looks. */
export default function PlanVersions<Plan>({ planner, kept }: { planner: Planner<Plan>; kept: KeptRecord<Plan> }) {
  const [versions, setVersions] = useState<SavedVersion[]>();
  const [said, setSaid] = useState('');

  const read = async () => {
    const store = await openStore();
    setVersions(await store.versions(plannerId(planner.name)).catch(() => []));
  };
  const bringBack = async (version: SavedVersion) => {
    try {
      await replacePlan(planner, kept, readPlan(planner, version.value));
      setSaid(t.broughtBack);
      await read();
    } catch {
      setSaid(t.notSaved);
    }
  };
  return (
    <details
      className="folded no-print"
      onToggle={(event) => {
        if (event.currentTarget.open) void read();
      }}
    >
      <summary>{t.versions}</summary>
      <div className="flow">
        {versions?.length === 0 && <p className="quiet">{t.noVersions}</p>}
        <ul role="list" className="rows">
          {versions?.map((version) => {
            const when = dayAndTime(version.changed);
            return (
              <li key={version.key}>
                {when} <span className="quiet">({t.why[version.why]})</span>{' '}
                <button
                  type="button"
                  className="button second"
                  aria-label={`${t.bringBack}: ${when}`}
                  onClick={() => void bringBack(version)}
                >
                  {t.bringBack}
                </button>
              </li>
            );
          })}
        </ul>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}
