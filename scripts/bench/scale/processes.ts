import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Cost {
  seconds: number;
  /** The most memory that it and all it started held at once, in megabytes. Nothing where the system doesn't tell (only Linux does). */
  megabytes: number | undefined;
}

/** A command for this Node, with its place and settings. */
export interface Command {
  args: readonly string[];
  cwd: string;
  env?: Record<string, string>;
}

/** How often memory is looked at. Builds hold theirs for seconds. */
const LOOK_MS = 100;

/**
 * Runs a command to its end, and measures it.
 * @throws {Error} with what it said last, if it ends with anything but 0.
 */
export async function runMeasured(command: Command): Promise<Cost> {
  const begun = performance.now();
  const { child, said } = start(command);
  let kilobytes: number | undefined;
  const look = setInterval(() => {
    const now = treeMemory(child.pid);
    if (now !== undefined) kilobytes = Math.max(now, kilobytes ?? 0);
  }, LOOK_MS);
  try {
    const code = await ended(child);
    if (code !== 0) throw new Error(`${command.args.join(' ')} ended with ${String(code)}.\n${said().trimEnd()}`);
  } finally {
    clearInterval(look);
  }
  return { seconds: (performance.now() - begun) / 1000, megabytes: kilobytes === undefined ? undefined : kilobytes / 1024 };
}

/** Starts a command that goes on until it is stopped. It ends with this process at the latest. */
export function start({ args, cwd, env }: Command): { child: ChildProcess; said: () => string; stop: () => Promise<void> } {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
  }
  const kill = () => child.kill();
  process.once('exit', kill);
  child.once('close', () => process.off('exit', kill));
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = ended(child);
    child.kill();
    const force = setTimeout(() => child.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(force);
  };
  return { child, said: () => said, stop };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

/** The resident memory of a process and all below it, in kilobytes. Pages that they share count for each. */
function treeMemory(root: number | undefined): number | undefined {
  if (process.platform !== 'linux' || root === undefined) return undefined;
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const id = Number(name);
    const status = Number.isInteger(id) ? statusOf(id) : '';
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? -1);
    children.set(parent, [...(children.get(parent) ?? []), id]);
    resident.set(id, Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
  }
  const sum = (id: number): number => (resident.get(id) ?? 0) + (children.get(id) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(root);
}

function statusOf(id: number): string {
  try {
    return readFileSync(`/proc/${String(id)}/status`, 'utf8');
  } catch {
    return ''; // It has ended meanwhile.
  }
}
