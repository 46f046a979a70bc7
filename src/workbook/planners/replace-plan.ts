import type { KeptRecord } from '../kept-record.ts';
import { openStore } from '../open-store.ts';
import { plannerId } from '../records.ts';
import type { Planner } from './planner.ts';

/**
 * Puts a whole plan in place of what is there, which is kept as an earlier version.
 * @throws {StoreError} when what is there can't be kept; nothing is changed then.
 */
export async function replacePlan<Plan>({ name }: Planner<Plan>, kept: KeptRecord<Plan>, plan: Plan): Promise<void> {
  await kept.flush();
  await (await openStore()).keepVersion(plannerId(name));
  kept.change(plan);
  await kept.flush();
}
