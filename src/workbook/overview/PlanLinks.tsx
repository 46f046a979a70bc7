import { overviewWords as t } from '../../i18n/en-workbook-overview.ts';
import type { WorkbookRecord } from '../records.ts';
import { dayAndTime } from '../wording/when.ts';

/** A planner, with the id of the record that holds its plan. */
export interface PlanLink {
  id: string;
  title: string;
  address: string;
}

/** The plans that are kept here, each with the way to its planner. */
export default function PlanLinks({ plans, records }: { plans: PlanLink[]; records: readonly WorkbookRecord[] }) {
  const changed = new Map(records.filter(({ kind }) => kind === 'planner').map((record) => [record.id, record.changed]));
  const found = plans.filter(({ id }) => changed.has(id));
  if (found.length === 0) return null;
  return (
    <section className="flow" aria-labelledby="plans">
      <h2 id="plans">{t.plans}</h2>
      <ul>
        {found.map(({ id, title, address }) => (
          <li key={id}>
            <a href={address}>{title}</a> <span className="quiet">({t.changed(dayAndTime(changed.get(id) ?? 0))})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
