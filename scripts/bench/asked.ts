import { parseArgs } from 'node:util';
import { check } from './modes/check.ts';
import { device } from './modes/device.ts';
import type { Asked, Mode } from './modes/mode.ts';
import { scale } from './modes/scale.ts';
import { search } from './modes/search.ts';
import { typing } from './modes/typing.ts';

const MODES: Record<string, Mode> = { check, device, search, typing };
const RUNS = 5;
/** In a smaller library fewer than five case studies may hold the word that is searched for. */
const LEAST_STORIES = 100;

/** How the command is called. */
export const USAGE = [
  'npm run bench                 libraries of 100, 1,000 and 10,000 case studies, beside Eleventy and Starlight',
  'npm run bench -- --device     the first view of every template on a slow phone',
  'npm run bench -- --search     a first-time visitor’s search on a slow phone',
  'npm run bench -- --typing     typing in the workbook, and a power cut',
  'npm run bench -- --check      the check on 1,000 and 10,000 case studies',
  'Also: --stories N (100 or more; several with commas), --runs N, --json FILE',
].join('\n');

/**
 * What the command line asks for.
 * @throws {Error} for what it can't understand.
 */
export function readAsked(args: string[]): Asked & { mode: Mode; json: string | undefined } {
  const { values } = parseArgs({
    args,
    options: {
      stories: { type: 'string' },
      runs: { type: 'string' },
      json: { type: 'string' },
      check: { type: 'boolean' },
      device: { type: 'boolean' },
      search: { type: 'boolean' },
      typing: { type: 'boolean' },
    },
  });
  const { stories, runs, json, ...modes } = values;
  const [chosen, ...more] = Object.keys(modes);
  if (more.length > 0) throw new Error('One thing at a time.');
  return {
    mode: MODES[chosen ?? ''] ?? scale,
    stories: (stories?.split(',') ?? []).map((count) => readCount(count, LEAST_STORIES)),
    runs: runs === undefined ? RUNS : readCount(runs),
    json,
  };
}

function readCount(text: string, least = 1): number {
  const count = Number(text.replaceAll('_', ''));
  if (!Number.isInteger(count) || count < least) throw new Error(`${text} is not a whole number from ${String(least)}.`);
  return count;
}
