import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkTable, measureCheck } from './bench/check.ts';
import { measureSearch, searchTable } from './bench/search.ts';
import { typingTable } from './bench/typing.ts';
import { measureWorkbook } from './bench/workbook.ts';
import { orExplain } from './terminal.ts';

/**
 * `npm run bench -- --stories 1000 --runs 5 --json FILE`: search as a first-time visitor on a slow phone, against Pagefind's own
 * interface. `npm run bench -- --typing --runs 3`: typing in the workbook of the built site, and what a power cut takes away.
 * `npm run bench -- --check`: the check of content, on 1,000 and 10,000 case studies.
 */
await orExplain(async () => {
  const { values } = parseArgs({
    options: {
      stories: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '5' },
      json: { type: 'string' },
      typing: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  if (values.typing) {
    const { typing, lost } = await measureWorkbook(Number(values.runs));
    console.log(typingTable(typing));
    console.log(`Typing lost in ${String(lost.length)} power cuts, in ms: ${lost.map((time) => String(Math.round(time))).join(', ')}`);
    return;
  }
  const machine = `${cpus()[0]?.model ?? 'unknown'} × ${String(cpus().length)}, Node ${process.version}`;
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    if (values.check) {
      console.log(checkTable(await measureCheck(folder), machine));
      return;
    }
    const report = {
      machine,
      date: new Date().toISOString().slice(0, 10),
      ...(await measureSearch(folder, Number(values.stories), Number(values.runs))),
    };
    console.log(searchTable(report));
    if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await rm(folder, { recursive: true });
  }
});
