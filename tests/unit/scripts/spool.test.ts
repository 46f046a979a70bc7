import fc from 'fast-check';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SpoolReader, SpoolWriter } from '../../../scripts/build/spool.ts';

const newPath = async () => join(await mkdtemp(join(tmpdir(), 'spool-')), 'pages');

test('every page comes out as it went in, in whatever order it is asked for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), async (pages) => {
      const path = await newPath();
      const writer = new SpoolWriter(path);
      const places = pages.map((page, at) => {
        const place = writer.add(Buffer.from(page));
        if (at % 3 === 0) writer.flush();
        return place;
      });
      writer.flush();
      const reader = new SpoolReader(path);
      const read = places.toReversed().map((place) => reader.read(place));
      reader.close();
      writer.close();
      expect(read.toReversed()).toEqual(pages.map((page) => Buffer.from(page).toString()));
    }),
    { numRuns: 50 },
  );
});

test('a page can be read while others are written', async () => {
  const path = await newPath();
  const writer = new SpoolWriter(path);
  const first = writer.add(Buffer.from('<p>One</p>'));
  writer.flush();
  const reader = new SpoolReader(path);
  expect(reader.read(first)).toBe('<p>One</p>');
  const second = writer.add(Buffer.from('<p>Zwö</p>'));
  writer.flush();
  expect(reader.read(second)).toBe('<p>Zwö</p>');
  reader.close();
  writer.close();
});

test('a page that is not all there is an error that says so', async () => {
  const path = await newPath();
  const writer = new SpoolWriter(path);
  writer.add(Buffer.from('short'));
  writer.flush();
  const reader = new SpoolReader(path);
  expect(() => reader.read({ at: 2, bytes: 9 })).toThrow(`${path} ends before byte 11, where a page should end.`);
  reader.close();
  writer.close();
});
