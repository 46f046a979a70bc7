import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { BASE } from './base.ts';
import { siteOf, type OwnSite } from './site-of.ts';

/** A case study for each way of writing one: plain Markdown is drawn by us, the two others by Astro. */
const MDX = 'bristol';
const WITH_PICTURE = 'bradford';

test.describe.configure({ mode: 'serial' });

let site: OwnSite;
const small = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#5b1f63' } })
  .png()
  .toBuffer();

test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await siteOf((from, to) => {
    cpSync(from, to, { recursive: true });
    const mdx = join(to, 'stories', MDX);
    renameSync(join(mdx, 'index.md'), join(mdx, 'index.mdx'));
    const pictured = join(to, 'stories', WITH_PICTURE);
    writeFileSync(join(pictured, 'door.png'), small);
    const text = readFileSync(join(pictured, 'index.md'), 'utf8');
    writeFileSync(join(pictured, 'index.md'), `${text.trimEnd()}\n\n![A door in dark purple](door.png)\n`);
  });
});

test.afterAll(() => site.end());

const words = (page: Page) => page.locator('.thread');

test('a case study in MDX reads as one in Markdown', async ({ page }) => {
  await page.goto(`${site.url}stories/${MDX}/`);
  const told = await words(page).innerText();
  expect(told).toContain('What led here');
  await page.goto(`${BASE()}stories/${MDX}/`);
  expect(told).toBe(await words(page).innerText());
});

test('a picture among the words is shown, as Astro made it', async ({ page }) => {
  await page.goto(`${site.url}stories/${WITH_PICTURE}/`);
  const picture = words(page).getByRole('img', { name: 'A door in dark purple' });
  await expect(picture).toHaveAttribute('src', /\/assets\/door\..+\.webp$/);
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(64);
  await expect(words(page).getByRole('heading', { level: 2 })).not.toHaveCount(0);
});
