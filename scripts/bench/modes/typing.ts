import { typingTable } from '../typing.ts';
import { measureWorkbook } from '../workbook.ts';
import type { Mode } from './mode.ts';

/** `--typing`: typing in the workbook of the built site on a slow phone, and what a power cut takes away. */
export const typing: Mode = async ({ runs }) => {
  const report = await measureWorkbook(runs);
  const lost = report.lost.map((time) => String(Math.round(time))).join(', ');
  return { table: `${typingTable(report.typing)}\nTyping lost in ${String(report.lost.length)} power cuts, in ms: ${lost}`, report };
};
