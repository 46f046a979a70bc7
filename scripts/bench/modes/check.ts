import { checkTable, measureCheck } from '../check.ts';
import type { Mode } from './mode.ts';

/** `--check`: the check of content, on 1,000 and 10,000 case studies. */
export const check: Mode = async (_, folder) => {
  const report = await measureCheck(folder);
  return { table: checkTable(report), report };
};
