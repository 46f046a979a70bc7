import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test as base, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { ChangingSite } from './changing-site.ts';

const YEAR = 365 * 24 * 3_600_000;
const STORY = 'the-allotment-in-february';

const test = base.extend<{ site: ChangingSite }>({
  site: async ({}, use) => {
    const site = await ChangingSite.start();
    await use(site);
    await site.remove();
  },
});
test.use({ serviceWorkers: 'allow', viewport: { width: 320, height: 640 } });

/** Opens a page and waits until the service worker has it, as it has after any visit of a few seconds. */
async function read(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const isThere = () =>
    page.evaluate(
      async (address) =>
        navigator.serviceWorker.controller?.state === 'activated' && (await (await caches.open('hms-pages')).match(address)) !== undefined,
      url,
    );
  await expect.poll(isThere, { timeout: 15_000 }).toBe(true);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const keepButton = (page: Page) => page.getByRole('button', { name: /^Keep (?:this page|the whole)/ });
const said = (page: Page) => page.locator('keep-offline [role=status]');

test('a page that was read opens without a network, and says that it is a copy', async ({ page, site }) => {
  await read(page, `${site.url}stories/${STORY}/`);
  await site.offline();
  await page.reload();
  await expect(heading(page)).toHaveText('The allotment in February');
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.locator('.copy-bar')).toContainText('You have no connection. This is a copy from');
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.copy-bar')).toHaveCount(0);
});

test('a page that is not on the device says so, lists what is, and searches it', async ({ page, site }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await read(page, `${site.url}stories/${STORY}/`);
  await site.offline();
  await page.goto(`${site.url}about/`);
  await expect(heading(page)).toHaveText('Kept on this device');
  await expect(page.locator('[data-read]').getByRole('link', { name: 'The allotment in February' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  await page.goto(`${site.url}search/?q=crow`);
  await expect(page.locator('[data-status]')).toHaveText('1 page found for “crow”');
  await expect(page.locator('[data-found]').getByRole('link')).toHaveText('The allotment in February');
  await page.getByRole('searchbox').fill('xylophonequark');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-status]')).toContainText('Nothing found for “xylophonequark”');
  expect(refused).toEqual([]);
});

test('a page is kept by keyboard, with its picture: size first, then what is kept and how to remove it', async ({ page, site }) => {
  await read(page, `${site.url}stories/${STORY}/`);
  await keepButton(page).focus();
  await page.keyboard.press('Enter');
  const choice = page.getByRole('button', { name: /^Keep text and pictures/ });
  await expect(choice).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await choice.focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Kept on this device since');
  expect(await violationsOf(page)).toEqual([]);

  await page.evaluate(async () => {
    await caches.delete('hms-pages');
    await caches.delete('hms-assets');
  });
  await site.offline();
  await page.reload();
  await expect(heading(page)).toHaveText('The allotment in February');
  await page.locator('.picture img').scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator('.picture img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);

  await page.goto(`${site.url}offline/`);
  await page.getByRole('button', { name: 'Remove The allotment in February' }).click();
  await expect(page.locator('[data-chosen-none]')).toBeVisible();
  await page.goto(`${site.url}stories/${STORY}/`);
  await expect(heading(page)).toHaveText('Kept on this device');
});

test('a take-away pack that is opened here is not kept, as a story withdrawn since would stay in it', async ({ page, site }) => {
  await read(page, `${site.url}packs/`);
  const pack = `${site.url}packs/case-studies.html`;
  await page.goto(pack);
  await expect(heading(page)).toHaveText('Case studies');
  // By then a page opened before it would be there.
  await read(page, `${site.url}about/`);
  const kept = await page.evaluate(async (url) => (await caches.match(url)) !== undefined, pack);
  expect(kept).toBe(false);
});

test('the size shown is what comes over the wire', async ({ page, site }) => {
  await page.goto(`${site.url}stories/${STORY}/`);
  const html = readFileSync(join(site.dir, 'stories', STORY, 'index.html'));
  const [text = 0] = ((await page.locator('keep-offline').getAttribute('data-bytes')) ?? '').split(' ').map(Number);
  // The figure itself is in the page.
  expect(Math.abs(text - gzipSync(html, { level: 6 }).length)).toBeLessThan(60);
});

test('the whole course is kept, and each of its pages opens offline', async ({ page, site }) => {
  await read(page, `${site.url}modules/`);
  await keepButton(page).click();
  await page.getByRole('button', { name: /^Keep the text/ }).click();
  await expect(said(page)).toContainText('Kept on this device since', { timeout: 30_000 });
  const { pages } = JSON.parse(readFileSync(join(site.dir, 'offline/modules.json'), 'utf8')) as { pages: string[] };
  await site.offline();
  for (const path of pages) {
    await page.goto(new URL(path, site.url).href);
    await expect(heading(page), path).not.toHaveText('Kept on this device');
  }
});

test('cut short, nothing changes: the old copy stays whole, and no half copy is left', async ({ page, site }) => {
  await read(page, `${site.url}modules/`);
  await keepButton(page).click();
  await page.getByRole('button', { name: /^Keep the text/ }).click();
  await expect(said(page)).toContainText('Kept on this device since', { timeout: 30_000 });
  const before = await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('hms-kept-')));

  for (const lesson of ['kick-off', 'telling-it'])
    site.edit(`modules/${lesson}/index.html`, (text) => text.replace('</h1>', ' (new)</h1>'));
  rmSync(join(site.dir, 'modules/telling-it/index.html'));
  await page.getByRole('button', { name: /^Save it anew/ }).click();
  await expect(said(page)).toContainText('Nothing was changed');
  expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('hms-kept-')))).toEqual(before);
  await site.offline();
  await page.goto(`${site.url}modules/kick-off/`);
  await expect(heading(page)).not.toContainText('(new)');
});

test('a full device is told of, and nothing is half kept', async ({ page, site }) => {
  await read(page, `${site.url}modules/`);
  const session = await page.context().newCDPSession(page);
  const { usage } = await page.evaluate(() => navigator.storage.estimate());
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: (usage ?? 0) + 40_000 });
  await keepButton(page).click();
  await page.getByRole('button', { name: /^Keep the text/ }).click();
  await expect(said(page)).toContainText('This device has no room for it', { timeout: 30_000 });
  expect(await violationsOf(page)).toEqual([]);
  await page.goto(`${site.url}modules/kick-off/`);
  await expect(heading(page)).toContainText('Kick-off');
});

test('the person is told of a newer version and chooses when to see it; what is being typed stays', async ({ page, site }) => {
  await read(page, `${site.url}search/`);
  site.edit('search/index.html', (text) => text.replace('</h1>', ' (new)</h1>'));
  // So slow that the copy is shown first.
  site.late.set(new URL('search/', site.url).pathname, 7000);
  await page.goto(`${site.url}search/`);
  await expect(heading(page)).toHaveText('Search');
  await page.getByRole('searchbox').fill('half a word');
  await expect(page.locator('.copy-bar')).toContainText('There is a newer version of this page', { timeout: 15_000 });
  await expect(page.getByRole('searchbox')).toHaveValue('half a word');
  await expect(heading(page)).toHaveText('Search');
  site.late.clear();
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(heading(page)).toHaveText('Search (new)');
});

test('a withdrawn story is gone at the next contact, also from what was kept, before it can be opened', async ({ page, site }) => {
  await read(page, `${site.url}stories/${STORY}/`);
  await keepButton(page).click();
  await page.getByRole('button', { name: /^Keep text and pictures/ }).click();
  await expect(said(page)).toContainText('Kept on this device since');
  await read(page, `${site.url}stories/`);
  site.withdraw(STORY);
  await expectWithdrawn(page, site);
});

test('with a network too slow for the page, a withdrawn copy is still not shown', async ({ page, site }) => {
  await read(page, `${site.url}stories/${STORY}/`);
  site.withdraw(STORY);
  site.late.set(new URL(`stories/${STORY}/`, site.url).pathname, 8000);
  await page.goto(`${site.url}stories/${STORY}/`, { timeout: 30_000 });
  await expect(heading(page)).toHaveText('This story was withdrawn');
});

test('fifty turns between network and none, while the site changes: never a mixed page, never a withdrawn story', async ({
  page,
  site,
}) => {
  test.setTimeout(180_000);
  const files = ['index.html', 'stories/index.html', `stories/${STORY}/index.html`, 'about/index.html', 'modules/index.html'];
  const stamp = (version: number) => {
    for (const file of files) {
      if (!readFileSync(join(site.dir, file), 'utf8').includes('This story was withdrawn')) {
        site.edit(file, (text) =>
          text
            .replace(/<html(?: data-v="\d+")?/, `<html data-v="${String(version)}"`)
            .replace(/<i>v\d+<\/i>|(?=<\/body>)/, `<i>v${String(version)}</i>`),
        );
      }
    }
  };
  let seed = 42;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  let withdrawn = false;
  let contact = false;
  stamp(1);
  await read(page, site.url);
  for (let turn = 0; turn < 50; turn += 1) {
    if (random(2) === 0) await site.offline();
    else await site.online();
    const online = site.isOnline;
    if (random(3) === 0) stamp(turn + 2);
    if (turn === 25) {
      site.withdraw(STORY);
      withdrawn = true;
      await restartWorker(page);
    }
    const file = files[random(files.length)] ?? '';
    await page.goto(site.url + file.replace('index.html', ''));
    const { first, last, text } = await page.evaluate(() => ({
      first: document.documentElement.dataset.v,
      last: /v(\d+)$/.exec(document.body.textContent.trim())?.[1],
      text: document.body.innerText,
    }));
    expect(last, `turn ${String(turn)}: ${file}`).toBe(first);
    if (withdrawn && contact) expect(text, `turn ${String(turn)}: ${file}`).not.toContain('The allotment in February');
    if (withdrawn && online) {
      await expect.poll(() => page.evaluate(traces, STORY), { timeout: 15_000 }).toEqual([]);
      contact = true;
    }
  }
  expect(contact).toBe(true);
});

test('killed while it deletes, the worker begins again', async ({ page, site }) => {
  await read(page, `${site.url}stories/${STORY}/`);
  await keepButton(page).click();
  await page.getByRole('button', { name: /^Keep text and pictures/ }).click();
  await expect(said(page)).toContainText('Kept on this device since');
  site.withdraw(STORY);
  await restartWorker(page);
  await page.goto(`${site.url}about/`, { waitUntil: 'commit' });
  await restartWorker(page);
  await page.goto(`${site.url}contact/`);
  await expect.poll(() => page.evaluate(traces, STORY), { timeout: 15_000 }).toEqual([]);
});

test('killed while it installs, the worker begins again at the next visit', async ({ page, site }) => {
  const offlinePage = new URL('offline/', site.url).pathname;
  site.late.set(offlinePage, 5000);
  await page.goto(`${site.url}about/`);
  await expect.poll(() => site.asked, { timeout: 15_000 }).toContain(`GET ${offlinePage}`);
  await restartWorker(page);
  site.late.clear();
  await read(page, `${site.url}stories/${STORY}/`);
  await site.offline();
  await page.goto(`${site.url}contact/`);
  await expect(heading(page)).toHaveText('Kept on this device');
  await page.goto(`${site.url}stories/${STORY}/`);
  await expect(heading(page)).toHaveText('The allotment in February');
});

test('killed while it keeps a part anew, the old copy stays whole', async ({ page, site }) => {
  await read(page, `${site.url}modules/`);
  await keepButton(page).click();
  await page.getByRole('button', { name: /^Keep the text/ }).click();
  await expect(said(page)).toContainText('Kept on this device since', { timeout: 30_000 });
  const lessons = ['kick-off', 'finding-your-story', 'shaping-it', 'telling-it', 'sharing-it-safely'];
  for (const lesson of lessons) site.edit(`modules/${lesson}/index.html`, (text) => text.replace('</h1>', ' (new)</h1>'));
  const last = new URL('modules/telling-it/', site.url).pathname;
  site.late.set(last, 8000);
  site.asked.length = 0;
  await page.getByRole('button', { name: /^Save it anew/ }).click();
  await expect.poll(() => site.asked, { timeout: 15_000 }).toContain(`GET ${last}`);
  await restartWorker(page);
  await site.offline();
  for (const lesson of lessons) {
    await page.goto(`${site.url}modules/${lesson}/`);
    await expect(heading(page), lesson).not.toContainText('(new)');
    await expect(heading(page), lesson).not.toHaveText('Kept on this device');
  }
});

test('with clocks that are decades off, on the server and on the device, pages are whole and a withdrawn story goes', async ({
  page,
  site,
}) => {
  await read(page, `${site.url}about/`);
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error('The page has no service worker.');
  const turnClock = (years: number) =>
    worker.evaluate((by) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + by;
    }, years * YEAR);
  site.clockOff = 15 * YEAR;
  await turnClock(-25);
  await read(page, `${site.url}stories/${STORY}/`);
  await keepButton(page).click();
  await page.getByRole('button', { name: /^Keep the text/ }).click();
  await expect(said(page)).toContainText('Kept on this device since');
  site.clockOff = -25 * YEAR;
  await turnClock(40);
  site.edit(`stories/${STORY}/index.html`, (text) => text.replace('</h1>', ' (new)</h1>').replace('</body>', '<i>new</i></body>'));
  await page.goto(`${site.url}stories/${STORY}/`);
  await expect(heading(page)).toContainText('(new)');
  await site.offline();
  await page.reload();
  const isNew = (await heading(page).textContent())?.includes('(new)');
  await expect(page.locator('i', { hasText: /^new$/ })).toHaveCount(isNew ? 1 : 0);
  await site.online();
  site.withdraw(STORY);
  await expectWithdrawn(page, site);
});

test('the worker asks for nothing but files of this site, and only reads', async ({ page, site }) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await read(page, `${site.url}stories/${STORY}/`);
  await read(page, `${site.url}about/`);
  expect(site.asked).toContain(`GET ${new URL('withdrawn.json', site.url).pathname}`);
  expect(site.asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
  // What reads aloud comes on a tap.
  expect(site.asked.filter((request) => request.includes('/listen-'))).toEqual([]);
  expect(asked.filter((request) => !request.startsWith(`GET ${site.url}`))).toEqual([]);
  // Whatever else it asked for would be refused.
  const worker = await page.request.get(`${site.url}sw.js`);
  expect(worker.headers()['content-security-policy']).toContain("default-src 'none'");
});

/** At the next contact nothing of the withdrawn story is left, and without a network it can't be opened. */
async function expectWithdrawn(page: Page, site: ChangingSite): Promise<void> {
  // Any page is a contact.
  await page.goto(`${site.url}about/`);
  await expect.poll(() => page.evaluate(traces, STORY), { timeout: 15_000 }).toEqual([]);
  await site.offline();
  await page.goto(`${site.url}stories/${STORY}/`);
  await expect(heading(page)).toHaveText('Kept on this device');
}

/** Kills the service worker, as browsers do whenever they like. The next page starts it again. */
async function restartWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** The addresses of all copies in which a story is, or is named. */
async function traces(story: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      if (!response?.headers.get('Content-Type')?.includes('html')) continue;
      const html = await response.text();
      const own = request.url.includes(`/${story}/`) && !html.includes('was withdrawn');
      if (own || html.includes(`/${story}/"`)) found.push(`${name}: ${request.url}`);
    }
  }
  return found;
}
