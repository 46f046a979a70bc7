import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { describe, expect, onTestFinished, test } from 'vitest';
import { COUNT_FIELDS, countRows } from '../../../../src/model/data/counts.ts';
import { asCsv } from '../../../../src/model/data/csv.ts';
import { dataPackage } from '../../../../src/model/data/package.ts';
import { downloadable, STORY_FIELDS, storyRow, type StoryForData, type StoryLabels } from '../../../../src/model/data/stories.ts';
import { FACETS, facetsOf, KINDS, type FacetCount } from '../../../../src/model/facets.ts';

const LABELS: StoryLabels = {
  label: (kind) => (kind === 'illustrative' ? 'Illustrative story: fiction' : kind),
  rights: (kind) => `Rights of ${kind}`,
  url: (address) => `https://example.org${address}`,
  term: (_, id) => id.toUpperCase(),
};

function story(id: string, change: Partial<StoryForData['data']> = {}): StoryForData {
  const data: StoryForData['data'] = {
    origin: 'service',
    title: 'A seat near the door',
    summary: 'What there is to read.',
    language: 'en-GB',
    easyRead: false,
    contentNotes: [],
    edited: '2026-10-01',
    reviewed: '2026-11-01',
    sources: ['report'],
    evidence: [],
    ...change,
  };
  const facets = facetsOf({
    ...data,
    themes: ['loneliness', 'caring'],
    activities: ['singing'],
    situations: ['older'],
    area: 'brent',
    format: 'text',
  });
  return { id, data, card: { kind: KINDS[data.origin], facets, minutes: 3, address: `/stories/${id}/` } };
}

const told = (channels: readonly ('website' | 'downloads')[]) => ({
  origin: 'first-person' as const,
  consent: { reviewBy: '2027-01-01', channels },
});

test('only what the teller agreed to have downloaded is in the data', () => {
  const stories = [
    story('a', told(['website'])),
    story('b', told(['website', 'downloads'])),
    story('c'),
    story('d', { origin: 'illustrative' }),
  ];
  expect(downloadable(stories).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
});

test('fiction says so in its label, its field and its title', () => {
  expect(storyRow(story('a', { origin: 'illustrative' }), LABELS)).toMatchObject({
    label: 'Illustrative story: fiction',
    fiction: true,
    title: 'Illustrative story: fiction: A seat near the door',
  });
  expect(storyRow(story('a', told(['downloads'])), LABELS)).toMatchObject({
    fiction: false,
    title: 'A seat near the door',
    rights: 'Rights of lived-experience',
  });
});

describe('CSV', () => {
  const fields = [
    { name: 'text', type: 'string', description: '' },
    { name: 'list', type: 'string', description: '' },
  ] as const;
  const csv = (text: string | boolean | null, list: string[] = []) => asCsv(fields, [{ text, list }]);

  test.each(['=1+1', '+44', '-2', '@SUM(A1)', '\tx', '\rx', '＝1+1'])('no spreadsheet runs %j', (text) => {
    expect(csv(text)).toMatch(/^text,list\r\n"?'/);
    expect(csv('safe', [text])).toMatch(/^text,list\r\nsafe,"?'/);
  });

  test('quotes, commas, line breaks and separators stay inside their cell', () => {
    expect(csv('Say "no", then\nleave', ['a;b', 'c'])).toBe('text,list\r\n"Say ""no"", then\nleave","a,b;c"\r\n');
    expect(csv(false)).toBe('text,list\r\nfalse,\r\n');
    expect(csv(null)).toBe('text,list\r\n,\r\n');
  });
});

describe('counts', () => {
  const count = (id: string, number: number): FacetCount => ({ id, name: id, about: undefined, count: number });
  const none = Object.fromEntries(FACETS.map((facet) => [facet, [] as FacetCount[]])) as Record<(typeof FACETS)[number], FacetCount[]>;
  const areas = (...numbers: number[]) =>
    countRows({ ...none, area: numbers.map((number, index) => count(`area-${String(index)}`, number)) }).map((row) => row.count);

  test('below five are held back', () => {
    expect(areas(12, 4, 5, 1)).toEqual([12, null, 5, null]);
    expect(areas(12, 5)).toEqual([12, 5]);
  });

  test('one that is held back alone takes the next smallest with it, so that no sum gives it away', () => {
    expect(areas(12, 4, 7)).toEqual([12, null, null]);
    expect(areas(4)).toEqual([null]);
  });
});

test('the package, its tables and every row are valid for an independent reader of Frictionless data', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const rows = [story('a', { origin: 'illustrative', summary: '=cmd', contentNotes: ['grief; loss', 'illness'] }), story('b')].map((each) =>
    storyRow(each, LABELS),
  );
  writeFileSync(join(folder, 'stories.csv'), asCsv(STORY_FIELDS, rows));
  writeFileSync(join(folder, 'counts.csv'), asCsv(COUNT_FIELDS, [{ facet: 'area', id: 'brent', name: 'Brent', count: null }]));
  const described = dataPackage({
    title: 'Hear my story',
    description: 'Case studies.',
    homepage: 'https://example.org/data/',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    day: '2026-12-01',
    tables: [
      { name: 'stories', title: 'Case studies', description: 'One a row.', fields: STORY_FIELDS, primaryKey: 'id' },
      { name: 'counts', title: 'Counts', description: 'One a value.', fields: COUNT_FIELDS, primaryKey: ['facet', 'id'] },
    ],
  });
  const loaded = await Package.load(described, { basePath: folder, strict: true });
  expect(loaded.errors).toEqual([]);
  expect(loaded.resourceNames).toEqual(['stories', 'counts']);
  const read = await loaded.getResource('stories').read({ keyed: true });
  expect(read.map(({ id, fiction, summary, content_notes, minutes }) => [id, fiction, summary, content_notes, minutes])).toEqual([
    ['a', true, "'=cmd", 'grief, loss;illness', 3],
    ['b', false, 'What there is to read.', null, 3],
  ]);
  expect(await loaded.getResource('counts').read({ keyed: true })).toMatchObject([{ id: 'brent', count: null }]);
});
