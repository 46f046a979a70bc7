import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { BASE } from './base.ts';
import { NARROW } from './page-test.ts';
import { setLock, visit } from './workbook-ground.ts';

test.use({ viewport: NARROW, acceptDownloads: true });

/** Everything here is done by keyboard, on the smallest screen. */
for (const name of ['budget', 'timeline', 'workshop-report'] as const) {
  test.describe(name, () => {
    test('passes axe in every state', async ({ page }) => {
      await openPlanner(page, name);
      const found: string[] = [];
      const look = async (state: string) => found.push(...(await violationsOf(page)).map((line) => `${state}: ${line}`));
      await look('at first');
      await press(page, 'Start empty');
      await look('empty');
      await press(page, 'Start from the example');
      await expect(page.locator('[data-item]').first()).toBeVisible();
      await expect(page.locator('.save-line')).toHaveAttribute('data-state', 'saved');
      await page.locator('.planner details').evaluateAll((all) => {
        for (const each of all) (each as HTMLDetailsElement).open = true;
      });
      await expect(page.getByRole('button', { name: /^Bring this back/ }).first()).toBeVisible();
      await look('the example, all unfolded');
      await press(page, /^Remove: /);
      await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
      await look('something removed');
      await page.getByLabel('Open a plan file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
      await expect(page.getByRole('alert').filter({ hasText: 'not a plan' })).toBeVisible();
      await look('a file refused');
      await page.getByRole('button', { name: 'Delete this plan' }).press('Enter');
      await expect(page.getByRole('button', { name: 'Yes, delete it' })).toBeFocused();
      await look('asked before deleting');
      expect(found).toEqual([]);
    });

    test('keeps the plan, brings back what was replaced, opens its own file, and deletes', async ({ page }) => {
      await openPlanner(page, name);
      await press(page, 'Start from the example');
      const items = page.locator('[data-item]');
      await expect(items.first()).toBeVisible();
      // By then all of the example stands there, too.
      await expect(page.locator('.save-line')).toHaveAttribute('data-state', 'saved');
      const count = await items.count();
      await page.reload();
      await expect(items).toHaveCount(count);

      const file = await saved(page, /^Plan file/);
      await page.getByText('Start or start again').press('Enter');
      // The list of what was before grows while somebody looks at it.
      await page.getByText('Earlier versions', { exact: true }).press('Enter');
      const versions = page.getByRole('button', { name: /^Bring this back/ });
      await expect(page.getByText('There are none yet.')).toBeVisible();
      await press(page, 'Start empty');
      await expect(items).toHaveCount(0);
      await expect(versions).not.toHaveCount(0);
      await press(page, /^Bring this back/);
      await expect(items).toHaveCount(count);

      await press(page, 'Start empty');
      await expect(items).toHaveCount(0);
      await page.getByLabel('Open a plan file').setInputFiles(await file.path());
      await expect(items).toHaveCount(count);

      await page.locator('summary', { hasText: 'Delete this plan' }).press('Enter');
      await page.getByRole('button', { name: 'Delete this plan' }).press('Enter');
      await expect(page.getByRole('button', { name: 'Yes, delete it' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByText('Nothing of this plan is left')).toBeFocused();
      await page.reload();
      await expect(page.getByRole('button', { name: 'Start empty' })).toBeVisible();
      await expect(items).toHaveCount(name === 'budget' ? 1 : 0);
    });

    test('makes a Word file', async ({ page }) => {
      await openPlanner(page, name);
      await press(page, 'Start from the example');
      const word = await saved(page, /^Word document/);
      expect(word.suggestedFilename()).toMatch(new RegExp(`^${name}-\\d{4}-\\d{2}-\\d{2}\\.docx$`));
      expect((await readFile(await word.path())).subarray(0, 2).toString()).toBe('PK');
    });

    test('shows its example and its blank form without script', async ({ browser }) => {
      const page = await browser.newPage({ javaScriptEnabled: false, viewport: NARROW });
      await page.goto(`${BASE()}toolkit/planners/${name}/`);
      await expect(page.locator('.planner-app noscript p')).toHaveText(/^Filling it in on the screen needs JavaScript/);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('section[aria-labelledby=example] .sheet')).toBeVisible();
      await expect(page.locator('section[aria-labelledby=blank] .sheet')).toBeVisible();
      await page.close();
    });
  });
}

test('the budget adds up as one types, says what is wrong, and compares', async ({ page }) => {
  await openPlanner(page, 'budget');
  const total = page.locator('.sum .big');
  await expect(total).toHaveText('Total £160,000');
  await page.getByRole('button', { name: 'Add a cost' }).press('Enter');
  await expect(page.getByLabel('What is it?').last()).toBeFocused();
  await page.keyboard.type('Hall');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1,50');
  await expect(page.getByLabel('Amount (£)').last()).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('The comma is in an odd place.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('£1,234.56');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Counted').last()).toHaveValue('project');
  await expect(total).toHaveText('Total £174,814.72');
  await page.getByRole('button', { name: 'Move up: Hall' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Hall is now 1 of 2.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move up: Hall' })).toBeFocused();

  await page.locator('#what-if-projects').fill('10');
  await expect(page.getByRole('row', { name: /^Total £174,814.72/ }).last()).toContainText('−£22,469.12');
  await press(page, 'Use these figures above');
  await expect(total).toHaveText('Total £152,345.60');
  const csv = await readFile(await (await saved(page, /^Spreadsheet/)).path(), 'utf8');
  expect(csv).toContain('Hall,1234.56,for each project,12345.60\r\n');
});

test('the timeline slides a milestone by keyboard and by mouse, and hands over a calendar', async ({ page }) => {
  await openPlanner(page, 'timeline');
  await page.getByLabel('First day').fill('2027-01-11');
  await page.getByRole('button', { name: 'Add a milestone' }).press('Enter');
  await expect(page.locator('[data-item] input').first()).toBeFocused();
  await page.keyboard.type('Kick-off');
  await page.keyboard.press('Tab');
  const slider = page.getByRole('slider', { name: 'Slide: Kick-off' });
  await expect(slider).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Wednesday 13 January 2027, week 1');
  await page.getByLabel('Day', { exact: true }).fill('2027-03-26');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Friday 26 March 2027, week 11: Good Friday');
  await page.getByRole('button', { name: 'Move to the next working day: Kick-off' }).press('Enter');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Tuesday 30 March 2027, week 12');
  await page.getByRole('button', { name: 'Week later: Kick-off' }).press('Enter');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Tuesday 6 April 2027, week 13');

  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('The slider is not to be seen.');
  await page.mouse.move(box.x + box.width * 0.47, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(slider).toHaveAttribute('aria-valuetext', /^Saturday 10 July 2027/);

  const calendar = await readFile(await (await saved(page, /^Calendar file/)).path(), 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270710\r\nSUMMARY:Kick-off\r\n');
});

test('the wall chart is one sheet of paper, sideways', async ({ page }) => {
  await openPlanner(page, 'timeline');
  await press(page, 'Start from the example');
  await expect(page.locator('[data-item]').first()).toBeVisible();
  await press(page, 'Print it');
  await expect(page.locator('.print-view')).toBeAttached();
  const { count, sizes } = await paper(page);
  expect(count).toBe(1);
  expect(sizes[0]?.[0]).toBeGreaterThan(sizes[0]?.[1] ?? 0);
});

test('the workshop report is filled in by keyboard, and a full one fits two pages of A4', async ({ page }) => {
  await openPlanner(page, 'workshop-report');
  await page.getByLabel('Name of the network').focus();
  await page.keyboard.type('Millbrook');
  const add = page.getByRole('button', { name: 'Add something that was said' });
  const length = page.locator('section[aria-labelledby=length] [role=status]');
  // Written until the planner says that the paper is full.
  for (let entry = 0; entry < 40; entry += 1) {
    await add.press('Enter');
    await page.keyboard.type(`Entry ${String(entry)}`);
    await page
      .getByLabel('In their words')
      .last()
      .fill(`Entry ${String(entry)}: ${'somebody told us what had helped them this year, and what had not. '.repeat(3)}`);
    if (((await length.textContent()) ?? '').includes('more than two pages')) break;
  }
  await expect(length).toContainText('more than two pages');
  await page
    .getByRole('button', { name: /^Remove: Entry/ })
    .last()
    .press('Enter');
  await expect(length).not.toContainText('more than two pages');
  await press(page, 'Print it');
  await expect(page.locator('.print-view')).toBeAttached();
  expect((await paper(page)).count).toBe(2);
});

test('a locked plan opens after the passphrase, and goes with everything else', async ({ page, context }) => {
  await openPlanner(page, 'budget');
  await press(page, 'Start from the example');
  await expect(page.locator('[data-item]').nth(3)).toBeVisible();
  await expect(page.locator('.save-line')).toHaveAttribute('data-state', 'saved');
  await visit(page, 'workbook/');
  await expect(page.getByRole('link', { name: 'Budget planner' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await setLock(page, 'a long enough passphrase');

  const later = await context.newPage();
  await visit(later, 'toolkit/planners/budget/');
  await expect(later.getByText('Your plan is here, but it is locked.')).toBeAttached();
  expect(await violationsOf(later)).toEqual([]);
  await later.getByLabel('Passphrase', { exact: true }).fill('a long enough passphrase');
  await later.keyboard.press('Enter');
  await expect(later.locator('[data-item]').nth(3)).toBeVisible();

  await visit(page, 'workbook/this-device/');
  await page.getByLabel('To be sure, type the word “delete”').fill('delete');
  await page.getByLabel('To be sure, type the word “delete”').press('Enter');
  await expect(page.getByText('Everything is deleted. We have looked again')).toBeVisible();
  await openPlanner(page, 'budget');
  await expect(page.locator('[data-item]')).toHaveCount(1);
});

async function openPlanner(page: Page, name: string): Promise<void> {
  // Printing would stop the browser; what is printed is looked at instead.
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(`${BASE()}toolkit/planners/${name}/`);
  await expect(page.getByRole('button', { name: 'Start empty' })).toBeVisible();
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
    .first()
    .press('Enter');
}

async function saved(page: Page, name: RegExp): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await press(page, name);
  return waiting;
}

/** How many sheets a print takes, and their sizes in points (width, height). */
async function paper(page: Page): Promise<{ count: number; sizes: number[][] }> {
  const file = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const sizes = [...file.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => [Number(width), Number(height)]);
  return { count: file.match(/\/Type\s*\/Page\b/g)?.length ?? 0, sizes };
}
