import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../scripts/server.ts';
import { checkContent } from '../../src/model/check.ts';
import { formatFinding } from '../../src/model/findings.ts';
import { BASE } from './base.ts';

/** A true story with everything that may go wrong on the way through a form: days, a group, exceptions, an Urdu word, signs of YAML. */
const TOLD = `---
origin: first-person
title: 'Tea at four: my own words'
summary: "How a cup of tea became a habit, and a habit a reason to go out."
themes: [loneliness]
activities: [food-and-cooking]
situations: [older-people]
area: brent
edited: 2026-10-01
reviewed: 2026-11-01
reviewBy: 2028-11-01
contentNotes: []
teller:
  naming: first-name
  name: Sam
  adult: true
consent:
  reference: C-2026-0142
  given: 2026-09-01
  approved: 2026-10-02
  reviewBy: 2028-09-01
  channels: [website, training]
allow:
  - match: '2026'
    reason: 'The year alone: it points at nobody.'
---

${['What led here', 'What mattered', "The link worker's part", 'The activity', 'What changed', "What didn't work", 'Advice to others']
  .map((heading) => `## ${heading}\n\nWe sat down, drank چائے and *talked* about it: "slowly" - #1, [again](/about/).\n`)
  .join('\n')}`;
const TOLD_FILE = 'stories/tea-at-four/index.md';

test.describe.configure({ mode: 'serial' });

let work: string;
let server: RunningServer;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  work = mkdtempSync(join(tmpdir(), 'editor-'));
  const content = join(work, 'content');
  cpSync('content', content, { recursive: true });
  const site = join(content, 'site.yaml');
  const off = readFileSync(site, 'utf8').replace(/^(?:contact|editor):(?:\n {2}.*| .*)*\n/gm, '');
  writeFileSync(
    site,
    `${off.trimEnd()}\ncontact:\n  organisation: The group\n  email: hello@example.org\neditor:\n  repository: our-group/our-stories\n`,
  );
  mkdirSync(join(content, dirname(TOLD_FILE)));
  writeFileSync(join(content, TOLD_FILE), TOLD);
  const dir = join(work, 'dist');
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dir, BASE_PATH: '/', SITE_URL: 'https://example.org', SITE_DATE: '2026-12-01' },
  });
  server = await startServer({ dir, basePath: '/', port: 0 });
});

test.afterAll(async () => {
  await server.close();
  rmSync(work, { recursive: true, force: true });
});

/** Opens the editor on a copy of the content in the browser's own storage, which takes the place of the folder that a person would choose. */
async function openEditor(page: Page): Promise<void> {
  const root = join(work, 'content');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(root, file)).isFile())
    .map((file): [string[], string] => [file.split(/[\\/]/), readFileSync(join(root, file)).toString('base64')]);
  await page.goto(`${server.url}404.html`);
  await page.evaluate(async (list) => {
    const top = await navigator.storage.getDirectory();
    await top.getDirectoryHandle('.git', { create: true });
    for (const [path, data] of list) {
      let folder = top;
      for (const name of path.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await (await folder.getFileHandle(path.at(-1) ?? '', { create: true })).createWritable();
      await file.write(Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)));
      await file.close();
    }
  }, files);
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${server.url}admin/`);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(page.getByText('True stories').first()).toBeVisible();
}

/** Saves, and brings the saved file back into the content folder. */
async function save(page: Page, file: string): Promise<string> {
  const before = readFileSync(join(work, 'content', file), 'utf8');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const read = () =>
    page.evaluate(async (path) => {
      let folder = await navigator.storage.getDirectory();
      for (const name of path.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
      return (await (await folder.getFileHandle(path.at(-1) ?? '')).getFile()).text();
    }, file.split('/'));
  let text = before;
  // A file can't be read in the moment it is being replaced: look again.
  await expect(async () => {
    text = await read();
    expect(text).not.toBe(before);
  }).toPass({ timeout: 15_000 });
  writeFileSync(join(work, 'content', file), text);
  return text;
}

async function openEntry(page: Page, collection: string, title: string): Promise<void> {
  await page.goto(`${server.url}admin/#/collections/${collection}`);
  await page.getByText(title).first().click();
  await expect(page.getByRole('textbox', { name: 'Title' }).first()).toHaveValue(title);
}

async function errors(): Promise<string[]> {
  const { findings } = await checkContent({ contentDir: join(work, 'content'), siteDate: '2026-12-01' });
  return findings.filter(({ severity }) => severity === 'error').map(formatFinding);
}

test('is part of no build unless site.yaml switches it on', async ({ request }) => {
  expect((await request.get(`${BASE()}admin/`)).status()).toBe(404);
  expect((await request.get(`${BASE()}admin/editor.js`)).status()).toBe(404);
});

test('where it is on, it is in no map and no index, and only its own page has the wider policy', async ({ request }) => {
  const get = async (path: string) => (await request.get(`${server.url}${path}`)).text();
  expect(await get('sitemap.xml')).not.toContain('admin');
  expect(await get('admin/')).toContain('<meta name="robots" content="noindex">');
  expect(await get('admin/')).toMatch(/content-security-policy" content="[^"]*script-src 'self'; style-src 'self' 'unsafe-inline'/);
  for (const page of ['', 'stories/', 'search/']) {
    expect(await get(page)).toMatch(/content-security-policy" content="(?:(?!unsafe)[^"])*"/);
    expect(await get(page)).not.toContain('admin');
  }
});

test('a true story is opened, changed and saved, and the file passes the check with nothing else changed', async ({ page }) => {
  test.setTimeout(120_000);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(server.url)) foreign.push(request.url());
  });
  await openEditor(page);
  await openEntry(page, 'stories-first-person', 'Tea at four: my own words');
  await page.getByRole('textbox', { name: 'Title' }).first().fill('Tea at five: "my" words');
  const saved = await save(page, TOLD_FILE);
  expect(await errors()).toEqual([]);
  expect(saved).toContain('title: \'Tea at five: "my" words\'\n');
  expect(saved).toContain(TOLD.slice(TOLD.indexOf('teller:'), TOLD.indexOf('allow:')));
  expect(saved).toContain("  - match: '2026'\n    reason: 'The year alone: it points at nobody.'\n");
  expect(saved).toContain('contentNotes: []\n');
  expect(saved.slice(saved.indexOf('## What led here'))).toBe(TOLD.slice(TOLD.indexOf('## What led here')));
  expect(foreign).toEqual([]);
});

test('a lesson keeps its building blocks to the letter', async ({ page }) => {
  test.setTimeout(120_000);
  const file = 'modules/02-finding-your-story/index.mdx';
  const before = readFileSync(join(work, 'content', file), 'utf8');
  const title = /^title: '?(.*?)'?$/m.exec(before)?.[1] ?? '';
  await openEditor(page);
  await openEntry(page, 'modules', title);
  await page.getByRole('textbox', { name: 'Title' }).first().fill(`${title} again`);
  const saved = await save(page, file);
  expect(await errors()).toEqual([]);
  const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n', 4));
  expect(bodyOf(saved)).toBe(bodyOf(before));
});

test('what does not fit is said in the form, and nothing is saved', async ({ page }) => {
  test.setTimeout(120_000);
  await openEditor(page);
  await openEntry(page, 'stories-illustrative', "My mother's hands");
  const title = page.getByRole('textbox', { name: 'Title' }).first();
  await title.fill('');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(title).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('This field is required.').first()).toBeVisible();
});
