import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { start, type Command } from './processes.ts';

/** A site under development, and the story that is edited in it. */
export interface DevSite {
  command: (port: number) => Command;
  /** The path of the story's page, without the slash at its start. */
  path: string;
  /** The story's file. */
  file: string;
}

/** How long a server may take to start and show the first page. */
const START_MS = 600_000;
const LONGEST_WAIT_MS = 60_000;
/** Between two edits: the watcher and the page come to rest. */
const REST_MS = 3000;

/**
 * Starts a development server, opens a story in a browser, and adds a line to the story's file so many times.
 * Gives the milliseconds from each save until the page shows it: `Infinity` if it hasn't after a minute.
 * @throws {Error} if the server doesn't start, with what it said.
 */
export async function measureEdits(browser: Browser, { command, path, file }: DevSite, count: number): Promise<number[]> {
  const port = await freePort();
  const server = start(command(port));
  const context = await browser.newContext();
  const original = readFileSync(file, 'utf8');
  try {
    const url = `http://127.0.0.1:${String(port)}/${path}`;
    await untilAnswers(url, server.child.exitCode === null ? () => server.child.exitCode === null : () => false).catch(() => {
      throw new Error(`The development server did not start.\n${server.said()}`);
    });
    const page = await context.newPage();
    let seen: (edit: number) => void = () => undefined;
    await page.exposeBinding('tellEdit', (_, edit: number) => {
      seen(edit);
    });
    await page.addInitScript(lookForEdits);
    await page.goto(url, { timeout: START_MS });
    const times: number[] = [];
    for (let edit = 1; edit <= count; edit += 1) {
      await page.waitForTimeout(REST_MS);
      const shown = new Promise<void>((resolve) => {
        seen = (told) => {
          if (told === edit) resolve();
        };
      });
      const begun = performance.now();
      writeFileSync(file, `${original}\nThis is saved edit number ${String(edit)}.\n`);
      const given = page.waitForTimeout(LONGEST_WAIT_MS).then(() => 'too late' as const);
      times.push((await Promise.race([shown, given])) === 'too late' ? Infinity : performance.now() - begun);
      given.catch(() => undefined); // The page closes before.
    }
    return times;
  } finally {
    await context.close();
    await server.stop();
    writeFileSync(file, original);
  }
}

/** Runs in every page that loads: tells which edit it shows, as soon as it does. */
function lookForEdits(): void {
  let told = '';
  setInterval(() => {
    const edit = /saved edit number (\d+)/.exec(document.body.textContent)?.[1] ?? '';
    if (edit === '' || edit === told) return;
    told = edit;
    (window as unknown as { tellEdit: (edit: number) => void }).tellEdit(Number(edit));
  }, 20);
}

async function untilAnswers(url: string, isAlive: () => boolean): Promise<void> {
  const until = performance.now() + START_MS;
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (!isAlive() || performance.now() > until) throw new Error(`${url} does not answer.`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
