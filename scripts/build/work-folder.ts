import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** A build that can't begin. The message says why and what to do. */
export class BuildBlocked extends Error {
  override name = 'BuildBlocked';
}

/** Long enough for a claim to be written after its folder was made. */
const CLAIM_GRACE_MS = 5_000;
/** Work folders of this process. A process id comes round again, so our own id alone doesn't prove that a claim is ours. */
const held = new Set<string>();

/**
 * The folder beside OUT_DIR in which a site is built: `.dist-build/` for `dist/`. Making it is the lock, since
 * only one process can; removing it gives the lock back. It lies on the same disk, so that putting the new site
 * in place is a rename and never a copy.
 */
export class WorkFolder {
  /** Where the new site is put together. */
  readonly staged: string;
  private readonly outDir: string;
  private readonly path: string;
  private readonly release = () => {
    this.remove();
  };

  private constructor(outDir: string, path: string) {
    this.outDir = outDir;
    this.path = path;
    // The process id keeps an Astro that outlived its killed build out of the next one's files.
    this.staged = join(path, `site-${String(process.pid)}`);
    held.add(path);
    process.once('exit', this.release);
  }

  /**
   * Claims the work folder of an OUT_DIR. What a killed build left is cleared away first, and the site it was
   * about to replace is put back.
   * @throws {BuildBlocked} if another build holds it or OUT_DIR is no built site.
   */
  static claim(outDir: string): WorkFolder {
    assertReplaceable(outDir);
    const path = join(dirname(outDir), `.${basename(outDir)}-build`);
    mkdirSync(dirname(path), { recursive: true });
    if (!makeFolder(path)) {
      try {
        clearDead(path, outDir);
      } catch (error) {
        // The other build has ended, or a third one was faster at clearing: whoever makes the folder next has it.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
      if (!makeFolder(path)) throw inUse(outDir, readOwner(path));
    }
    writeFileSync(join(path, 'owner'), String(process.pid));
    return new WorkFolder(outDir, path);
  }

  /** Puts the staged site in the place of the old one. The two renames follow each other without a pause; a kill between them is mended by the next claim. */
  putInPlace(): void {
    const old = join(this.path, 'old');
    if (!existsSync(this.outDir)) {
      renameSync(this.staged, this.outDir);
      return;
    }
    renameSync(this.outDir, old);
    try {
      renameSync(this.staged, this.outDir);
    } catch (error) {
      renameSync(old, this.outDir);
      throw error;
    }
  }

  /** Removes the folder with everything in it, and with it the lock. */
  remove(): void {
    process.off('exit', this.release);
    held.delete(this.path);
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** OUT_DIR is replaced as a whole, so it must be nothing else than a built site. */
function assertReplaceable(outDir: string): void {
  const toProject = relative(outDir, process.cwd());
  const holdsProject = toProject === '' || !toProject.startsWith('..');
  const isStrange = existsSync(outDir) && readdirSync(outDir).length > 0 && !existsSync(join(outDir, 'index.html'));
  if (holdsProject || isStrange) {
    throw new BuildBlocked(
      `OUT_DIR is ${outDir}, which holds other things than a built site and would be replaced. Name an empty or new folder.`,
    );
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

/** Clears the work folder of a build that is no longer running. It is moved aside first: of two that try, only one can. */
function clearDead(path: string, outDir: string): void {
  const owner = readOwner(path);
  if (isHeld(path, owner)) throw inUse(outDir, owner);
  const aside = `${path}-${String(process.pid)}`;
  renameSync(path, aside);
  if (readOwner(aside) !== owner) {
    renameSync(aside, path);
    throw inUse(outDir, readOwner(path));
  }
  const old = join(aside, 'old');
  if (!existsSync(outDir) && existsSync(old)) renameSync(old, outDir);
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

function inUse(outDir: string, owner: number | undefined): BuildBlocked {
  const who = owner === undefined ? 'Another build' : `Another build (process ${String(owner)})`;
  return new BuildBlocked(`${who} is writing to ${outDir}. Wait until it has ended, or set OUT_DIR to another folder.`);
}
