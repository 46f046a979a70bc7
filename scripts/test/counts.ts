import { readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

/** A tool that only says yes or no counts as one test. */
export function countExit(code: number): Counts {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts the tests in a runner's JSON report. A runner that failed without a failed test, or without a report,
 * counts as one failure: nothing that went wrong may look like nothing.
 */
export function countReport(reportFile: string, code: number): Counts {
  const counts = read(reportFile) ?? { passed: 0, failed: 1 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

function read(reportFile: string): Counts | undefined {
  try {
    const report = JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport | PlaywrightReport;
    return 'stats' in report
      ? { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
      : { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return undefined;
  }
}
