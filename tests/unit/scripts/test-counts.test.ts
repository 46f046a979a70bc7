import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countExit, countReport } from '../../../scripts/test/counts.ts';
import { writeSite } from '../output/built-site.ts';

async function report(content: unknown): Promise<string> {
  return join(await writeSite({ 'report.json': JSON.stringify(content) }), 'report.json');
}

test('counts a tool as one test', () => {
  expect([countExit(0), countExit(2)]).toEqual([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ]);
});

test('counts the tests of both runners', async () => {
  expect(countReport(await report({ numPassedTests: 7, numFailedTests: 2 }), 1)).toEqual({ passed: 7, failed: 2 });
  expect(countReport(await report({ stats: { expected: 5, unexpected: 1, flaky: 1 } }), 1)).toEqual({ passed: 5, failed: 2 });
});

test('never takes a broken run for a good one', async () => {
  expect(countReport(await report({ numPassedTests: 7, numFailedTests: 0 }), 1)).toEqual({ passed: 7, failed: 1 });
  expect(countReport('/nothing/here.json', 1)).toEqual({ passed: 0, failed: 1 });
  expect(countReport('/nothing/here.json', 0)).toEqual({ passed: 0, failed: 1 });
});
