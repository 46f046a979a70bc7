import { measureScale } from '../scale/measure.ts';
import { scaleTable } from '../scale/table.ts';
import type { Mode } from './mode.ts';

const SIZES = [100, 1_000, 10_000];

/** Without a mode: libraries of growing size, side by side with Eleventy and Starlight. */
export const scale: Mode = async ({ stories, runs }, folder) => {
  const report = await measureScale(folder, stories.length > 0 ? stories : SIZES, runs, (said) => {
    console.error(said);
  });
  return { table: scaleTable(report), report };
};
