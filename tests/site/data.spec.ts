import { expect, test } from '@playwright/test';
import { Package } from 'datapackage';
import { BASE } from './base.ts';

interface Row {
  id: string;
  label: string;
  fiction: boolean;
  title: string;
  address: string;
}

test('the data that was built is valid for an independent reader of Frictionless data', async () => {
  const loaded = await Package.load(`${BASE()}data/datapackage.json`, { strict: true });
  expect(loaded.errors).toEqual([]);
  const stories = (await loaded.getResource('stories').read({ keyed: true })) as unknown as Row[];
  expect(stories.length).toBeGreaterThan(0);
  const counts = await loaded.getResource('counts').read({ keyed: true });
  expect(counts.length).toBeGreaterThan(0);
  expect(counts.filter(({ count }) => typeof count === 'number' && count < 5)).toEqual([]);
});

test('both formats hold the same rows, each leads to its page, and fiction is labelled in each', async ({ page, request }) => {
  const { stories } = (await (await request.get(`${BASE()}data/stories.json`)).json()) as { stories: Row[] };
  const loaded = await Package.load(`${BASE()}data/datapackage.json`);
  expect((await loaded.getResource('stories').read({ keyed: true })).map(({ id }) => id)).toEqual(stories.map(({ id }) => id));
  const fiction = stories.filter((row) => row.fiction);
  expect(fiction.length).toBeGreaterThan(0);
  for (const row of fiction)
    expect([row.label, row.title]).toEqual([expect.stringContaining('fiction'), expect.stringContaining('fiction')]);
  for (const { address } of stories) {
    const path = new URL(address).pathname;
    expect((await request.get(new URL(path, BASE()).href)).status(), path).toBe(200);
  }
  await page.goto(`${BASE()}stories/`);
  await page.getByRole('link', { name: 'Get this library as data' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^Case studies: CSV/ }).click()]);
  expect(download.suggestedFilename()).toBe('stories.csv');
});

test('search engines are told not to list rows that tellers may not have agreed to show there', async ({ request }) => {
  for (const file of ['stories.csv', 'stories.json']) {
    expect((await request.get(`${BASE()}data/${file}`)).headers()['x-robots-tag']).toBe('noindex');
  }
});
