import type { Planner } from './planner.ts';

export const PLAN_FORMAT = 'hear-my-story-plan';

/** A plan as the text of a file that its planner opens again. */
export function planFile<Plan>({ name, version }: Planner<Plan>, plan: Plan): string {
  return `${JSON.stringify({ format: PLAN_FORMAT, planner: name, version, plan }, undefined, 1)}\n`;
}
