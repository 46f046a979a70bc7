import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  jobs: Record<string, { steps: Step[] }>;
}
const { jobs } = parse(readFileSync(join(import.meta.dirname, '../../../.github/workflows/site.yml'), 'utf8')) as Workflow;

test('every action is pinned to a commit', () => {
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
});

test('a pull request is checked before it is built, and what was built is kept', () => {
  const steps = jobs.preview?.steps.map(({ uses, run }) => run ?? uses?.replace(/@.*/, ''));
  expect(steps?.slice(-4)).toEqual(['npm ci', 'npm run check', 'npm run build', 'actions/upload-artifact']);
});
