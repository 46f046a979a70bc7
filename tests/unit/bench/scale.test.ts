import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boundsOf } from '../../../scripts/bench/scale/bounds.ts';
import type { Figures, ScaleReport } from '../../../scripts/bench/scale/measure.ts';
import { differing, fingerprints } from '../../../scripts/bench/scale/fingerprints.ts';
import { weighOutput } from '../../../scripts/bench/scale/output.ts';
import { runMeasured } from '../../../scripts/bench/scale/processes.ts';
import { scaleTable } from '../../../scripts/bench/scale/table.ts';

const figures = (name: string, seconds: number, more: Partial<Figures> = {}): Figures => ({
  name,
  build: { seconds, megabytes: 2048 },
  output: { pages: 1200, bytes: 30_000_000, indexBytes: 2_500_000, largest: { path: '/a/', bytes: 14_000 } },
  search: { milliseconds: 4000, bytes: 130_000 },
  edit: 1500,
  ...more,
});

const REPORT: ScaleReport = {
  runs: 5,
  rebuilt: { stories: 100, differing: ['feed.xml'] },
  systems: [{ name: 'this site', about: 'This site: all of it', versions: { astro: '7.0.0', pagefind: '1.0.0' } }],
  sizes: [
    {
      stories: 1000,
      systems: [figures('this site', 20), figures('Eleventy', 10), figures('Starlight', 25, { edit: null })],
      defaultSearch: { milliseconds: 8000, bytes: 260_000 },
    },
    {
      stories: 10_000,
      systems: [figures('this site', 230, { build: { seconds: 230, megabytes: undefined } }), figures('Starlight', 200)],
      defaultSearch: { milliseconds: 8000, bytes: 160_000 },
    },
  ],
};

describe('the table of libraries', () => {
  it('shows every figure, its ratio, and what was promised', () => {
    expect(scaleTable(REPORT)).toMatchInlineSnapshot(`
      "# Benchmarks

      Made by \`npm run bench\`. Searches on 400 kbit/s, 400 ms, CPU × 6, to the first five results; they and saved edits are medians of 5. A dash: not told by the system, or longer than a minute (a search: two).

      - This site: all of it (astro 7.0.0, pagefind 1.0.0).

      ## 1,000 case studies

      |  | this site | Eleventy | Starlight | this site ÷ Eleventy | this site ÷ Starlight |
      | --- | --- | --- | --- | --- | --- |
      | full build | 20.0 s | 10.0 s | 25.0 s | 2.00 × | 0.80 × |
      | peak memory | 2.00 GB | 2.00 GB | 2.00 GB | 1.00 × | 1.00 × |
      | pages | 1,200 | 1,200 | 1,200 | 1.00 × | 1.00 × |
      | output | 30.0 MB | 30.0 MB | 30.0 MB | 1.00 × | 1.00 × |
      | search index | 2.5 MB | 2.5 MB | 2.5 MB | 1.00 × | 1.00 × |
      | largest page, gzip | 14,000 B | 14,000 B | 14,000 B | 1.00 × | 1.00 × |
      | cold search, bytes | 130 KB | 130 KB | 130 KB | 1.00 × | 1.00 × |
      | cold search, time | 4.0 s | 4.0 s | 4.0 s | 1.00 × | 1.00 × |
      | saved edit shows | 1.50 s | 1.50 s | – | 1.00 × | – |

      Pagefind’s own interface on the index of this site: 260 KB, 8.0 s.
      Against it, this site’s search: bytes 0.50 ×, time 0.50 ×.

      ## 10,000 case studies

      |  | this site | Starlight | this site ÷ Starlight |
      | --- | --- | --- | --- |
      | full build | 230.0 s | 200.0 s | 1.15 × |
      | peak memory | – | 2.00 GB | – |
      | pages | 1,200 | 1,200 | 1.00 × |
      | output | 30.0 MB | 30.0 MB | 1.00 × |
      | search index | 2.5 MB | 2.5 MB | 1.00 × |
      | largest page, gzip | 14,000 B | 14,000 B | 1.00 × |
      | cold search, bytes | 130 KB | 130 KB | 1.00 × |
      | cold search, time | 4.0 s | 4.0 s | 1.00 × |
      | saved edit shows | 1.50 s | 1.50 s | 1.00 × |

      Pagefind’s own interface on the index of this site: 160 KB, 8.0 s.
      Against it, this site’s search: bytes 0.81 ×, time 0.50 ×.

      ## What was promised

      | what | measured | bound | kept |
      | --- | --- | --- | --- |
      | full build against Starlight, 10,000 case studies, × | 1.15 | ≤ 0.7 | no |
      | peak memory, 10,000 case studies, GB | – | ≤ 3 | no |
      | cold search against Pagefind’s own interface, 10,000 case studies, time, × | 0.5 | ≤ 0.6 | yes |
      | the same, bytes, × | 0.813 | ≤ 0.65 | no |
      | build time, 10,000 against 1,000 case studies, × | 11.5 | ≤ 11 | no |
      | saved edit shows, 1,000 case studies, s | 1.5 | ≤ 2 | yes |
      | files that differ between two builds, 100 case studies | 1 | ≤ 0 | no |
      | largest reading page, 1,000 case studies, bytes gzip | 14,000 | ≤ 14,600 | yes |
      | largest reading page, 10,000 case studies, bytes gzip | 14,000 | ≤ 14,600 | yes |"
    `);
  });

  it('says nothing of promises about sizes that were not measured', () => {
    const [small] = REPORT.sizes;
    const whats = boundsOf({ ...REPORT, sizes: small ? [small] : [] }).map(({ what }) => what);
    expect(whats).toEqual([
      'saved edit shows, 1,000 case studies, s',
      'files that differ between two builds, 100 case studies',
      'largest reading page, 1,000 case studies, bytes gzip',
    ]);
  });

  it('does not call a promise kept whose figure is missing', () => {
    expect(scaleTable(REPORT)).toContain('| peak memory, 10,000 case studies, GB | – | ≤ 3 | no |');
  });
});

describe('the weight of a built site', () => {
  let dir: string;
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'output-'))));
  afterEach(() => {
    rmSync(dir, { recursive: true });
  });

  it('counts pages without take-away packs, files and index, and adds styles and scripts to a page', async () => {
    const files = {
      'index.html': '<!doctype html><title>a</title><p>short</p>',
      'b/index.html': '<!doctype html><title>b</title><link rel="stylesheet" href="/s.css"><p>with styles</p>',
      'form/index.html': `<!doctype html><meta name="page-budget" content="workbook"><p>${'many words, '.repeat(50)}</p>`,
      's.css': Array.from({ length: 50 }, (_, at) => `.a${String(at * 7919)}{color:red}`).join(''),
      'packs/all.html': `<!doctype html><title>a download</title><p>${'many more words, '.repeat(50)}</p>`,
      'pagefind/pagefind.js': 'index',
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), text);
    }
    const { pages, bytes, indexBytes, largest } = await weighOutput(dir);
    expect({ pages, bytes, indexBytes, largest: largest.path }).toEqual({
      pages: 3,
      bytes: Object.values(files).join('').length,
      indexBytes: 5,
      largest: '/b/',
    });
  });
});

describe('two builds', () => {
  it('are compared file by file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'builds-'));
    const build = (name: string, files: Record<string, string>) => {
      mkdirSync(join(folder, name, 'a'), { recursive: true });
      for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, name, path), text);
      return fingerprints(join(folder, name));
    };
    const one = build('one', { 'a/b.html': 'same', 'c.xml': 'one', 'd.js': 'gone' });
    const other = build('other', { 'a/b.html': 'same', 'c.xml': 'two' });
    rmSync(folder, { recursive: true });
    expect(differing(one, other)).toEqual(['c.xml', 'd.js']);
  });
});

describe('a measured command', () => {
  it('counts the memory of what it starts', async () => {
    const child = 'const b = Buffer.alloc(150e6, 1); setTimeout(() => b, 1500)';
    const parent = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}])`;
    const { megabytes } = await runMeasured({ args: ['-e', parent], cwd: tmpdir() });
    if (process.platform === 'linux') expect(megabytes).toBeGreaterThan(150);
    else expect(megabytes).toBeUndefined();
  });

  it('fails with what the command said', async () => {
    const failing = runMeasured({ args: ['-e', 'console.error("out of paper"); process.exit(3)'], cwd: tmpdir() });
    await expect(failing).rejects.toThrow(/ended with 3\.\nout of paper/);
  });
});
