import { chromium, expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { BASE } from './base.ts';

const OFFLINE = 'offline/';

interface Manifest {
  start_url: string;
  scope: string;
  theme_color: string;
  background_color: string;
  icons: { src: string; sizes: string; purpose: string }[];
  shortcuts: { url: string }[];
}

test('Chromium finds no reason not to install it, on each page where it can be put on a home screen', async ({ launchOptions }) => {
  // Tests' own windows are private ones, where nothing is ever installed.
  const context = await chromium.launchPersistentContext('', launchOptions);
  const page = await context.newPage();
  for (const path of ['', OFFLINE, 'modules/', 'stories/', 'toolkit/', 'evidence/', 'search/']) {
    await page.goto(BASE() + path, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors, path).toEqual([]);
    const { errors, url } = await session.send('Page.getAppManifest');
    expect(errors, path).toEqual([]);
    expect(url, path).toBe(`${BASE()}manifest.webmanifest`);
  }
  await context.close();
});

test('the manifest stays on this site, its icons are as large as it says, and its colours are those of the page', async ({ page }) => {
  await page.goto(BASE());
  const response = await page.request.get(`${BASE()}manifest.webmanifest`);
  expect(response.headers()['content-type']).toContain('application/manifest+json');
  const manifest = (await response.json()) as Manifest;
  const base = new URL(BASE()).pathname;
  expect([manifest.start_url, manifest.scope]).toEqual([base, base]);
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (url) => {
      const picture = new Image();
      picture.src = url;
      await picture.decode();
      return `${String(picture.naturalWidth)}x${String(picture.naturalHeight)}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
  for (const { url } of manifest.shortcuts) expect((await page.request.get(new URL(url, BASE()).href)).status(), url).toBe(200);
  expect(await page.locator('meta[name=theme-color]').getAttribute('content')).toBe(manifest.theme_color);
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
  expect(paper).toBe(manifest.background_color);
  const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
  expect((await page.request.get(new URL(touch ?? '', BASE()).href)).headers()['content-type']).toBe('image/png');
});

test('an icon that the device cuts to a shape has its sign within the circle that always stays', async ({ page }) => {
  await page.goto(BASE());
  const { icons } = (await (await page.request.get(`${BASE()}manifest.webmanifest`)).json()) as Manifest;
  const src = icons.find(({ purpose }) => purpose === 'maskable')?.src ?? '';
  const outside = await page.evaluate(async (url) => {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    const size = picture.naturalWidth;
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const { data } = context?.getImageData(0, 0, size, size) ?? { data: [] };
    const ground = [...data.slice(0, 4)].join();
    let found = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [x, y] = [(at / 4) % size, Math.floor(at / 4 / size)];
      if (Math.hypot(x - size / 2, y - size / 2) > size * 0.4 && [...data.slice(at, at + 4)].join() !== ground) found += 1;
    }
    return found;
  }, src);
  expect(outside).toBe(0);
});

test.describe('the page about it', () => {
  test('has steps for each device and no button where the browser makes no offer', async ({ page }) => {
    await page.goto(BASE() + OFFLINE);
    await expect(page.getByRole('heading', { name: 'Put this site on your home screen' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Put it on my home screen' })).toBeHidden();
    await page.getByText('On an iPhone or iPad').click();
    await expect(page.getByText('Choose “Add to Home Screen”.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Make a backup' })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });

  for (const [outcome, words] of [
    ['accepted', 'It is on its way to your home screen.'],
    ['dismissed', 'Nothing was changed.'],
  ] as const) {
    test(`has a button where the browser offers it: ${outcome}`, async ({ page }) => {
      await page.goto(BASE() + OFFLINE, { waitUntil: 'networkidle' });
      const prevented = await page.evaluate((choice) => {
        const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
          prompt: () => Promise.resolve(),
          userChoice: Promise.resolve({ outcome: choice }),
        });
        return !dispatchEvent(offer);
      }, outcome);
      expect(prevented).toBe(true);
      const button = page.getByRole('button', { name: 'Put it on my home screen' });
      await expect(button).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('install-site [role=status]')).toContainText(words);
      await expect(button).toBeHidden();
      expect(await violationsOf(page)).toEqual([]);
    });
  }
});
