import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { readSettings } from '../../src/model/settings.ts';
import { BASE } from './base.ts';
import { buildKeyedSite } from './keyed-site.ts';
import { press, tabTo, typeInto } from './keys.ts';
import { NARROW } from './page-test.ts';
import type { OwnSite } from './site-of.ts';

/** What the person of this journey writes. */
const STORY = {
  title: 'The bench by the library',
  before: 'I had stopped opening the curtains.',
  turningPoint: 'A link worker rang, and then rang again.',
  after: 'On Wednesdays I sit on that bench. Most other days are still hard.',
  message: 'Ring twice.',
  ask: 'Keep a chair near the door.',
};
const FIELDS = {
  title: 'A name for your story',
  before: 'Before',
  turningPoint: 'The turning point',
  after: 'After',
  message: 'Your message',
  ask: 'What you ask for',
};
const ANSWER = 'A cup of tea, and nobody in a hurry.';

test.use({ viewport: NARROW });
test.setTimeout(180_000);

/** Everything that the page asks for, to be looked at afterwards. */
function follow(page: Page): { method: string; url: string }[] {
  const asked: { method: string; url: string }[] = [];
  page.on('request', (request) => asked.push({ method: request.method(), url: request.url() }));
  return asked;
}

/** Whether all of these are files of the site in this folder, got and nothing else. What the browser itself holds (`blob:`) goes nowhere. */
function strange(asked: { method: string; url: string }[], site: string, outDir: string): string[] {
  return asked
    .filter(({ url }) => !/^(?:blob|data):/.test(url))
    .filter(({ method, url }) => {
      const file = url.startsWith(site) ? decodeURI(new URL(url).href.slice(site.length).replace(/[?#].*$/, '')) : undefined;
      return (
        method !== 'GET' || file === undefined || !existsSync(join(outDir, file, file.endsWith('/') || file === '' ? 'index.html' : ''))
      );
    })
    .map(({ method, url }) => `${method} ${url}`);
}

/** From the kick-off to the page where a story file is made, with nothing but keys. */
async function walk(page: Page, site: string): Promise<void> {
  await page.goto(`${site}modules/kick-off/`);
  const field = page.locator('answer-field textarea').first();
  await typeInto(page, field, ANSWER);
  await expect(page.locator('answer-field').first()).toContainText('Saved on this device');
  await press(page, page.getByRole('main').getByRole('link', { name: 'My workbook' }).first());
  await expect(page.getByText(ANSWER)).toBeVisible();

  await press(page, page.getByRole('link', { name: 'Story', exact: true }));
  for (const [part, label] of Object.entries(FIELDS)) {
    await typeInto(page, page.getByRole('textbox', { name: label, exact: true }), STORY[part as keyof typeof STORY]);
  }
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await expect(page.getByText(/^3\d words/)).toBeVisible();

  await press(page, page.getByRole('link', { name: 'Choose who may hear it' }));
  await tabTo(page, page.getByRole('radio', { name: 'Keep it for myself' }));
  await expect(page.getByRole('radio', { name: 'Keep it for myself' })).toBeChecked();
  for (let down = 0; down < 4; down += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Anyone' })).toBeChecked();
  await tabTo(page, page.getByRole('checkbox', { name: 'This website' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('radio', { name: 'No name' }));
  await page.keyboard.press('ArrowDown');
  await typeInto(page, page.getByRole('textbox', { name: 'The name to show' }), 'Robin');
  await press(page, page.getByRole('button', { name: 'In 6 months' }));
  await expect(page.getByText('It is told under the made-up name “Robin”.')).toBeVisible();

  await press(page, page.getByRole('main').getByRole('link', { name: 'Take it with you' }));
  await press(page, page.getByRole('button', { name: 'Look at all of it first' }));
  const preview = page.getByRole('region', { name: 'All that is in the file' });
  for (const words of [...Object.values(STORY), 'Anyone', 'This website', 'Robin']) await expect(preview).toContainText(words);
  await expect(preview).not.toContainText(ANSWER);
}

/** Makes the file, and gives its path. */
async function make(page: Page): Promise<string> {
  await tabTo(page, page.getByRole('checkbox', { name: 'I have read it, and I want to make this file' }));
  await page.keyboard.press('Space');
  const coming = page.waitForEvent('download');
  await press(page, page.getByRole('button', { name: 'Make the file' }));
  const download = await coming;
  await expect(page.getByText(`Made: ${download.suggestedFilename()}.`)).toBeVisible();
  const path = join(mkdtempSync(join(tmpdir(), 'story-file-')), download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Runs a command of the project on a content folder. */
function run(script: string, args: string[], contentDir: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir },
  });
  return { status, said: stdout + stderr };
}

/** Imports the file into a copy of the content, as a trainer does, and looks at the draft. */
function importAndCheck(file: string, ...identity: string[]): void {
  const contentDir = mkdtempSync(join(tmpdir(), 'trainer-content-'));
  cpSync(readSettings().contentDir, contentDir, { recursive: true });
  const imported = run('import-story', [file, ...identity], contentDir);
  expect(imported.said).toContain('the-bench-by-the-library');
  expect(imported.status).toBe(0);
  const draft = readFileSync(join(contentDir, 'stories/the-bench-by-the-library/index.md'), 'utf8');
  expect(draft).toContain('draft: true');
  for (const words of Object.values(STORY)) expect(draft).toContain(words);
  expect(draft).not.toContain(ANSWER);
  expect(run('check', [], contentDir)).toMatchObject({ status: 0, said: expect.stringMatching(/^0 errors/m) });
  rmSync(contentDir, { recursive: true });
}

test('with the keyboard alone, at 320 px: from the kick-off to a draft in the trainer’s content', async ({ page }) => {
  const asked = follow(page);
  await walk(page, BASE());
  const file = await make(page);
  const { story, sharing, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>>;
  expect(story).toEqual(STORY);
  expect(sharing).toEqual({
    audience: 'public',
    channels: ['website'],
    naming: 'pseudonym',
    name: 'Robin',
    until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
  });
  expect(rest).toEqual({ format: 'hear-my-story-story', version: 1 });
  importAndCheck(file);

  // Nobody was asked for anything but the site's own files, and nobody could have been.
  expect(strange(asked, BASE(), readSettings().outDir)).toEqual([]);
  expect(asked.length).toBeGreaterThan(10);
  const sent = await page.evaluate(() =>
    fetch(location.href, { method: 'POST', body: 'words' }).then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(sent).toBe('refused');
});

test.describe('a programme with a key', () => {
  let identity = '';
  let site: OwnSite;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    identity = await generateX25519Identity();
    site = await buildKeyedSite(await identityToRecipient(identity));
  });
  test.afterAll(() => site.end());

  test('with the keyboard alone, at 320 px: a sealed story that only the trainer opens', async ({ page }) => {
    const asked = follow(page);
    await walk(page, site.url);
    await expect(page.getByRole('radio', { name: 'Sealed: only the trainer of this programme can open it' })).toBeChecked();
    const file = await make(page);
    expect(file).toMatch(/\.json\.age$/);
    const sealed = readFileSync(file, 'utf8');
    expect(sealed).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
    expect(sealed).not.toContain('bench');

    const keyFile = join(file, '../key.txt');
    writeFileSync(keyFile, `# the programme's key\n${identity}\n`);
    importAndCheck(file, '--identity', keyFile);
    expect(strange(asked, site.url, site.outDir)).toEqual([]);
  });
});
