import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { COLLECTIONS } from '../../../src/model/content-library.ts';
import { splitFrontMatter } from '../../../src/model/front-matter.ts';
import { editorFiles, SCHEMA_FOLDER } from '../../../src/model/json-schemas.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CONTENT = join(ROOT, 'content');

test('what is committed is what the schemas give: after a change, run npm run schemas', () => {
  const files = editorFiles();
  for (const [file, text] of files) expect(readFileSync(join(ROOT, file), 'utf8'), file).toBe(text);
  const committed = readdirSync(join(ROOT, '.vscode'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(committed).toHaveLength(files.size);
});

/** The server that YAML support in code editors runs, with the schemas that are committed. */
function service() {
  const language = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`asks for ${uri}`)),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  const names = readdirSync(join(ROOT, SCHEMA_FOLDER)).map((name) => basename(name, '.json'));
  language.configure({
    validate: true,
    completion: true,
    yamlVersion: '1.2',
    schemas: names.map((name) => ({
      uri: `file:///schemas/${name}.json`,
      fileMatch: [`${name}.yaml`],
      schema: JSON.parse(readFileSync(join(ROOT, SCHEMA_FOLDER, `${name}.json`), 'utf8')) as unknown,
    })),
  });
  return language;
}

// The server keeps what it read of a version, so each text is a new one.
let version = 0;
const asDocument = (name: string, text: string) => TextDocument.create(`file:///content/${name}.yaml`, 'yaml', ++version, text);

async function complaints(name: string, text: string): Promise<string[]> {
  return (await service().doValidation(asDocument(name, text), false)).map(
    ({ message, range }) => `${String(range.start.line)}: ${typeof message === 'string' ? message : message.value}`,
  );
}

function frontMatter(file: string): string {
  const split = splitFrontMatter(readFileSync(file, 'utf8'));
  if ('problem' in split) throw new Error(file);
  return split.facts.text;
}

describe('an editor finds nothing to mend in the content as it is', () => {
  const files = readdirSync(CONTENT).filter((name) => name.endsWith('.yaml'));
  test.each(files)('%s', async (file) => {
    expect(await complaints(basename(file, '.yaml'), readFileSync(join(CONTENT, file), 'utf8'))).toEqual([]);
  });

  test.each(COLLECTIONS)('front matter of %s', async (collection) => {
    const entries = readdirSync(join(CONTENT, collection), { recursive: true, encoding: 'utf8' }).filter((name) => /\.mdx?$/.test(name));
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(await complaints(collection, frontMatter(join(CONTENT, collection, entry))), entry).toEqual([]);
  });
});

test('an editor shows what does not fit, on its line', async () => {
  expect(await complaints('themes', '- id: Caring\n  nmae: Caring\n')).toEqual([
    expect.stringMatching(/^0: .*name/),
    expect.stringMatching(/^0: .*pattern/),
    expect.stringMatching(/^1: Property nmae is not allowed/),
  ]);
  const story = frontMatter(join(CONTENT, 'stories/my-mothers-hands/index.md'));
  expect(await complaints('stories', story.replace('edited: 2026-11-23', 'edited: soon'))).toContainEqual(
    expect.stringMatching(/^7: .*date/),
  );
});

test('an editor offers the fields, and says what each is for', async () => {
  const text = 'reviewed: 2026-11-01\nreviewBy: 2027-05-01\n';
  const { items } = await service().doComplete(asDocument('support', text), { line: 2, character: 0 }, false);
  const contacts = items.find(({ label }) => label === 'contacts');
  expect(JSON.stringify(contacts?.documentation)).toContain('Who to turn to, in the order shown.');
});
