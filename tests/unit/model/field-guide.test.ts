import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guideFields } from '../../../src/model/field-guide.ts';
import { RULE_GROUPS, RULES } from '../../../src/model/rules/registry.ts';

const PAGES = join(import.meta.dirname, '../../../content/pages');

test('every field stands there with its groups, whether it is needed, and what it is for', () => {
  const fields = guideFields('stories', 'first-person');
  const named = (name: string) => fields.find((field) => field.name === name);
  expect(named('consent.reviewBy')).toEqual({
    name: 'consent.reviewBy',
    required: true,
    about: 'The day consent ends unless it is renewed. Usually 24 months after it was given.',
  });
  expect(named('allow[].match')).toMatchObject({ required: true });
  expect(named('picture')).toMatchObject({ required: false });
  expect(fields.filter(({ about }) => about === '')).toEqual([]);
  expect(guideFields('themes').map(({ name }) => name)).toEqual(['id', 'name', 'about']);
});

test('a slip in the name of a list is told', () => {
  expect(() => guideFields('storys')).toThrow(/^There is no list of fields called “storys”\. .*stories/);
  expect(() => guideFields('stories')).toThrow('Say which kind of case study');
});

test('the guide shows every group of rules, every collection and every file', () => {
  const guide = readdirSync(PAGES)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => readFileSync(join(PAGES, file), 'utf8'))
    .join('\n');
  for (const group of RULE_GROUPS) expect(guide).toContain(`<Messages group="${group}" />`);
  for (const { group } of Object.values(RULES)) expect(RULE_GROUPS).toContain(group);
  for (const of of [
    'stories',
    'modules',
    'toolkit',
    'evidence',
    'questions',
    'pages',
    'site',
    'support',
    'sources',
    'themes',
    'programme',
  ]) {
    expect(guide).toMatch(new RegExp(`<Fields of="${of}"`));
  }
});
