import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, NO_BROWSER } from '../browser.ts';
import { binOf } from '../packages.ts';

/** One runner of `npm test`. */
export interface Stage {
  name: string;
  /** What Node runs, with its arguments. */
  command: string[];
  env?: Record<string, string>;
  /** Where it writes its JSON report. Without one it counts as a single test. */
  report?: string;
  /** A file or folder to remove once it has ended. */
  leaves?: string;
  /** Whether its output is shown as it comes. That of the others is shown only if they fail. */
  live?: boolean;
  /** Not run if this stage failed. */
  needs?: string;
  /** Says why it can't run on this machine. */
  obstacle?: () => string | undefined;
}

const reportFile = (name: string) => join(tmpdir(), `${name}-report-${String(process.pid)}.json`);
const unitReport = reportFile('unit');
const siteReport = reportFile('site');
const subPathSite = join(tmpdir(), `site-${String(process.pid)}`);

/** Everything that `npm test` runs, quick ones first. */
export const STAGES: readonly Stage[] = [
  { name: 'formatting', command: [binOf('prettier'), '--check', '--log-level', 'warn', '.'] },
  // Also writes the types of the collections, which the code style check reads.
  { name: 'types', command: [binOf('astro'), 'check'] },
  { name: 'code style', command: [binOf('eslint'), '.'] },
  { name: 'style sheets', command: [binOf('stylelint'), 'src/**/*.{css,astro}'] },
  { name: 'content', command: ['scripts/check.ts'] },
  {
    name: 'unit tests',
    command: [binOf('vitest'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
    leaves: unitReport,
    live: true,
  },
  { name: 'build', command: ['scripts/build.ts'] },
  { name: 'the same build again', command: ['scripts/test/build-again.ts'], needs: 'build' },
  {
    name: 'build under a sub-path',
    command: ['scripts/build.ts'],
    env: { OUT_DIR: subPathSite, BASE_PATH: '/toolkit/', SITE_URL: 'https://stories.example' },
    leaves: subPathSite,
  },
  {
    name: 'site tests',
    command: [binOf('@playwright/test', 'playwright'), 'test', '--reporter=dot,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: siteReport },
    report: siteReport,
    leaves: siteReport,
    live: true,
    needs: 'build',
    obstacle: () => (findBrowser() === undefined ? NO_BROWSER : undefined),
  },
];
