import sharp from 'sharp';
import { expect, test } from 'vitest';
import { webManifestRule } from '../../../src/model/rules/output/web-manifest.ts';
import { APP_ICONS, fullBleed, tokenColour, webManifest } from '../../../src/model/web-manifest.ts';
import { findingsOf, page, type SiteFixture } from './built-site.ts';

const square = (size: number) =>
  sharp({ create: { width: size, height: size, channels: 3, background: '#41124a' } })
    .png()
    .toBuffer();

async function siteWith(change: object = {}, basePath = '/'): Promise<SiteFixture> {
  const manifest = webManifest({
    site: { name: 'Our stories', description: 'Stories from here.', language: 'en-GB' },
    direction: 'ltr',
    basePath,
    colours: { theme: '#41124a', background: '#fffaf3' },
    shortcuts: [{ name: 'Search', address: '/search/' }],
  });
  const icons = APP_ICONS.map(async ({ address, size }) => [address.slice(1), await square(size)] as const);
  return {
    'index.html': page('<p>Home</p>'),
    'search/index.html': page('<p>Search</p>'),
    'manifest.webmanifest': JSON.stringify({ ...manifest, ...change }),
    ...Object.fromEntries(await Promise.all(icons)),
  };
}

test.each(['/', '/toolkit/'])('accepts what the site makes, under %s', async (basePath) => {
  expect(await findingsOf(webManifestRule, await siteWith({}, basePath), basePath)).toEqual([]);
  const { start_url, scope, icons } = JSON.parse(String((await siteWith({}, basePath))['manifest.webmanifest'])) as Record<string, unknown>;
  expect([start_url, scope]).toEqual([basePath, basePath]);
  expect(icons).toContainEqual({ src: `${basePath}icon-192.png`, sizes: '192x192', type: 'image/png', purpose: 'any' });
});

test('names icons, pages and facts that are missing, elsewhere or not as they say', async () => {
  const change = {
    start_url: 'https://elsewhere.example/',
    icons: [
      { src: '/icon-192.png', sizes: '180x180' },
      { src: '/gone.png', sizes: '512x512' },
    ],
    shortcuts: [{ name: 'Search', url: '/find/' }],
  };
  expect(await findingsOf(webManifestRule, await siteWith(change))).toMatchInlineSnapshot(`
    [
      "manifest.webmanifest:1:1  error  web-manifest  start_url leads to "https://elsewhere.example/", which is no page or file of this site. Correct src/model/web-manifest.ts.",
      "manifest.webmanifest:1:1  error  web-manifest  The shortcut "Search" leads to "/find/", which is no page or file of this site. Correct src/model/web-manifest.ts.",
      "manifest.webmanifest:1:1  error  web-manifest  The icon "/icon-192.png" says it is 180x180, and is 192x192. Correct src/model/web-manifest.ts.",
      "manifest.webmanifest:1:1  error  web-manifest  An icon leads to "/gone.png", which is no page or file of this site. Correct src/model/web-manifest.ts.",
    ]
  `);
  expect(await findingsOf(webManifestRule, await siteWith({ name: '', display: 'browser' }))).toMatchInlineSnapshot(`
    [
      "manifest.webmanifest:1:1  error  web-manifest  name: Too small: expected string to have >=1 characters. Correct src/model/web-manifest.ts.",
      "manifest.webmanifest:1:1  error  web-manifest  display: Invalid option: expected one of "standalone"|"minimal-ui"|"fullscreen". Correct src/model/web-manifest.ts.",
    ]
  `);
  expect(await findingsOf(webManifestRule, { ...(await siteWith()), 'manifest.webmanifest': 'no JSON' })).toMatchInlineSnapshot(`
    [
      "manifest.webmanifest:1:1  error  web-manifest  The manifest: Invalid input: expected object, received undefined. Correct src/model/web-manifest.ts.",
    ]
  `);
});

test('takes its colours from the tokens, and says which is missing', () => {
  expect(tokenColour('--deep: #41124a;\n--deep: #000;', 'deep')).toBe('#41124a');
  expect(() => tokenColour('--deep: #41124a', 'sea')).toThrow('src/styles/tokens.css has no colour --sea.');
});

test('an icon that the device cuts to a shape fills its square', () => {
  expect(fullBleed('<svg><rect width="64" height="64" rx="14" fill="#41124a"/></svg>')).toBe(
    '<svg><rect width="64" height="64" fill="#41124a"/></svg>',
  );
});
