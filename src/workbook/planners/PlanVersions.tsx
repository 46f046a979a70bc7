import { useEffect, useState } from 'react';
import { plannerWords as t } from '../../i18n/en-planners.ts';
import type { KeptRecord } from '../kept-record.ts';
import { openStore } from '../open-store.ts';
import { plannerId, type SavedVersion } from '../records.ts';
import { dayAndTime } from '../wording/when.ts';
import { readPlan } from './kept-plan.ts';
import type { Planner } from './planner.ts';
import { replacePlan } from './replace-plan.ts';

/** Brings an earlier version of a plan back. They are read when somebody looks, and anew while they do. */
export default function PlanVersions<Plan>({ planner, kept }: { planner: Planner<Plan>; kept: KeptRecord<Plan> }) {
  const [versions, setVersions] = useState<SavedVersion[]>();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (!open) return undefined;
    const id = plannerId(planner.name);
    const stops: (() => void)[] = [];
    let ended = false;
    void openStore().then((store) => {
      if (ended) return;
      const read = () => {
        store.versions(id).then(setVersions, () => {
          setVersions([]);
        });
      };
      stops.push(
        store.watch((change) => {
          if (change.id === id) read();
        }),
      );
      read();
    });
    return () => {
      ended = true;
      for (const stop of stops) stop();
    };
  }, [open, planner.name]);
  const bringBack = async (version: SavedVersion) => {
    try {
      await replacePlan(planner, kept, readPlan(planner, version.value));
      setSaid(t.broughtBack);
    } catch {
      setSaid(t.notSaved);
    }
  };
  return (
    <details
      className="folded no-print"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
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
