import { createHash } from 'node:crypto';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { epubOf } from '../../../src/model/packs/epub.ts';
import { htmlFileOf } from '../../../src/model/packs/html-file.ts';
import { pagePart } from '../../../src/model/packs/page-part.ts';
import { isPack, type Pack } from '../../../src/model/packs/plan.ts';
import { fillSizes, sizePlace } from '../../../src/model/packs/sizes.ts';
import { grouped, inAnthologyOrder, volumesOf } from '../../../src/model/packs/volumes.ts';
import { PAGES, PLACE, PLAN, SITE } from './samples.ts';

/** The smallest JPEG there is: one grey dot. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);
const [PACK] = PLAN.packs as [Pack];
const parts = Object.entries(PAGES).map(([address, html]) => pagePart(html, address, SITE));
const pictures = new Map([['assets/seat.jpg', JPEG]]);
const epub = () => epubOf(PACK, parts, pictures, PLAN, { ...PLACE, css: 'p { margin: 0; }' });
const html = () => htmlFileOf(PACK, parts, pictures, PLAN, { ...PLACE, css: 'p{}', script: 'let a = 1;' });
const texts = () => Object.fromEntries(Object.entries(unzipSync(epub())).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));

describe('an EPUB', () => {
  test('begins with its type, uncompressed, as readers expect', () => {
    expect(Buffer.from(epub().subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
  });

  test('is the same, byte for byte, whenever and wherever it is made', () => {
    const zone = process.env.TZ;
    const first = Buffer.from(epub());
    process.env.TZ = 'Pacific/Auckland';
    expect(Buffer.from(epub()).equals(first)).toBe(true);
    process.env.TZ = zone;
  });

  test('passes EPUBCheck', async () => {
    const { messages } = await EpubCheck.validate(epub());
    expect(messages.filter(({ severity }) => severity !== 'usage')).toEqual([]);
  });

  test('says what it is to people who can’t see', () => {
    const opf = texts()['EPUB/package.opf'] ?? '';
    for (const property of ['accessMode', 'accessModeSufficient', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary'])
      expect(opf).toContain(`property="schema:${property}"`);
    expect(opf).toContain('<meta property="dcterms:modified">2026-11-25T00:00:00Z</meta>');
    expect(opf).toContain('<dc:title>All &amp; more · Hear &lt;my&gt; story</dc:title>');
  });

  test('links within the pack stay in it, others lead to the site, lost fragments to the page', () => {
    const one = texts()['EPUB/modules-one.xhtml'] ?? '';
    expect(one).toContain('<a href="modules-one.xhtml#modules-one_here">here</a>');
    expect(one).toContain('<a href="modules-two.xhtml#modules-two_deep">deep in two</a>');
    expect(one).toContain('<a href="modules-two.xhtml">a form</a>');
    expect(one).toContain('<a href="https://stories.example/base/toolkit/">the toolkit</a>');
  });

  test('notes open in place, foreign words say their language twice, drawings for wide screens stay out', () => {
    const made = texts();
    expect(made['EPUB/modules-one.xhtml']).toContain('epub:type="noteref"');
    expect(made['EPUB/modules-one.xhtml']).toContain('role="doc-footnote" epub:type="footnote"');
    expect(made['EPUB/stories-a-seat.xhtml']).toContain('<p lang="ur" xml:lang="ur" dir="rtl">');
    expect(made['EPUB/modules-two.xhtml']).not.toContain('<svg');
  });

  test('a story keeps its label, in its text and in the contents', () => {
    const made = texts();
    expect(made['EPUB/stories-a-seat.xhtml']).toContain('<p class="label">Illustrative story: fiction</p>');
    expect(made['EPUB/nav.xhtml']).toContain('A seat (Illustrative story: fiction)');
  });
});

describe('the HTML file', () => {
  test('lets in nothing but its own style and script', () => {
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(html()).toContain(
      `content="default-src 'none'; script-src ${hash('let a = 1;')}; style-src ${hash('p{}')}; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
  });

  test('has one title, its pages one level below, and every link ends somewhere in it or on the site', () => {
    const made = html();
    expect(made.match(/<h1[ >]/g)).toHaveLength(1);
    expect(made).toContain('<h2>One</h2>');
    expect(made).toContain('<h3 id="modules-two_deep">Deep</h3>');
    const ids = new Set([...made.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...made.matchAll(/ href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((href) => (href.startsWith('#') ? !ids.has(href.slice(1)) : !href.startsWith('https://')))).toEqual([]);
    expect(made).not.toContain('pack:');
  });

  test('holds its pictures', () => {
    expect(html()).toContain(`<img src="data:image/jpeg;base64,${JPEG.toString('base64')}" alt="A chair" />`);
  });
});

describe('volumes', () => {
  test('hold no more than asked, everything once, in order, and differ by one at most', () => {
    const items = Array.from({ length: 1043 }, (_, at) => at);
    const volumes = volumesOf(items, 100);
    expect(volumes.flat()).toEqual(items);
    const sizes = volumes.map(({ length }) => length);
    expect(volumes).toHaveLength(11);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(volumesOf([])).toEqual([]);
  });

  test('put fiction last, and each kind under its heading', () => {
    const card = (kind: 'service' | 'illustrative' | 'lived-experience' | 'composite', title: string) => ({ kind, title });
    const ordered = inAnthologyOrder([
      card('illustrative', 'A'),
      card('service', 'C'),
      card('lived-experience', 'D'),
      card('service', 'B'),
    ]);
    expect(ordered.map(({ title }) => title)).toEqual(['D', 'B', 'C', 'A']);
    expect(grouped(ordered, ({ kind }) => kind).map(({ heading, items }) => [heading, items.length])).toEqual([
      ['lived-experience', 1],
      ['service', 2],
      ['illustrative', 1],
    ]);
  });
});

test('sizes are written into the page; a file that was not made keeps its place, so that it shows', () => {
  const page = `E-book (${sizePlace('a.epub')}) and (${sizePlace('b.html')}), ${sizePlace('c.epub')}`;
  const sizes = new Map([
    ['a.epub', 64_499],
    ['b.html', 1_240_000],
  ]);
  expect(fillSizes(page, sizes)).toBe('E-book (64 KB) and (1.2 MB), {size:c.epub}');
});

test('packs are told from the pages about them', () => {
  const files = ['packs/course.html', 'packs/course.epub', 'packs/index.html', 'packs/stories/index.html', 'stories/packs/x.html'];
  expect(files.filter(isPack)).toEqual(['packs/course.html', 'packs/course.epub']);
});
