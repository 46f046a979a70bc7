import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeAside } from './bench/aside.ts';
import { readAsked, USAGE } from './bench/asked.ts';
import { machineWords, thisMachine } from './bench/machine.ts';
import { askedOf, orExplain } from './terminal.ts';

/** `npm run bench`: measures what is promised, each in a mode of its own (docs/architecture.md says what the figures mean). */
await orExplain(async () => {
  const { mode, json, ...asked } = askedOf(() => readAsked(process.argv.slice(2)), USAGE);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  // Also when somebody stops it: a library of 10,000 is large.
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
    removeAside();
  });
  const { table, report } = await mode(asked, folder);
  const machine = thisMachine();
  console.log(`${table}\n\n${machineWords(machine)}`);
  if (json !== undefined) await writeFile(json, `${JSON.stringify({ machine, ...report }, null, 2)}\n`);
});
