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

  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  add(page: Uint8Array): SpoolPlace {
    const at = this.end;
    for (let written = 0; written < page.length;) written += writeSync(this.file, page, written, page.length - written, at + written);
    this.end += page.length;
    return { at, bytes: page.length };
  }

  close(): void {
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
