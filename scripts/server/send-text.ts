import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Files that are text, and so worth compressing. */
const TEXT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};
const compress = promisify(gzip);

export function isText(file: string): boolean {
  return extname(file).toLowerCase() in TEXT_TYPES;
}

/** Sends a text file as real hosts do: compressed where the browser takes it, and not at all if the browser has it. */
export async function sendText(file: string, request: IncomingMessage, response: ServerResponse, status = 200): Promise<void> {
  const { size, mtimeMs } = await stat(file);
  const etag = `W/"${size.toString(36)}-${mtimeMs.toString(36)}"`;
  response.setHeader('Content-Type', TEXT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', etag);
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const content = await readFile(file);
  const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');
  const body = takesGzip ? await compress(content, { level: 6 }) : content;
  if (takesGzip) response.setHeader('Content-Encoding', 'gzip');
  response.writeHead(status, { 'Content-Length': body.length }).end(body);
}
