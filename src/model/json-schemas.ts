import { z } from 'astro/zod';
import { storyDraftSchema } from '../schema/stories.ts';
import { COLLECTIONS } from './content-library.ts';
import { ENTRY_SCHEMAS, FILE_SCHEMAS } from './content-schemas.ts';

/** Where the schemas for editors lie, below the project's folder. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/**
 * The files that code editors validate and complete by, with their text: one JSON Schema (draft 7, which editors know
 * best) for each collection and for each YAML file, and the settings that say which belongs to which. All of it comes
 * from the Zod schemas; `npm run schemas` writes it.
 */
export function editorFiles(): Map<string, string> {
  const schemas: [string, z.ZodType][] = [
    ...COLLECTIONS.map((name): [string, z.ZodType] => [
      name,
      name === 'stories' ? z.union([ENTRY_SCHEMAS.stories, storyDraftSchema]) : ENTRY_SCHEMAS[name],
    ]),
    ...Object.entries(FILE_SCHEMAS),
  ];
  return new Map([
    ...schemas.map(([name, schema]): [string, string] => [`${SCHEMA_FOLDER}/${name}.json`, asText(jsonSchema(name, schema))]),
    ['.vscode/settings.json', asText(settings())],
    // VS Code's own name for the list of extensions that a project suggests.
    ['.vscode/extensions.json', asText({ recommendations: ['astro-build.astro-vscode', 'redhat.vscode-yaml', 'unifiedjs.vscode-mdx'] })],
  ]);
}

function settings() {
  const yaml = Object.keys(FILE_SCHEMAS).map((name) => [`./${SCHEMA_FOLDER}/${name}.json`, `content/${name}.yaml`]);
  return {
    // Front matter of Markdown and MDX: from what Astro keeps in .astro once the site was built or run.
    'astro.content-intellisense': true,
    'yaml.schemas': Object.fromEntries(yaml) as Record<string, string>,
    'files.associations': { 'content/**/*.mdx': 'mdx' },
    'editor.wordWrap': 'on',
  };
}

function jsonSchema(name: string, schema: z.ZodType): object {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override({ jsonSchema }) {
      // Zod's pattern for a day is a page long and says no more than the format does.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  return { title: name, ...json };
}

function asText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
