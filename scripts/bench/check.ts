import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readSettings } from '../../src/model/settings.ts';
import { writeContent } from './content.ts';

/** What `npm run check` takes on a library. */
export interface CheckCost {
  stories: number;
  seconds: number;
  /** The most memory it held at once, in megabytes. */
  megabytes: number;
}

/** Each of them is checked this often, in turn; the fastest counts, since anything else on the machine only slows it. */
const RUNS = 3;
const SIZES = [1_000, 10_000];

/** Measures `npm run check` on libraries of made-up case studies, in processes of their own. */
export async function measureCheck(folder: string): Promise<CheckCost[]> {
  const places = SIZES.map((stories) => ({ stories, contentDir: join(folder, String(stories)) }));
  for (const { stories, contentDir } of places) writeContent(readSettings().contentDir, contentDir, stories);
  const costs: CheckCost[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const { stories, contentDir } of places) costs.push({ stories, ...(await checkOnce(contentDir)) });
  }
  return SIZES.flatMap((stories) => {
    const own = costs.filter((cost) => cost.stories === stories).sort((a, b) => a.seconds - b.seconds);
    return own.slice(0, 1);
  });
}

async function checkOnce(contentDir: string): Promise<Omit<CheckCost, 'stories'>> {
  const begun = performance.now();
  // Its own peak is told by the process itself, as it ends.
  const tellPeak = 'data:text/javascript,process.on("exit",()=>process.send?.(process.resourceUsage().maxRSS))';
  const child = spawn(process.execPath, ['--import', tellPeak, 'scripts/check.ts'], {
    env: { ...process.env, CONTENT_DIR: contentDir },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let kilobytes = 0;
  child.on('message', (peak) => (kilobytes = Number(peak)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The check of ${contentDir} ended with code ${String(code)}.`);
  return { seconds: (performance.now() - begun) / 1000, megabytes: kilobytes / 1024 };
}

/** The costs as a Markdown table, with how the time for each story grows. */
export function checkTable(costs: readonly CheckCost[]): string {
  const [small, large] = costs;
  const growth = small && large ? large.seconds / large.stories / (small.seconds / small.stories) : Number.NaN;
  return [
    `npm run check, the fastest of ${String(RUNS)} runs.`,
    '',
    '| case studies | time | memory |',
    '|---|---|---|',
    ...costs.map(
      ({ stories, seconds, megabytes }) => `| ${String(stories)} | ${seconds.toFixed(1)} s | ${String(Math.round(megabytes))} MB |`,
    ),
    '',
    `Time for each case study, large against small: ${growth.toFixed(2)} ×`,
  ].join('\n');
}
