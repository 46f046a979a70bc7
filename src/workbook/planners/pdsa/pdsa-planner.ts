import { EMPTY_PDSA } from '../../../model/planners/pdsa.ts';
import type { PdsaLog } from '../../../schema/planners/pdsa.ts';
import type { Planner } from '../planner.ts';

export const pdsaPlanner: Planner<PdsaLog> = {
  name: 'pdsa',
  version: 1,
  empty: EMPTY_PDSA,
  start: EMPTY_PDSA,
  example: async () => (await import('../../../i18n/en-planner-pdsa-example.ts')).pdsaExample,
};
