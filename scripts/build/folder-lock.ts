import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Long enough for a claim to be written after its folder was made. */
const CLAIM_GRACE_MS = 5_000;
/** Locks of this process. A process id comes round again, so our own id alone doesn't prove that a lock is ours. */
const held = new Set<string>();

/** A lock that another process holds. */
export class LockHeld extends Error {
  override name = 'LockHeld';
  /** The process that holds it, if it said so. */
  readonly owner: number | undefined;

  constructor(owner: number | undefined) {
    super(owner === undefined ? 'Another build' : `Another build (process ${String(owner)})`);
    this.owner = owner;
  }
}

/**
 * A folder as a lock: only one process can make it, and removing it gives the lock back. It may hold what belongs to
 * the work it guards, and goes with everything in it.
 */
export class FolderLock {
  readonly path: string;
  private readonly release = () => {
    this.remove();
  };

  private constructor(path: string) {
    this.path = path;
    held.add(path);
    process.once('exit', this.release);
  }

  /**
   * Claims the lock. What a killed process left is cleared away first.
   * @param path the folder to make
   * @param rescue takes what must be kept out of a dead process's folder, before it goes
   * @throws {LockHeld} if another process holds it.
   */
  static claim(path: string, rescue: (dead: string) => void = () => undefined): FolderLock {
    mkdirSync(dirname(path), { recursive: true });
    if (!makeFolder(path)) {
      try {
        clearDead(path, rescue);
      } catch (error) {
        // The other process has ended, or a third one was faster at clearing: whoever makes the folder next has it.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
      if (!makeFolder(path)) throw new LockHeld(readOwner(path));
    }
    writeFileSync(join(path, 'owner'), String(process.pid));
    return new FolderLock(path);
  }

  /**
   * Claims the lock as soon as it is free, looking four times a second. `onWait` is told once if somebody else has it.
   * @throws the signal's reason if it says that nobody waits any more.
   */
  static async wait(path: string, onWait: (held: LockHeld) => void, signal?: AbortSignal): Promise<FolderLock> {
    for (let told = false; ; told = true) {
      signal?.throwIfAborted();
      try {
        return FolderLock.claim(path);
      } catch (error) {
        if (!(error instanceof LockHeld)) throw error;
        if (!told) onWait(error);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  }

  /** Removes the folder with everything in it, and with it the lock. */
  remove(): void {
    process.off('exit', this.release);
    held.delete(this.path);
    rmSync(this.path, { recursive: true, force: true });
  }
}

function makeFolder(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Clears the folder of a process that is no longer running. It is moved aside first: of two that try, only one can. */
function clearDead(path: string, rescue: (dead: string) => void): void {
  const owner = readOwner(path);
  if (isHeld(path, owner)) throw new LockHeld(owner);
  const aside = `${path}-${String(process.pid)}`;
  renameSync(path, aside);
  if (readOwner(aside) !== owner) {
    renameSync(aside, path);
    throw new LockHeld(readOwner(path));
  }
  rescue(aside);
  rmSync(aside, { recursive: true, force: true });
}

function isHeld(path: string, owner: number | undefined): boolean {
  if (owner === undefined) return Date.now() - statSync(path).mtimeMs < CLAIM_GRACE_MS;
  if (owner === process.pid) return held.has(path);
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readOwner(path: string): number | undefined {
  try {
    return Number(readFileSync(join(path, 'owner'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}
