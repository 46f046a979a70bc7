import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { editorWords } from '../../../../src/i18n/en-editor.ts';
import { editorForms } from '../../../../src/model/editor/config.ts';
import { formFields, type FormField } from '../../../../src/model/editor/fields.ts';
import { editorPolicy } from '../../../../src/model/editor/policy.ts';
import { evidenceSchema } from '../../../../src/schema/evidence.ts';

const { config, formats } = editorForms(
  {
    service: 'github',
    repository: 'our-group/our-stories',
    branch: 'main',
    folder: 'content',
    siteName: 'Hear my story',
    siteUrl: 'https://example.org/',
    logo: '/icon.svg',
  },
  editorWords,
);
const { collections } = config as { collections: { name: string; format?: string; fields?: FormField[]; files?: { name: string }[] }[] };
const fieldOf = (fields: readonly FormField[] | undefined, name: string) => fields?.find((field) => field.name === name);

test('the configuration fits the editor’s own schema', () => {
  const file = join(import.meta.dirname, '../../../../node_modules/@sveltia/cms/schema/sveltia-cms.json');
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(
    JSON.parse(readFileSync(file, 'utf8')) as object,
  );
  expect(validate(JSON.parse(JSON.stringify(config))) ? [] : validate.errors).toEqual([]);
});

test('there is a form for each kind of story, each other collection and each list, and none for what was withdrawn', () => {
  expect(collections.map(({ name }) => name)).toEqual([
    'stories-service',
    'stories-illustrative',
    'stories-first-person',
    'stories-composite',
    'stories',
    'evidence',
    'questions',
    'modules',
    'toolkit',
    'pages',
    'lists',
  ]);
  expect(collections.at(-1)?.files?.map(({ name }) => name)).not.toContain('site');
});

describe('a form asks for what the check asks for', () => {
  const fields = collections.find(({ name }) => name === 'stories-first-person')?.fields;

  test('days, choices, ids, groups and lists', () => {
    expect(fieldOf(fields, 'origin')).toEqual({ name: 'origin', label: 'Origin', widget: 'hidden', default: 'first-person' });
    expect(fieldOf(fields, 'reviewBy')).toMatchObject({
      label: 'Review by',
      widget: 'datetime',
      type: 'date',
      format: 'YYYY-MM-DD',
      required: true,
    });
    expect(fieldOf(fields, 'title')).toMatchObject({ widget: 'string', minlength: 1, maxlength: 90, required: true });
    expect(fieldOf(fields, 'themes')).toMatchObject({
      widget: 'relation',
      collection: 'lists',
      file: 'themes',
      multiple: true,
      min: 1,
      max: 3,
    });
    expect(fieldOf(fields, 'related')).toMatchObject({
      widget: 'relation',
      collection: 'stories',
      value_field: '{{slug}}',
      required: false,
    });
    const consent = fieldOf(fields, 'consent');
    expect(consent).toMatchObject({ widget: 'object', required: true });
    expect(fieldOf(consent?.fields as FormField[], 'channels')).toMatchObject({ widget: 'select', multiple: true, min: 1 });
    expect(fieldOf(consent?.fields as FormField[], 'reference')).toMatchObject({
      pattern: ['^[A-Z0-9][A-Z0-9-]{3,39}$', expect.stringContaining('opaque reference')],
    });
    expect(fieldOf(fieldOf(fields, 'picture')?.fields as FormField[], 'file')).toMatchObject({ widget: 'image' });
  });

  test('every field has its description as a hint', () => {
    const withoutHint = (list: readonly FormField[], path: string): string[] =>
      list.flatMap((field) => [
        ...(field.widget === 'hidden' || field.hint ? [] : [`${path}${field.name}`]),
        ...(Array.isArray(field.fields) ? withoutHint(field.fields as FormField[], `${path}${field.name}.`) : []),
      ]);
    for (const collection of collections) expect(withoutHint(collection.fields ?? [], `${collection.name}: `)).toEqual([]);
  });

  test('alternatives become one form that asks only for what all of them need', () => {
    const citation = fieldOf(
      formFields(evidenceSchema, () => undefined),
      'citation',
    )?.fields as FormField[];
    const author = fieldOf(citation, 'author')?.fields as FormField[];
    expect(author.map(({ name, required }) => [name, required])).toEqual([
      ['family', false],
      ['given', false],
      ['literal', false],
    ]);
    expect(fieldOf(citation, 'issued')).toMatchObject({ widget: 'string', required: true });
  });
});

test('what has to be there but may be empty is known, for each kind of entry', () => {
  expect(formats['stories-first-person-frontmatter']).toEqual({
    ending: 'md',
    kept: [
      { path: ['contentNotes'], value: [] },
      { path: ['picture', 'alt'], value: '' },
    ],
    days: ['reviewed', 'reviewBy', 'edited', 'given', 'approved'],
  });
  expect(formats['modules-frontmatter']).toEqual({ ending: 'mdx', kept: [], days: ['reviewed', 'reviewBy'] });
});

test('the editor’s page lets in scripts of this site alone and reaches one service', () => {
  const policy = editorPolicy({ service: 'gitlab' });
  expect(policy).toContain("script-src 'self';");
  expect(policy.match(/https?:[^ ;]*/g)).toEqual(['https://gitlab.com']);
});
