import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import config from '../../.htmlvalidate.mjs';
import { fillSizes, sizePlace } from '../../src/model/packs/sizes.ts';
import { isPack } from '../../src/model/packs/plan.ts';
import { readSettings } from '../../src/model/settings.ts';
import { violationsOf } from './axe.ts';
import { BASE } from './base.ts';
import { NARROW, WIDE } from './page-test.ts';

const FOLDER = join(readSettings().outDir, 'packs');
const FILES = readdirSync(FOLDER).filter((file) => isPack(`packs/${file}`));
const HTML_FILES = FILES.filter((file) => file.endsWith('.html'));
const EPUBS = FILES.filter((file) => file.endsWith('.epub'));
const validator = new HtmlValidate(config);

/** Opens a pack as somebody does who has it on a USB stick. */
async function openFile(page: Page, file: string): Promise<void> {
  await page.goto(pathToFileURL(join(FOLDER, file)).href);
}

async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

test('there are packs of the course, each session, the toolkit, the digest and case studies, in both forms', () => {
  const names = [
    'course',
    'course-facilitators',
    'session-kick-off',
    'session-kick-off-facilitators',
    'toolkit',
    'evidence',
    'case-studies',
  ];
  expect(FILES).toEqual(expect.arrayContaining(names.flatMap((name) => [`${name}.epub`, `${name}.html`])));
});

test('the page about packs leads to every file, with its type and size', async ({ page, request }) => {
  await page.goto(`${BASE()}packs/`);
  for (const file of FILES) {
    const link = page.locator(`a[href$="/packs/${file}"]`);
    const bytes = statSync(join(FOLDER, file)).size;
    await expect(link).toContainText(fillSizes(sizePlace(file), new Map([[file, bytes]])));
    await expect(link).toContainText(file.endsWith('.epub') ? 'EPUB' : 'HTML');
    const response = await request.get(`${BASE()}packs/${file}`);
    expect(response.status()).toBe(200);
    if (file.endsWith('.epub'))
      expect(response.headers()).toMatchObject({ 'content-type': 'application/epub+zip', 'x-robots-tag': 'noindex' });
  }
  await expect(page.getByText('{size')).toHaveCount(0);
});

test('case studies in packs are those that may be downloaded, each with its label', async ({ page, request }) => {
  const { stories } = (await (await request.get(`${BASE()}data/stories.json`)).json()) as { stories: { id: string; label: string }[] };
  await openFile(page, 'case-studies.html');
  const pages = page.locator('.page:has(article[data-origin])');
  expect((await pages.evaluateAll((all) => all.map(({ id }) => id))).sort()).toEqual(stories.map(({ id }) => `stories-${id}`).sort());
  for (const { id, label } of stories) await expect(page.locator(`#stories-${id} .label`).first()).toContainText(label.replace(/:.*/, ''));
});

for (const file of EPUBS) {
  test(`EPUBCheck finds nothing wrong: ${file}`, async () => {
    const { messages } = await EpubCheck.validate(await readFile(join(FOLDER, file)));
    expect(messages.filter(({ severity }) => severity !== 'usage')).toEqual([]);
  });

  test(`its documents pass axe: ${file}`, async ({ page }) => {
    test.setTimeout(180_000);
    const folder = await mkdtemp(join(tmpdir(), 'epub-'));
    const found: string[] = [];
    try {
      for (const [name, bytes] of Object.entries(unzipSync(await readFile(join(FOLDER, file))))) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), bytes);
      }
      for (const name of readdirSync(join(folder, 'EPUB')).filter((each) => each.endsWith('.xhtml'))) {
        await page.goto(pathToFileURL(join(folder, 'EPUB', name)).href);
        await unfold(page);
        found.push(...(await violationsOf(page)).map((line) => `${name}: ${line}`));
      }
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(found).toEqual([]);
  });
}

for (const file of HTML_FILES) {
  test(`is valid HTML: ${file}`, async () => {
    const { results } = await validator.validateString(await readFile(join(FOLDER, file), 'utf8'), file);
    expect(results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${String(line)} ${ruleId} ${message}`))).toEqual(
      [],
    );
  });

  test(`from a disk it asks for nothing and has no errors, at 320 px without sideways scrolling: ${file}`, async ({ page }) => {
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setViewportSize(NARROW);
    await openFile(page, file);
    await unfold(page);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([page.url()]);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
  });

  test(`passes axe: ${file}`, async ({ page }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    for (const [viewport, colorScheme] of [
      [NARROW, 'light'],
      [WIDE, 'dark'],
    ] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await openFile(page, file);
      await unfold(page);
      found.push(...(await violationsOf(page)).map((line) => `${colorScheme}: ${line}`));
    }
    expect(found).toEqual([]);
  });
}

test.describe('the search of a pack, from a disk', () => {
  test('finds words, says how many, and leads from place to place by keyboard', async ({ page }) => {
    await openFile(page, 'course.html');
    const field = page.getByRole('searchbox', { name: 'Search this file' });
    const status = page.getByRole('status');
    await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled();
    await field.fill('safe ground');
    await expect(status).toHaveText(/^\d+ places found in \d+ parts\.$/);
    const count = await page.locator('mark').count();
    expect(count).toBeGreaterThan(2);
    for (const text of await page.locator('mark').allTextContents()) expect(text.toLowerCase()).toBe('safe ground');
    await field.press('Enter');
    await expect(status).toHaveText(new RegExp(`^1 of ${String(count)}: `));
    await expect(page.locator('mark.now')).toBeInViewport();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(status).toHaveText(new RegExp(`^2 of ${String(count)}: `));
    await page.getByRole('button', { name: 'Previous' }).click();
    await page.getByRole('button', { name: 'Previous' }).click();
    await expect(status).toHaveText(new RegExp(`^${String(count)} of ${String(count)}: `));
    await expect(page.locator('mark.now')).toHaveCount(1);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('names the parts that hold them, and a link there takes the reader along', async ({ page }) => {
    await openFile(page, 'course.html');
    await page.getByRole('searchbox').fill('safe ground');
    const link = page.locator('.found a').last();
    await expect(link).toHaveText(/^.+ \(\d+\)$/);
    await link.click();
    await expect(page.locator('mark.now')).toBeFocused();
    await expect(page.locator('mark.now')).toBeInViewport();
  });

  test('opens what is folded away, and finds words that stand apart', async ({ page }) => {
    await openFile(page, 'session-finding-your-story.html');
    await page.getByRole('searchbox').fill('heaviest real');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.locator('details[open] mark.now')).toBeVisible();
  });

  test('says so if there is nothing, and takes its marks away again', async ({ page }) => {
    await openFile(page, 'toolkit.html');
    const before = await page.getByRole('main').innerText();
    await page.getByRole('searchbox').fill('budget');
    await expect(page.locator('mark').first()).toBeAttached();
    await page.getByRole('searchbox').fill('xylophone');
    await expect(page.getByRole('status')).toHaveText('Nothing found for “xylophone”.');
    await expect(page.locator('mark')).toHaveCount(0);
    expect(await page.getByRole('main').innerText()).toBe(before);
    await page.getByRole('searchbox').fill('');
    await expect(page.getByRole('status')).toHaveText('');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a pack is a plain document: no search, all words, contents that lead to them', async ({ page }) => {
    await openFile(page, 'course.html');
    await expect(page.locator('.search')).toBeHidden();
    await page
      .getByRole('link', { name: /^Finding your story/ })
      .first()
      .click();
    await expect(page.locator('#modules-finding-your-story h2').first()).toBeInViewport();
    await page.locator('#modules-finding-your-story').getByRole('link', { name: 'Back to the list of contents' }).click();
    await expect(page.getByRole('heading', { name: 'What is in it' })).toBeInViewport();
  });
});

test('on paper there is no search, each part begins a page, what is folded is there, and addresses are written out', async ({ page }) => {
  await openFile(page, 'session-finding-your-story.html');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.search')).toBeHidden();
  await expect(page.locator('details').first()).toHaveAttribute('open');
  const link = page.locator('.page a[href^="http"]').first();
  expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(await link.getAttribute('href'));
  expect(await page.locator('.ruled').count()).toBeGreaterThan(5);
});
