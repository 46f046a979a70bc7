import { createServer, get, type IncomingHttpHeaders } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { PortInUse, startServer } from '../../../scripts/server.ts';
import { writeSite, type SiteFixture } from '../output/built-site.ts';

const SITE: SiteFixture = {
  'index.html': '<h1>Home</h1>',
  'stories/a/index.html': '<h1>A</h1>',
  '404.html': '<h1>Not found</h1>',
  'icon.svg': '<svg/>',
  'a.png': Uint8Array.of(1, 2, 3, 4),
  'a.wasm': Uint8Array.of(0, 97, 115, 109),
  'pagefind/wasm.en.pagefind': Uint8Array.of(1),
  _headers:
    "# for hosts\n/*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: default-src 'none'\n/stories/:name/\n  X-Story: yes\n  X-Content-Type-Options: again\n/pagefind/*\n  ! Content-Security-Policy\n",
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks without following redirects, unpacking or tidying the path, as `fetch` would. */
async function serve(basePath = '/'): Promise<(path: string, headers?: Record<string, string>) => Promise<Answer>> {
  const server = await startServer({ dir: await writeSite(SITE), basePath, port: 0 });
  onTestFinished(() => server.close());
  const port = new URL(server.url).port;
  return (path, headers = {}) =>
    new Promise((resolve, reject) => {
      get({ port, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
        });
      }).on('error', reject);
    });
}

test('compresses text for browsers that take it', async () => {
  const ask = await serve();
  const packed = await ask('/', { 'accept-encoding': 'gzip, br' });
  expect(packed.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  expect(gunzipSync(packed.body).toString()).toBe('<h1>Home</h1>');
  const plain = await ask('/');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe('<h1>Home</h1>');
});

test('sends nothing again that the browser has', async () => {
  const ask = await serve();
  const { headers } = await ask('/stories/a/');
  expect((await ask('/stories/a/', { 'if-none-match': headers.etag ?? '' })).status).toBe(304);
});

test('knows the types', async () => {
  const ask = await serve();
  const types = await Promise.all(
    ['/icon.svg', '/a.png', '/a.wasm', '/pagefind/wasm.en.pagefind'].map(async (path) => (await ask(path)).headers['content-type']),
  );
  expect(types).toEqual(['image/svg+xml', 'image/png', 'application/wasm', 'application/octet-stream']);
});

test('sends part of a file', async () => {
  const ask = await serve();
  const { status, body } = await ask('/a.png', { range: 'bytes=1-2' });
  expect([status, [...body]]).toEqual([206, [2, 3]]);
});

test('sends folders on to their address with a slash', async () => {
  const ask = await serve('/toolkit/');
  expect(await ask('/toolkit/stories/a?x=1')).toMatchObject({ status: 301, headers: { location: '/toolkit/stories/a/?x=1' } });
  expect(await ask('/toolkit')).toMatchObject({ status: 301, headers: { location: '/toolkit/' } });
  expect((await ask('/toolkit/stories/a/')).status).toBe(200);
});

test.each(['/nothing', '/stories/', '/_headers', '/../package.json', '/..%2fpackage.json', '/%00', '/a.png/', '//stories/a/'])(
  'answers %s with the page for what is not there',
  async (path) => {
    const ask = await serve();
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, '<h1>Not found</h1>']);
  },
);

test('has nothing outside its base path', async () => {
  const ask = await serve('/toolkit/');
  expect((await ask('/')).status).toBe(404);
  expect((await ask('/toolkits/')).status).toBe(404);
});

test('sends the headers that the site asks its host for', async () => {
  const ask = await serve();
  expect((await ask('/')).headers['content-security-policy']).toBe("default-src 'none'");
  expect((await ask('/stories/a/')).headers).toMatchObject({ 'x-story': 'yes', 'x-content-type-options': 'nosniff, again' });
  expect((await ask('/pagefind/wasm.en.pagefind')).headers['content-security-policy']).toBeUndefined();
});

test('says which port is in use and how to choose another', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, () => {
      resolve((other.address() as { port: number }).port);
    }),
  );
  onTestFinished(() => {
    other.close();
  });
  const start = startServer({ dir: await writeSite(SITE), basePath: '/', port });
  await expect(start).rejects.toThrow(PortInUse);
  await expect(start).rejects.toThrow(`Port ${String(port)} is in use. Choose another, for example PORT=${String(port + 1)} npm start.`);
});
