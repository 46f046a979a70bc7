import { existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import sirv from 'sirv';
import { readHeaders } from './server/headers-file.ts';
import { isText, sendText } from './server/send-text.ts';

/** The port is taken. The message says what to do. */
export class PortInUse extends Error {
  override name = 'PortInUse';
}

export interface ServerOptions {
  /** Absolute path of the built site. */
  dir: string;
  /** Path the site lives under, with a slash at both ends. */
  basePath: string;
  /** 0 takes any free port. */
  port: number;
}

export interface RunningServer {
  /** The address of the home page. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site the way a static host does: under its base path, text compressed, folders with a slash at the
 * end, `404.html` for what isn't there, and the headers of `_headers`.
 * @throws {PortInUse} if something else listens on the port.
 */
export async function startServer({ dir, basePath, port }: ServerOptions): Promise<RunningServer> {
  const answer = makeAnswer(dir, basePath);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  await listen(server, port);
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://localhost:${String(taken)}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function makeAnswer(dir: string, basePath: string): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const headersFor = readHeaders(dir);
  // `dev` looks at the disk for every request, so that a new build shows without a restart.
  const sendOther = sirv(dir, { dev: true, etag: true, extensions: [] });

  return async (request, response) => {
    const asked = `http://localhost${request.url ?? '/'}`;
    if (!URL.canParse(asked)) {
      response.writeHead(400).end();
      return;
    }
    const { pathname, search } = new URL(asked);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    for (const [name, value] of headersFor(pathname)) response.setHeader(name, value);
    const found = find(dir, basePath, pathname);
    if (found === 'folder') response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    else if (found === undefined) await sendMissing(dir, request, response);
    else if (isText(found)) await sendText(join(dir, found), request, response);
    else {
      request.url = `/${encodeURI(found)}`;
      if (!/\.\w+$/.test(found) || /\.(?:pagefind|pf_\w+)$/.test(found)) response.setHeader('Content-Type', 'application/octet-stream');
      sendOther(request, response);
    }
  };
}

/** The file for a path, below `dir`; `folder` if it lacks the slash at its end; nothing if it isn't there. */
function find(dir: string, basePath: string, pathname: string): string | undefined {
  const path = decode(pathname);
  if (`${path}/` === basePath) return 'folder';
  if (!path.startsWith(basePath) || path.includes('//')) return undefined;
  const below = normalize(path.slice(basePath.length)).replace(/^\.$/, '');
  if (below.split(/[\\/]/).includes('..') || below === '_headers' || below.includes('\0')) return undefined;
  if (below === '' || below.endsWith(sep)) return existsSync(join(dir, below, 'index.html')) ? join(below, 'index.html') : undefined;
  const stats = statSync(join(dir, below), { throwIfNoEntry: false });
  if (stats?.isFile()) return below;
  return stats?.isDirectory() && existsSync(join(dir, below, 'index.html')) ? 'folder' : undefined;
}

async function sendMissing(dir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = join(dir, '404.html');
  if (existsSync(page)) await sendText(page, request, response, 404);
  else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken ? new PortInUse(`Port ${String(port)} is in use. Choose another, for example PORT=${String(port + 1)} npm start.`) : error,
      );
    });
    server.listen(port, resolve);
  });
}
