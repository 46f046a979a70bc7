import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSitemap } from '../../../scripts/build/sitemap.ts';
import { writeSite } from '../output/built-site.ts';

test('lists addresses in full', async () => {
  const dir = await writeSite({});
  await writeSitemap(dir, 'https://stories.example', ['https://stories.example/toolkit/', 'https://stories.example/toolkit/caf%C3%A9/']);
  expect(await readFile(join(dir, 'sitemap.xml'), 'utf8')).toMatchInlineSnapshot(
    `"<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://stories.example/toolkit/</loc></url><url><loc>https://stories.example/toolkit/caf%C3%A9/</loc></url></urlset>"`,
  );
});

test('writes none without any page, since the format has no empty one', async () => {
  const dir = await writeSite({});
  await writeSitemap(dir, 'https://stories.example', []);
  expect(existsSync(join(dir, 'sitemap.xml'))).toBe(false);
});
