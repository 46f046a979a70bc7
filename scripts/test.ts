import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, delimiter } from 'node:path';
import { countExit, countReport, type Counts } from './test/counts.ts';
import { STAGES, type Stage } from './test/stages.ts';

/** Settings of the person who runs the tests must not change what is tested. */
const SETTINGS = ['CONTENT_DIR', 'OUT_DIR', 'SITE_URL', 'BASE_PATH', 'SITE_DATE', 'PORT'];

/** `npm test`: runs every check and test, goes on after a failure, and says at the end how many passed. */
const failedStages = new Set<string>();
const total: Counts = { passed: 0, failed: 0 };
for (const stage of STAGES) {
  const begun = performance.now();
  const counts = await runStage(stage);
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (counts.failed > 0) failedStages.add(stage.name);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(6);
  console.log(`${seconds} s  ${stage.name}: ${describe(counts)}`);
}
console.log(describe(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function runStage(stage: Stage): Promise<Counts> {
  const obstacle =
    stage.needs !== undefined && failedStages.has(stage.needs) ? `Not run, because the ${stage.needs} failed.` : stage.obstacle?.();
  if (obstacle !== undefined) {
    console.log(obstacle);
    return { passed: 0, failed: 1 };
  }
  const { code, output } = await run(stage);
  if (code !== 0 && output !== '') console.log(output.trimEnd());
  const counts = stage.report === undefined ? countExit(code) : countReport(stage.report, code);
  if (stage.leaves !== undefined) rmSync(stage.leaves, { recursive: true, force: true });
  return counts;
}

function run({ command, env, live = false }: Stage): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, command, {
    env: { ...environment(), ...env },
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve({ code: 1, output: error.message });
    });
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** The environment of the runners: no settings, no colours in a log file. The programs that they start in turn find this Node first, too. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name));
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  return { ...Object.fromEntries(kept), ...plain, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}` };
}

function describe({ passed, failed }: Counts): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}
