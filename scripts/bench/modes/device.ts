import { measureDevice } from '../device/measure.ts';
import { deviceTable } from '../device/table.ts';
import type { Mode } from './mode.ts';

/** `--device`: the first view of every template on a slow phone, against an empty page, Starlight and Eleventy. */
export const device: Mode = async ({ runs }, folder) => {
  const report = await measureDevice(folder, runs, (said) => {
    console.error(said);
  });
  return { table: deviceTable(report), report };
};
