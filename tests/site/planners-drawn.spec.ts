import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import sax from 'sax';
import { violationsOf } from './axe.ts';
import { BASE } from './base.ts';
import { NARROW } from './page-test.ts';

/** The planners that draw a picture, filled in as somebody would with a keyboard alone on a small screen. */
const PLANNERS = ['logic-model', 'pdsa', 'asset-map'] as const;

test.use({ viewport: NARROW, reducedMotion: 'reduce' });

async function openPlanner(page: Page, name: (typeof PLANNERS)[number]): Promise<void> {
  await page.goto(`${BASE()}toolkit/planners/${name}/`);
  await page.getByRole('button', { name: 'Start empty' }).waitFor();
}

/** Goes on with Tab until what has the focus is called `name`, and stops there. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stops = 0; stops < 120; stops++) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      if (!element) return '';
      return element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent;
    });
    if (typeof name === 'string' ? called.trim() === name : name.test(called)) return;
  }
  throw new Error(`The Tab key never came to ${String(name)}.`);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Presses what adds something, and waits until its first field has the focus. */
async function add(page: Page, name: string): Promise<void> {
  await press(page, name);
  await expect(page.locator('[data-item] :is(input, textarea):focus')).toBeVisible();
}

async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
}

for (const name of PLANNERS)
  test(`${name}: has no barrier empty, with the example, opened up, and in the dark`, async ({ page }) => {
    await openPlanner(page, name);
    await page.getByRole('button', { name: 'Start empty' }).click();
    await expect(page.getByText('Started empty.')).toBeVisible();
    expect(await violationsOf(page), 'empty').toEqual([]);
    await page.getByRole('button', { name: 'Start from the example' }).click();
    await expect(page.locator('.planner .drawn .narrow')).toBeVisible();
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await violationsOf(page), 'with the example').toEqual([]);
    await fits(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page), 'in the dark').toEqual([]);
  });

test('a logic model is written, connected and moved with the keyboard alone, and is there again', async ({ page }) => {
  await openPlanner(page, 'logic-model');
  await page.getByRole('button', { name: 'Start empty' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Started empty.')).toBeVisible();
  await add(page, 'Add to “If”');
  await page.keyboard.type('We meet where people are');
  await add(page, 'Add to “Then”');
  await page.keyboard.type('People trust us');
  await page.getByLabel('If 1', { exact: true }).focus();
  await press(page, 'Leads to nothing yet');
  await tabTo(page, 'Then 1: People trust us');
  await page.keyboard.press('Space');
  await expect(page.getByText('Leads to 1 step')).toBeVisible();
  await expect(page.locator('.planner .drawn .narrow')).toContainText('Leads to Then 1');
  await tabTo(page, 'Column of If 1');
  await page.keyboard.press('s');
  await expect(page.getByLabel('Column of So that 1')).toBeFocused();
  await expect(page.getByText('One link would point back from there, so it is left out.').first()).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('Column of Then 2')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('Column of If 1')).toBeFocused();
  await expect(page.getByText('Leads to 1 step')).toBeVisible();
  await press(page, 'Remove: If 1');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Leads to 1 step')).toBeVisible();
  await fits(page);
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('If 1', { exact: true })).toHaveValue('We meet where people are');
});

test('a PDSA log is kept with the keyboard alone, and its chart reads the rules', async ({ page }) => {
  await openPlanner(page, 'pdsa');
  await page.getByRole('button', { name: 'Start empty' }).focus();
  await tabTo(page, 'Aim');
  await page.keyboard.type('More people come');
  await tabTo(page, 'What you measure');
  await page.keyboard.type('People who came');
  await add(page, 'Add a cycle');
  await page.keyboard.type('02092026');
  await tabTo(page, 'Prediction');
  await page.keyboard.type('Two more will come');
  await add(page, 'Add a number');
  await page.keyboard.type('01052026');
  for (const [place, value] of [3, 4, 3, 4, 3, 4, 8, 9, 8, 9, 8, 9].entries()) {
    if (place > 0) await add(page, 'Add a number');
    await tabTo(page, 'Number');
    await page.keyboard.type(String(value));
  }
  const rules = page.locator('.planner section[aria-labelledby="chart"] li');
  await expect(rules.getByText('Shift: 6 numbers in a row above the median, 16 February 2026 to 23 March 2026.')).toBeVisible();
  await expect(rules.getByText('Runs: 2, among 12 numbers', { exact: false })).toBeVisible();
  await expect(page.locator('.planner .drawn .narrow .signal')).toHaveCount(13);
  await expect(page.locator('.planner .sheet-table tbody tr')).toHaveCount(12);
  await fits(page);
  expect(await violationsOf(page)).toEqual([]);
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await page.reload();
  await expect(rules.getByText('Shift: 6 numbers in a row above', { exact: false })).toBeVisible();
});

test('a number that can’t be read says why, and stays out of the chart', async ({ page }) => {
  await openPlanner(page, 'pdsa');
  await page.getByRole('button', { name: 'Add a number' }).click();
  await page.getByLabel('Number', { exact: true }).fill('1,5');
  await expect(page.getByText('The comma is in an odd place.', { exact: false })).toBeVisible();
  await expect(page.getByText('Choose a day, so that', { exact: false })).toBeVisible();
  await expect(page.getByText('One number is not on the chart', { exact: false })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test('an asset map is listed and ordered with the keyboard alone', async ({ page }) => {
  await openPlanner(page, 'asset-map');
  await page.getByRole('button', { name: 'Start empty' }).focus();
  await tabTo(page, 'Name of your community or place');
  await page.keyboard.type('Hill Road');
  await add(page, 'Add a place');
  await page.keyboard.type('Library');
  await tabTo(page, 'What could it bring?');
  await page.keyboard.type('A warm room');
  await add(page, 'Add a place');
  await page.keyboard.type('Park');
  await press(page, 'Move up: Park');
  await expect(page.getByText('Park is now 1 of 2.')).toBeVisible();
  await expect(page.locator('.planner .drawn .narrow')).toContainText('•Park•Library');
  await expect(page.locator('.planner').getByText('2 things on the map.', { exact: false })).toBeVisible();
  await fits(page);
});

test('each planner’s files are made on tap and open elsewhere', async ({ page }) => {
  for (const name of PLANNERS) {
    await openPlanner(page, name);
    await page.getByRole('button', { name: 'Start from the example' }).click();
    await expect(page.locator('.planner .drawn .narrow')).toBeVisible();
    const files = new Map<string, Buffer>();
    const section = page.locator('.take-away');
    for (const type of ['Word', 'SVG', 'PNG', 'Markdown', 'CSV']) {
      const button = section.getByRole('button', { name: `(${type}`, exact: false });
      if ((await button.count()) === 0) continue;
      const coming = page.waitForEvent('download');
      const said = /about (\d+) KB/.exec(await button.innerText())?.[1];
      await button.click();
      const file = readFileSync(await (await coming).path());
      files.set(type, file);
      // As people on little data count on it: within a fifth, and small files to the kilobyte.
      expect(Math.abs(file.length - Number(said) * 1000), `${name}, ${type}: ${String(file.length)}`).toBeLessThan(
        Math.max(file.length / 5, 1000),
      );
    }
    expect([...files.keys()]).toEqual(
      name === 'asset-map' ? ['Word', 'SVG', 'Markdown', 'CSV'] : ['Word', 'SVG', 'PNG', 'Markdown', 'CSV'],
    );
    expect(files.get('Word')?.subarray(0, 2).toString()).toBe('PK');
    expect(files.get('Word')?.includes('word/media/')).toBe(true);
    expect(files.get('PNG')?.subarray(1, 4).toString() ?? 'PNG').toBe('PNG');
    expect(elementsOf(files.get('SVG')?.toString() ?? '').slice(0, 3)).toEqual(['svg', 'title', 'desc']);
    expect(files.get('Markdown')?.toString()).toMatch(/^# /);
    expect(files.get('CSV')?.subarray(0, 3).toString('hex')).toBe('efbbbf');
  }
});

for (const name of PLANNERS)
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`${name}: shows its worked example and its blank form, and prints them`, async ({ page }) => {
      await page.goto(`${BASE()}toolkit/planners/${name}/`);
      await expect(page.locator('.planner-app noscript .note')).toBeVisible();
      const sheets = page.locator('.planner-sheet');
      await expect(sheets).toHaveCount(2);
      await expect(sheets.first().locator('.drawn .narrow')).toBeVisible();
      await expect(sheets.last().locator('.room, .sheet-table').first()).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(sheets.first().locator('.drawn .wide')).toBeVisible();
      await expect(sheets.first().locator('.drawn .narrow')).toBeHidden();
      await expect(page.locator('.planner-app')).toBeHidden();
    });
  });

/** The names of a file's elements, in order. Throws if it isn't well-formed XML. */
function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const parser = sax.parser(true);
  parser.onopentag = ({ name }) => names.push(name);
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  return names;
}
