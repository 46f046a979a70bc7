import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../src/model/settings.ts';
import { startServer, type RunningServer } from '../../scripts/server.ts';

/** A copy of the built site that can change, and whose server can go away and come back at the same address. */
export class ChangingSite {
  readonly dir = mkdtempSync(join(tmpdir(), 'changing-site-'));
  /** The address of its home page. */
  url = '';
  /** Addresses that answer late, in milliseconds. */
  readonly late = new Map<string, number>();
  /** By how many milliseconds the server's clock is wrong. */
  clockOff = 0;
  /** What was asked for since the start, by whomever: pages and the service worker. */
  readonly asked: string[] = [];
  #inner: RunningServer | undefined;
  #outer: Server | undefined;
  #port = 0;

  private constructor() {
    cpSync(readSettings().outDir, this.dir, { recursive: true });
  }

  static async start(): Promise<ChangingSite> {
    const site = new ChangingSite();
    site.#inner = await startServer({ dir: site.dir, basePath: readSettings().basePath, port: 0 });
    await site.online();
    return site;
  }

  get isOnline(): boolean {
    return this.#outer !== undefined;
  }

  async online(): Promise<void> {
    if (this.#outer) return;
    const inner = new URL(this.#inner?.url ?? '');
    const outer = createServer((from, to) => {
      const path = from.url ?? '/';
      this.asked.push(`${from.method ?? ''} ${path}`);
      setTimeout(
        () => {
          const onward = ask({ port: inner.port, path, method: from.method, headers: from.headers }, (answer) => {
            to.writeHead(answer.statusCode ?? 500, { ...answer.headers, date: new Date(Date.now() + this.clockOff).toUTCString() });
            answer.pipe(to);
          });
          onward.on('error', () => to.destroy());
          from.pipe(onward);
        },
        this.late.get(path) ?? 0,
      );
    });
    this.#outer = outer;
    await new Promise<void>((resolve) => outer.listen(this.#port, resolve));
    this.#port = (outer.address() as AddressInfo).port;
    this.url = `http://localhost:${String(this.#port)}${inner.pathname}`;
  }

  async offline(): Promise<void> {
    const outer = this.#outer;
    this.#outer = undefined;
    if (!outer) return;
    await new Promise((resolve) => {
      outer.close(resolve);
      outer.closeAllConnections();
    });
  }

  /** Changes a file, named by its path below the site. */
  edit(file: string, change: (text: string) => string): void {
    const path = join(this.dir, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }

  /** What the build of a site makes of a withdrawn story. */
  withdraw(story: string): void {
    const address = new URL(`stories/${story}/`, this.url).pathname;
    this.edit(`stories/${story}/index.html`, () => TOMBSTONE);
    for (const list of ['index.html', 'stories/index.html'])
      this.edit(list, (text) => text.replaceAll(new RegExp(`<li[^>]*>(?:(?!</li>).)*${story}.*?</li>`, 'gs'), ''));
    this.edit('withdrawn.json', () => JSON.stringify({ withdrawn: [{ id: story, on: '2026-11-25', address }] }));
  }

  async remove(): Promise<void> {
    await this.offline();
    await this.#inner?.close();
    rmSync(this.dir, { recursive: true });
  }
}

const TOMBSTONE =
  '<!doctype html><html lang="en-GB"><head><title>Withdrawn</title></head><body><main><h1>This story was withdrawn</h1></main></body></html>';
