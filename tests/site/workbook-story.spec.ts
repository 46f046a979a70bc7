import { expect, test, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.ts';
import { violationsOf } from './axe.ts';
import { accessible, lockUp } from './story-ground.ts';
import { noticeRead, visit, write } from './workbook-ground.ts';

const PAGE = 'workbook/story/';
const executablePath = findBrowser();
/** A microphone that hums. Whether it may be used is said by each test. */
test.use({
  launchOptions: { ...(executablePath && { executablePath }), args: [...BROWSER_FLAGS, '--use-fake-device-for-media-stream'] },
});

test.beforeEach(async ({ page }) => {
  await noticeRead(page);
});

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const saved = (page: Page) => expect(page.getByText('Saved on this device').first()).toBeVisible();

test('empty, then filled: words are counted and kept, and both pass axe', async ({ page }) => {
  await visit(page, PAGE);
  await expect(page.getByText('0 words', { exact: true })).toBeVisible();
  await expect(page.getByText('This device has no voice of its own')).toBeVisible();
  await accessible(page);
  await box(page, 'Before').fill('One two three. '.repeat(100));
  await box(page, 'Your message').fill('Ring twice.');
  await expect(page.getByText('302 words, about 2 minutes 19 seconds aloud')).toBeVisible();
  await saved(page);
  await accessible(page);
  await page.reload();
  await expect(box(page, 'Your message')).toHaveValue('Ring twice.');
});

test('what was written in the lessons can be put in, and only where nothing stands', async ({ page }) => {
  await visit(page, 'modules/shaping-it/');
  await write(page, 'Before: one ordinary day or night. Where was I, and what was I doing?', 'The curtains were shut.');
  await write(page, 'What I want you to know is…', 'Ring twice.');
  await visit(page, PAGE);
  await box(page, 'Your message').fill('My own message');
  await expect(page.getByText('you wrote something for: Before.')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Put those words in here' }).click();
  await expect(box(page, 'Before')).toHaveValue('The curtains were shut.');
  await expect(box(page, 'Your message')).toHaveValue('My own message');
  await expect(page.getByText('Done. Your words are in the empty boxes below.')).toBeFocused();
});

test('details that point to a person are shown with a safer way to say it, and the teller decides', async ({ page }) => {
  await visit(page, PAGE);
  await box(page, 'After').fill('Ring me on 020 7946 0958. I live at SE1 7PB.');
  await page.getByRole('button', { name: 'Look for details' }).click();
  await expect(page.getByText('We found 2 things to think about.')).toBeVisible();
  await expect(page.getByText('It is your story: you decide what stays.')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Go there: 020 7946 0958' }).click();
  await expect(box(page, 'After')).toBeFocused();
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('020 7946 0958');
  await page.getByRole('button', { name: 'Leave it as it is: SE1 7PB' }).click();
  await expect(page.getByText('We found 1 thing to think about.')).toBeFocused();
  await box(page, 'After').fill('Nothing to see here.');
  await expect(page.getByText('We found nothing.')).toBeVisible();
});

test('a version that was kept comes back, and what stood there is kept too', async ({ page }) => {
  await visit(page, PAGE);
  await box(page, 'Before').fill('The first words');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await expect(page.getByText('Kept.')).toBeVisible();
  await box(page, 'Before').fill('Quite other words');
  await saved(page);
  await page.locator('.rows summary').click();
  await accessible(page);
  await page.getByRole('button', { name: /^Bring it back/ }).click();
  await expect(box(page, 'Before')).toHaveValue('The first words');
  await expect(page.locator('.rows details')).toHaveCount(2);
  await page.reload();
  await expect(box(page, 'Before')).toHaveValue('The first words');
  await expect(page.locator('.rows')).toContainText('Quite other words');
});

test('a voice of the device reads the draft; voices that send it elsewhere are left out', async ({ page }) => {
  await page.addInitScript(() => {
    const voice = (name: string, localService: boolean) => ({ name, voiceURI: name, lang: 'en-GB', localService, default: false });
    const said: string[] = [];
    Object.assign(window, { said });
    window.SpeechSynthesisUtterance = class {
      onend: (() => void) | null = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    } as never;
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => [voice('Far away', false), voice('At home', true), voice('At home too', true)],
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
        cancel: () => undefined,
        speak: (piece: { text: string }) => said.push(piece.text),
      },
    });
  });
  await visit(page, PAGE);
  await expect(page.getByRole('button', { name: 'Read it to me' })).toBeDisabled();
  await box(page, 'Before').fill('She rang twice. I answered.');
  expect(await page.getByLabel('Voice').locator('option').allInnerTexts()).toEqual(['At home', 'At home too']);
  await page.getByRole('button', { name: 'Read it to me' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
  expect(await page.evaluate(() => (window as never as { said: string[] }).said)).toEqual(['She rang twice.']);
  await accessible(page);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Read it to me' })).toBeVisible();
});

test('the timer marks two and three minutes, pauses and goes back', async ({ page }) => {
  await page.clock.install();
  await visit(page, PAGE);
  await page.getByRole('button', { name: 'Start the timer' }).click();
  await page.clock.runFor('01:59');
  await expect(page.getByRole('timer')).toHaveText('1:59');
  await page.clock.runFor('00:02');
  await expect(page.getByText('Two minutes', { exact: true })).toBeVisible();
  await page.clock.runFor('01:00');
  await expect(page.getByText('Three minutes', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor('01:00');
  await expect(page.getByRole('timer')).toHaveText(/^3:0\d$/);
  await page.getByRole('button', { name: 'Back to zero' }).click();
  await expect(page.getByRole('timer')).toHaveText('0:00');
});

test('a microphone that is refused is no trouble', async ({ page }) => {
  await visit(page, PAGE);
  await page.getByRole('button', { name: 'I understand', exact: true }).click();
  await page.getByRole('button', { name: 'Start recording' }).click();
  await expect(page.getByText('The microphone was not allowed.')).toBeVisible();
  await accessible(page);
});

test('a take is recorded, kept on the device with its size, played and deleted', async ({ page, context }) => {
  await context.grantPermissions(['microphone']);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await visit(page, PAGE);
  await page.getByRole('button', { name: 'I understand', exact: true }).click();
  await page.getByRole('button', { name: 'Start recording' }).click();
  await expect(page.getByText('Recording…')).toBeVisible();
  await expect(page.getByText('0:01')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Stop recording' }).click();
  const row = page.locator('.rows li');
  await expect(row).toContainText(/, 0:0\d, \d+ KB/);

  await page.reload();
  await row.getByRole('button', { name: /^Play/ }).click();
  const player = row.locator('audio');
  await expect(player).toBeFocused();
  await expect.poll(() => player.evaluate((element: HTMLAudioElement) => element.currentTime)).toBeGreaterThan(0);
  await accessible(page);
  await row.getByRole('button', { name: /^Delete/ }).click();
  await expect(row.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await accessible(page);
  await row.getByRole('button', { name: 'Keep it' }).click();
  await expect(row.getByRole('button', { name: /^Delete/ })).toBeFocused();
  await row.getByRole('button', { name: /^Delete/ }).click();
  await row.getByRole('button', { name: /^Yes, delete it/ }).click();
  await expect(page.getByText('Deleted.')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('button', { name: 'I understand', exact: true })).toBeVisible();
  await expect(row).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('no other page may use the microphone or play anything', async ({ page, context }) => {
  await context.grantPermissions(['microphone']);
  await visit(page, 'workbook/sharing/');
  const mayRecord = () =>
    page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => true,
        () => false,
      ),
    );
  expect(await mayRecord()).toBe(false);
  expect(await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')).not.toContain('media-src');
  await visit(page, PAGE);
  expect(await mayRecord()).toBe(true);
});

test('a locked story shows no word of itself, its versions or its length, and comes back when it is unlocked', async ({
  page,
  context,
}) => {
  await visit(page, PAGE);
  await box(page, 'Before').fill('Nobody else reads this');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await expect(page.getByText('Kept.')).toBeVisible();
  const other = await context.newPage();
  await lockUp(other, 'three odd words');
  await other.close();

  const visitor = await context.newPage();
  await visit(visitor, PAGE);
  await expect(visitor.getByRole('dialog')).toBeVisible();
  expect(await violationsOf(visitor)).toEqual([]);
  await visitor.getByRole('dialog').getByRole('button', { name: 'Read on without it' }).click();
  await expect(box(visitor, 'Before')).toBeDisabled();
  await expect(visitor.getByText('Your workbook is locked. Unlock it to use this part.').first()).toBeVisible();
  await expect(visitor.locator('body')).not.toContainText('Nobody else reads this');
  await accessible(visitor);
  await visitor.getByRole('button', { name: 'Unlock my workbook' }).click();
  await visitor.getByLabel('Passphrase').fill('three odd words');
  await visitor.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(box(visitor, 'Before')).toHaveValue('Nobody else reads this');
  await expect(visitor.locator('.rows')).toContainText('Nobody else reads this');
});

test('prints every word that was written, and none of the tools', async ({ page }) => {
  await visit(page, PAGE);
  const long = `${'A long line of words. '.repeat(200)}The end.`;
  await box(page, 'Before').fill(long);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.on-paper', { hasText: 'The end.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Record yourself' })).toBeHidden();
});
