import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../../src/model/schema-fields.ts';
import { evidenceSchema } from '../../../src/schema/evidence.ts';
import { moduleSchema } from '../../../src/schema/modules.ts';
import { pageSchema } from '../../../src/schema/pages.ts';
import { storySchema } from '../../../src/schema/stories.ts';
import { programmeSchema } from '../../../src/schema/programme.ts';
import { chapterSchema } from '../../../src/schema/toolkit.ts';
import { siteSchema, sourcesSchema, supportSchema, vocabularySchema } from '../../../src/schema/vocabularies.ts';

/** Every field of a schema with its own description, however deep. */
function* fieldsOf(schema: z.core.$ZodType, path = ''): Generator<{ path: string; description: string | undefined }> {
  const inner = unwrap(schema).schema;
  if (inner instanceof z.ZodArray) yield* fieldsOf(inner.def.element, `${path}[]`);
  else if (inner instanceof z.ZodUnion) for (const option of inner.def.options) yield* fieldsOf(option, path);
  else if (inner instanceof z.ZodObject) {
    for (const [name, field] of Object.entries<z.core.$ZodType>(inner.def.shape)) {
      const at = path === '' ? name : `${path}.${name}`;
      yield { path: at, description: unwrap(field).description };
      yield* fieldsOf(field, at);
    }
  }
}

describe('every field says what it is for, in one sentence or more', () => {
  test.each([
    ['stories', storySchema],
    ['modules', moduleSchema],
    ['toolkit', chapterSchema],
    ['evidence', evidenceSchema],
    ['pages', pageSchema],
    ['themes, activities, situations, areas, outcomes', vocabularySchema],
    ['sources', sourcesSchema],
    ['support', supportSchema],
    ['site', siteSchema],
    ['programme', programmeSchema],
  ])('%s', (_, schema) => {
    const fields = [...fieldsOf(schema)];
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(({ description }) => !/^\S.*[.?]$/.test(description ?? '')).map(({ path }) => path)).toEqual([]);
  });
});
