import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { FolderLock, LockHeld } from './folder-lock.ts';

/** A build that can't begin. The message says why and what to do. */
export class BuildBlocked extends Error {
  override name = 'BuildBlocked';
}

/** In the project: where a site is built whose OUT_DIR lies on another disk. */
const NEAR = join(import.meta.dirname, '../../.cache/site-for-other-disk');

/**
 * The folder beside OUT_DIR in which a site is built: `.dist-build/` for `dist/`. It is also the lock on OUT_DIR. It lies
 * on the same disk, so that the new site is put in place by a rename: at no moment is half of it there. Astro in turn moves files
 * from the project to where it builds, which can't be done from disk to disk. If OUT_DIR lies on another disk, such as a `/tmp` in
 * memory, the site is built in the project and copied into this folder when it is done.
 */
export class WorkFolder {
  /** Where the new site is put together. */
  readonly staged: string;
  private readonly outDir: string;
  private readonly lock: FolderLock;
  /** The folder on the project's disk: mostly the same. */
  private readonly near: FolderLock;

  private constructor(outDir: string, lock: FolderLock, near: FolderLock) {
    this.outDir = outDir;
    this.lock = lock;
    this.near = near;
    // The process id keeps an Astro that outlived its killed build out of the next one's files.
    this.staged = join(near.path, `site-${String(process.pid)}`);
  }

  /**
   * Claims the work folder of an OUT_DIR. What a killed build left is cleared away first, and the site it was
   * about to replace is put back.
   * @throws {BuildBlocked} if another build holds it or OUT_DIR is no built site.
   */
  static claim(outDir: string): WorkFolder {
    assertReplaceable(outDir);
    try {
      const lock = FolderLock.claim(join(dirname(outDir), `.${basename(outDir)}-build`), (dead) => {
        const old = join(dead, 'old');
        if (!existsSync(outDir) && existsSync(old)) renameSync(old, outDir);
      });
      return new WorkFolder(outDir, lock, nearTo(lock, outDir));
    } catch (error) {
      if (!(error instanceof LockHeld)) throw error;
      throw new BuildBlocked(`${error.message} is writing to ${outDir}. Wait until it has ended, or set OUT_DIR to another folder.`);
    }
  }

  /** Puts the staged site in the place of the old one. The two renames follow each other without a pause; a kill between them is mended by the next claim. */
  putInPlace(): void {
    const old = join(this.lock.path, 'old');
    const site = this.siteOnItsDisk();
    if (!existsSync(this.outDir)) {
      renameSync(site, this.outDir);
      return;
    }
    renameSync(this.outDir, old);
    try {
      renameSync(site, this.outDir);
    } catch (error) {
      renameSync(old, this.outDir);
      throw error;
    }
  }

  /** Removes the folder with everything in it, and with it the lock. */
  remove(): void {
    this.near.remove();
    this.lock.remove();
  }

  private siteOnItsDisk(): string {
    if (this.near === this.lock) return this.staged;
    const copy = join(this.lock.path, 'site');
    cpSync(this.staged, copy, { recursive: true });
    return copy;
  }
}

/** A lock on the project's disk, for the same OUT_DIR: the given one, if it lies there. */
function nearTo(lock: FolderLock, outDir: string): FolderLock {
  if (statSync(lock.path).dev === statSync(import.meta.dirname).dev) return lock;
  try {
    return FolderLock.claim(`${NEAR}-${createHash('sha256').update(outDir).digest('hex').slice(0, 12)}`);
  } catch (error) {
    lock.remove();
    throw error;
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
