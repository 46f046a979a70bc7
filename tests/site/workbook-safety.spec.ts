import { expect, test } from '@playwright/test';
import { BASE } from './base.ts';
import { violationsOf } from './axe.ts';
import { field, HOPE, LESSON, newPassphrase, noticeRead, setLock, stateOf, visit, write } from './workbook-ground.ts';

const PASSPHRASE = 'kettle window 9 geese';

test('the first visit says what to know, once', async ({ page }) => {
  await visit(page, LESSON);
  await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'I understand' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Before you begin' })).toHaveCount(0);
  await expect(page.locator('workbook-status')).toBeFocused();
  await visit(page, 'workbook/');
  await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeHidden();
});

test('with a lock, another visit sees no words until the passphrase opens it', async ({ context }) => {
  const first = await context.newPage();
  await noticeRead(first);
  await visit(first, LESSON);
  await write(first, HOPE, 'Only for me');
  await setLock(first, PASSPHRASE);
  const kept = await first.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('hear-my-story');
      opening.onsuccess = () => {
        resolve(opening.result);
      };
    });
    return new Promise<string>((resolve) => {
      const asking = database.transaction('kept').objectStore('kept').getAll();
      asking.onsuccess = () => {
        resolve(JSON.stringify(asking.result));
      };
    });
  });
  expect(kept).not.toContain('Only for me');
  expect(kept).toContain('"rounds":600000');

  // Another tab doesn't know the key.
  const second = await context.newPage();
  await visit(second, LESSON);
  await expect(stateOf(second, HOPE)).toHaveText(/^Locked/);
  await expect(field(second, HOPE)).toHaveValue('');
  await expect(field(second, HOPE)).not.toBeEditable();
  expect(await violationsOf(second)).toEqual([]);
  await second.getByLabel('Your passphrase').fill('something else');
  await second.getByRole('button', { name: 'Unlock' }).click();
  await expect(second.getByText('That is not the passphrase')).toBeVisible();
  expect(await violationsOf(second)).toEqual([]);
  await second.getByLabel('Your passphrase').fill(PASSPHRASE);
  await second.getByLabel('Your passphrase').press('Enter');
  await expect(field(second, HOPE)).toHaveValue('Only for me');
  await write(second, HOPE, 'Only for me, still');

  const third = await context.newPage();
  await visit(third, 'workbook/');
  const dialog = third.getByRole('dialog', { name: 'Your workbook is locked' });
  await expect(dialog).toBeVisible();
  expect(await violationsOf(third)).toEqual([]);
  await third.keyboard.press('Enter');
  await expect(dialog.getByText('Type your passphrase.', { exact: true })).toBeVisible();
  await dialog.getByLabel('Passphrase').fill(PASSPHRASE);
  await third.keyboard.press('Enter');
  await expect(third.getByText('Only for me, still')).toBeVisible();
});

test('a passphrase is set only after the warning is understood, and mistakes are named', async ({ page }) => {
  await noticeRead(page);
  await visit(page, 'workbook/this-device/');
  await expect(page.getByText('If you forget the passphrase, nobody can bring your words back.')).toBeVisible();
  await newPassphrase(page).fill('short');
  await page.getByRole('button', { name: 'Set the lock' }).click();
  await expect(page.getByText('Use 8 characters or more.')).toBeVisible();
  await expect(newPassphrase(page)).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await newPassphrase(page).fill(PASSPHRASE);
  await page.getByLabel('The same passphrase again').fill('another one');
  await page.getByRole('button', { name: 'Set the lock' }).click();
  await expect(page.getByText('The two are not the same.')).toBeVisible();
  await page.getByLabel('The same passphrase again').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Set the lock' }).click();
  await expect(page.getByText('Tick the box, so that we know you have read it.')).toBeVisible();
  await expect(page.getByText('There is no lock.')).toBeVisible();
});

for (const locked of [false, true]) {
  test(`deleting everything leaves nothing, ${locked ? 'even without the passphrase' : 'once it is confirmed'}`, async ({ context }) => {
    const page = await context.newPage();
    await visit(page, LESSON);
    await page.getByRole('button', { name: 'I understand' }).click();
    await write(page, HOPE, 'To be gone for good');
    await page.getByRole('checkbox', { name: 'I have done this' }).first().check();
    await page.evaluate(() => caches.open('hms-pages').then((cache) => cache.put('/x', new Response('a copy'))));
    let device = page;
    if (locked) {
      await setLock(page, PASSPHRASE);
      device = await context.newPage();
      await page.close();
    }
    await visit(device, 'workbook/this-device/');
    if (locked) await device.getByRole('button', { name: 'Read on without it' }).click();

    await device.getByRole('button', { name: 'Delete everything on this device' }).click();
    await expect(device.getByText('Type “delete” first')).toBeVisible();
    expect(await violationsOf(device)).toEqual([]);
    await device.getByLabel('To be sure, type the word “delete”').fill('delete');
    await device.getByLabel('To be sure, type the word “delete”').press('Enter');
    await expect(device.getByText('Everything is deleted. We have looked again')).toBeVisible();
    await expect(device.getByText('Nothing is kept here.')).toBeVisible();
    expect(await violationsOf(device)).toEqual([]);

    const left = await device.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
      const counts = names.map(
        (name) =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const asking = opening.result.transaction('kept').objectStore('kept').count();
              asking.onsuccess = () => {
                resolve(asking.result);
              };
            };
          }),
      );
      return {
        items: (await Promise.all(counts)).reduce((sum, count) => sum + count, 0),
        local: Object.keys(localStorage),
        session: Object.keys(sessionStorage),
        caches: await caches.keys(),
      };
    });
    expect(left).toEqual({ items: 0, local: [], session: [], caches: [] });
    await visit(device, LESSON);
    await expect(field(device, HOPE)).toHaveValue('');
    await expect(device.getByRole('checkbox').first()).not.toBeChecked();
  });
}

for (const from of [LESSON, `${LESSON}facilitator/`, `${LESSON}handouts/`]) {
  test(`the quick exit leaves for another site, and nothing to come back to: ${from}`, async ({ page }) => {
    const away = 'https://www.bbc.co.uk/weather';
    await page.route(away, (route) => route.fulfill({ body: 'Weather', contentType: 'text/plain' }));
    for (const leave of ['link', 'keys'] as const) {
      await visit(page, 'support/');
      await visit(page, from);
      await expect(page.locator('.quick-exit-hint')).toBeVisible();
      if (leave === 'link') await page.getByRole('link', { name: 'Leave this site' }).click();
      else {
        await page.keyboard.press('Shift');
        await page.keyboard.press('Shift');
        await expect(page.getByText('Press once more to leave')).toBeAttached();
        await page.keyboard.press('Shift');
      }
      await page.waitForURL(away);
      await page.goBack();
      expect(page.url()).toBe(`${BASE()}support/`);
    }
  });
}

test('typing capitals doesn’t leave', async ({ page }) => {
  await visit(page, LESSON);
  await field(page, HOPE).pressSequentially('A B C D');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+A');
  expect(page.url()).toBe(BASE() + LESSON);
});
