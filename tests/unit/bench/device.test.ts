import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deviceTable, medianView } from '../../../scripts/bench/device/table.ts';
import { heaviestOfEach } from '../../../scripts/bench/device/templates.ts';

describe('the pages that stand for their templates', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'templates-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  };
  const templates = (...names: string[]) => Object.fromEntries(names.map((name) => [`pages/${name}.astro`, '']));

  it('finds the heaviest page of each template', () => {
    write({
      ...templates('index', '404', 'stories/[slug]', 'stories/by/[facet]/[value]/[...page]', '_admin/index'),
      'site/index.html': 'home',
      'site/404.html': 'not there',
      'site/stories/a/index.html': 'a',
      'site/stories/b/index.html': 'b, which is longer',
      'site/stories/by/theme/food/index.html': 'food',
      'site/stories/by/theme/food/2/index.html': 'food, with more words',
      'site/admin/index.html': 'no page for readers',
    });
    expect(heaviestOfEach(join(folder, 'site'), join(folder, 'pages'))).toEqual([
      { template: '/', path: '' },
      { template: '/404', path: 'not-there/' },
      { template: '/stories/[slug]/', path: 'stories/b/' },
      { template: '/stories/by/[facet]/[value]/[...page]/', path: 'stories/by/theme/food/2/' },
    ]);
  });

  it('gives a page to the template with the most fixed address, as Astro does', () => {
    write({
      ...templates('evidence/[slug]', 'evidence/all/[...page]', 'evidence/index', '[page]'),
      'site/evidence/index.html': 'list',
      'site/evidence/all/index.html': 'all of it, and long',
      'site/evidence/kiely/index.html': 'one',
      'site/about/index.html': 'about',
    });
    expect(heaviestOfEach(join(folder, 'site'), join(folder, 'pages'))).toEqual([
      { template: '/[page]/', path: 'about/' },
      { template: '/evidence/', path: 'evidence/' },
      { template: '/evidence/[slug]/', path: 'evidence/kiely/' },
      { template: '/evidence/all/[...page]/', path: 'evidence/all/' },
    ]);
  });
});

describe('the table of first views', () => {
  const views = (...paints: number[]) => paints.map((paint) => ({ firstPaints: [paint, paint + 20], largestPaint: paint + 50, delay: 0 }));

  it('takes medians of all visits', () => {
    expect(medianView([...views(100, 900, 300)])).toEqual({ firstPaint: 310, largestPaint: 350, delay: 0 });
  });

  it('compares each page with the empty one and names the slowest', () => {
    const table = deviceTable({
      empty: { name: 'empty page', path: '', views: views(790) },
      ours: [
        { name: '/', path: '', views: views(890) },
        { name: '/stories/', path: 'stories/', views: [{ firstPaints: [1200], largestPaint: 1250, delay: 48 }] },
      ],
      peers: [{ name: 'Starlight', path: 'stories/a/', views: views(1590) }],
    });
    expect(table).toMatchInlineSnapshot(`
      "First view on 400 kbit/s, 400 ms, CPU × 6, 1 rounds in turns, medians. Each template's heaviest page.

      | template | page | first contentful paint | against an empty page | largest contentful paint | longest delay of a key or tap |
      |---|---|---|---|---|---|
      | \`empty page\` | / | 800 ms | 1.00 | 840 ms | < 16 ms |
      | \`/\` | / | 900 ms | 1.13 | 940 ms | < 16 ms |
      | \`/stories/\` | /stories/ | 1200 ms | 1.50 | 1250 ms | 48 ms |
      | \`Starlight\` | /stories/a/ | 1600 ms | 2.00 | 1640 ms | < 16 ms |

      Within 1.25 × the empty page: 1 of 2 templates. Slowest: \`/stories/\`, 1.50 ×."
    `);
  });
});
