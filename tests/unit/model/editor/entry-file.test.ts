import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { ENTRY_SCHEMAS } from '../../../../src/model/content-schemas.ts';
import { COLLECTIONS, type Collection } from '../../../../src/model/content-library.ts';
import { readEntry, writeEntry } from '../../../../src/model/editor/entry-file.ts';
import { dayFields, keptEmpty } from '../../../../src/model/editor/fields.ts';
import { alternativeIndex, unwrap } from '../../../../src/model/schema-fields.ts';

const CONTENT = join(import.meta.dirname, '../../../../content');

/** The form that an entry is edited in: for a story, that of its origin. */
function schemaFor(collection: Collection, facts: object): z.core.$ZodType {
  const { schema } = unwrap(ENTRY_SCHEMAS[collection]);
  return schema instanceof z.ZodUnion ? (schema.def.options[alternativeIndex(schema, facts)] ?? schema) : schema;
}

describe('every entry of the site comes back as it was', () => {
  test.each(COLLECTIONS)('%s', (collection) => {
    const files = readdirSync(join(CONTENT, collection), { recursive: true, encoding: 'utf8' }).filter((file) => /\.mdx?$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readFileSync(join(CONTENT, collection, file), 'utf8');
      const { body, ...facts } = readEntry(text);
      const schema = schemaFor(collection, facts);
      const style = { kept: keptEmpty(schema), days: dayFields(schema) };
      const written = writeEntry({ ...facts, body }, style);
      const { body: bodyAgain, ...factsAgain } = readEntry(written);
      expect(bodyAgain, file).toBe(body);
      expect(ENTRY_SCHEMAS[collection].parse(factsAgain), file).toEqual(ENTRY_SCHEMAS[collection].parse(facts));
      expect(writeEntry(readEntry(written), style), file).toBe(written);
    }
  });
});

test('what was left empty is left out, but for what has to be there', () => {
  const entry = {
    title: 'Yes: a title',
    summary: '',
    edited: '2026-10-01',
    themes: ['caring', 'grief'],
    allow: [{ match: '2026-10-01', reason: '' }],
    teller: { name: null },
    contentNotes: [],
    picture: { file: './picture.png', alt: '' },
    draft: false,
    body: '\n## What led here\n\n- [ ] Words: "as they are" <Claim evidence="a">\n',
  };
  expect(
    writeEntry(entry, {
      kept: [
        { path: ['contentNotes'], value: [] },
        { path: ['picture', 'alt'], value: '' },
        { path: ['consent', 'given'], value: '' },
      ],
      days: ['edited'],
    }),
  ).toMatchInlineSnapshot(`
    "---
    title: 'Yes: a title'
    edited: 2026-10-01
    themes: [caring, grief]
    allow:
      - match: '2026-10-01'
    picture:
      file: ./picture.png
      alt: ''
    draft: false
    contentNotes: []
    ---

    ## What led here

    - [ ] Words: "as they are" <Claim evidence="a">
    "
  `);
});

test('a file whose facts have no end is refused in words', () => {
  expect(() => readEntry('---\ntitle: A\n')).toThrow(
    'The facts at the top of the file have no end. Put a line of three hyphens (---) after the last field.',
  );
  expect(() => readEntry('---\n- a\n---\n')).toThrow('The facts at the top of the file are no list of fields.');
});
