import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Where a page lies in the spool, in bytes. */
export interface SpoolPlace {
  at: number;
  bytes: number;
}

/** Writes pages into one file, one after the other. */
export class SpoolWriter {
  private readonly file: number;
  private end = 0;
  private waiting: Uint8Array[] = [];
  private written = 0;

  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  /** Adds a page. It can be read once it is {@link flush}ed. */
  add(page: Uint8Array): SpoolPlace {
    const at = this.end;
    this.waiting.push(page);
    this.end += page.length;
    return { at, bytes: page.length };
  }

  /** Writes what was added. */
  flush(): void {
    const pages = Buffer.concat(this.waiting);
    this.waiting = [];
    for (let done = 0; done < pages.length;) done += writeSync(this.file, pages, done, pages.length - done, this.written + done);
    this.written += pages.length;
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }
}

/** Reads pages out of that file, also while more are written. */
export class SpoolReader {
  private readonly path: string;
  private readonly file: number;

  constructor(path: string) {
    this.path = path;
    this.file = openSync(path, 'r');
  }

  /** @throws {Error} if the file ends before the page does. */
  read({ at, bytes }: SpoolPlace): string {
    const page = Buffer.allocUnsafe(bytes);
    for (let read = 0; read < bytes;) {
      const more = readSync(this.file, page, read, bytes - read, at + read);
      if (more === 0) throw new Error(`${this.path} ends before byte ${String(at + bytes)}, where a page should end.`);
      read += more;
    }
    return page.toString();
  }

  close(): void {
    closeSync(this.file);
  }
}
