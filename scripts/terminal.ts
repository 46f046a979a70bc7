import { formatFinding } from '../src/model/findings.ts';
import { SettingsError } from '../src/model/settings.ts';
import { BuildRefused } from './build-site.ts';
import { PagesNotBuilt } from './build/run-astro.ts';
import { BuildBlocked } from './build/work-folder.ts';
import { PortInUse } from './server.ts';

/** Prints one step of a build with the time it took. */
export function logStep(step: string, seconds: number): void {
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${step}`);
}

/** Runs a command. What a person can mend is said in plain words; anything else is a fault of ours and keeps its stack. Both end with code 1. */
export async function orExplain(command: () => Promise<void>): Promise<void> {
  stopOnSignals();
  try {
    await command();
  } catch (error) {
    if (error instanceof BuildRefused) for (const finding of error.findings) console.error(formatFinding(finding));
    const isExpected = [BuildRefused, BuildBlocked, PagesNotBuilt, SettingsError, PortInUse].some((kind) => error instanceof kind);
    console.error(isExpected ? (error as Error).message : error);
    process.exit(1);
  }
}

/** Ends through `exit`, so that a half-built site and its lock are cleared away. */
function stopOnSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => process.exit(code));
  }
}
