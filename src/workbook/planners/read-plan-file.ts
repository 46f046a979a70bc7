import { planFileWords as t } from '../../i18n/en-planners.ts';
import { PLAN_SHAPES } from '../../schema/planners/shapes.ts';
import { isFields } from '../record-shapes.ts';
import { PLAN_FORMAT } from './plan-file.ts';
import type { Planner } from './planner.ts';

/** In characters: many times what a plan can hold. */
const LONGEST = 1_000_000;

/** What came of reading a file: the plan, or why not, in plain words. */
export type PlanReading<Plan> = { ok: true; plan: Plan } | { ok: false; reason: string };

/**
 * Reads a plan file. Never throws, and changes nothing: what it refuses, it refuses as a whole. Load this module only when
 * a file is chosen: it carries the validator.
 */
export function readPlanFile<Plan>({ name, version }: Planner<Plan>, text: string): PlanReading<Plan> {
  const refused = (reason: string): PlanReading<Plan> => ({ ok: false, reason });
  if (text.length > LONGEST) return refused(t.tooBig);
  const file = parsed(text);
  if (file === undefined) return refused(text.includes(PLAN_FORMAT) ? t.cut : t.foreign);
  if (!isFields(file) || file.format !== PLAN_FORMAT) return refused(t.foreign);
  if (file.planner !== name) return refused(t.otherPlanner(String(file.planner)));
  if (typeof file.version === 'number' && file.version > version) return refused(t.newer);
  if (file.version !== version) return refused(t.damaged('version'));
  const read = PLAN_SHAPES[name].safeParse(file.plan);
  // The shape of this name is that of this planner.
  if (read.success) return { ok: true, plan: read.data as Plan };
  return refused(t.damaged(placeInWords(read.error.issues[0]?.path ?? [])));
}

/** `costs, 2, amount`: lists are counted from 1, as people do. */
function placeInWords(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join(', ') || 'plan';
}

function parsed(text: string): unknown {
  try {
    // Some editors put a byte order mark in front when they save.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
