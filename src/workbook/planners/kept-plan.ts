import { KeptRecord } from '../kept-record.ts';
import { plannerId } from '../records.ts';
import type { Planner } from './planner.ts';

/** A planner's plan as its island works on it: saved as it changes, renewed when another tab changes it. */
export function keptPlan<Plan>(planner: Planner<Plan>): KeptRecord<Plan> {
  return new KeptRecord<Plan>(plannerId(planner.name), 'planner', {
    read: (stored) => readPlan(planner, stored),
    write: (plan) => JSON.stringify({ version: planner.version, plan }),
  });
}

/**
 * The plan of a stored text. What is in the store is trusted; what this version of the site can't
 * read becomes the start.
 */
export function readPlan<Plan>({ version, start }: Planner<Plan>, stored: string | undefined): Plan {
  if (stored === undefined) return start;
  try {
    const kept = JSON.parse(stored) as { version: unknown; plan: Plan };
    return kept.version === version ? kept.plan : start;
  } catch {
    return start;
  }
}
