import { createInterface } from 'node:readline/promises';
import { formatFinding } from '../src/model/findings.ts';
import { NewRefused } from '../src/model/new-entry.ts';
import { SettingsError } from '../src/model/settings.ts';
import { WithdrawRefused } from '../src/model/withdraw.ts';
import { BuildRefused } from './build-site.ts';
import { PagesNotBuilt } from './build/run-astro.ts';
import { BuildBlocked } from './build/work-folder.ts';
import { PortInUse } from './server.ts';

/** A command that was called in a way it doesn't know. The message is its usage. */
export class BadUsage extends Error {
  override name = 'BadUsage';
}

/**
 * What a command was asked for.
 * @throws {BadUsage} if `read` can't understand it.
 */
export function askedOf<Asked>(read: () => Asked, usage: string): Asked {
  try {
    return read();
  } catch (cause) {
    throw new BadUsage(usage, { cause });
  }
}

/** What a person answers to a question; nothing if nobody is there to answer. */
export async function ask(question: string): Promise<string> {
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const gone = new Promise<string>((resolve) => {
    asking.once('close', () => {
      resolve('');
    });
  });
  try {
    return (await Promise.race([asking.question(question), gone])).trim();
  } finally {
    asking.close();
  }
}

/** Prints one step of a build with the time it took. */
export function logStep(step: string, seconds: number): void {
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${step}`);
}

/** Runs a command. What a person can mend is said in plain words; anything else is a fault of ours and keeps its stack. Both end with code 1, but a wrong call with code 2. */
export async function orExplain(command: () => Promise<void>): Promise<void> {
  stopOnSignals();
  try {
    await command();
  } catch (error) {
    if (error instanceof BuildRefused || error instanceof WithdrawRefused)
      for (const finding of error.findings) console.error(formatFinding(finding));
    const isExpected = [BadUsage, BuildRefused, BuildBlocked, PagesNotBuilt, SettingsError, PortInUse, WithdrawRefused, NewRefused].some(
      (kind) => error instanceof kind,
    );
    console.error(isExpected ? (error as Error).message : error);
    process.exit(error instanceof BadUsage ? 2 : 1);
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
