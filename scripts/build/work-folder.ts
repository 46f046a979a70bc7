import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { FolderLock, LockHeld } from './folder-lock.ts';

/** A build that can't begin. The message says why and what to do. */
export class BuildBlocked extends Error {
  override name = 'BuildBlocked';
}

/**
 * The folder beside OUT_DIR in which a site is built: `.dist-build/` for `dist/`. It is also the lock on OUT_DIR. It lies
 * on the same disk, so that putting the new site in place is a rename and never a copy.
 */
export class WorkFolder {
  /** Where the new site is put together. */
  readonly staged: string;
  private readonly outDir: string;
  private readonly lock: FolderLock;

  private constructor(outDir: string, lock: FolderLock) {
    this.outDir = outDir;
    this.lock = lock;
    // The process id keeps an Astro that outlived its killed build out of the next one's files.
    this.staged = join(lock.path, `site-${String(process.pid)}`);
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
      return new WorkFolder(outDir, lock);
    } catch (error) {
      if (!(error instanceof LockHeld)) throw error;
      throw new BuildBlocked(`${error.message} is writing to ${outDir}. Wait until it has ended, or set OUT_DIR to another folder.`);
    }
  }

  /** Puts the staged site in the place of the old one. The two renames follow each other without a pause; a kill between them is mended by the next claim. */
  putInPlace(): void {
    const old = join(this.lock.path, 'old');
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
    this.lock.remove();
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
