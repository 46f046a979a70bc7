import { z } from 'astro/zod';
import { common } from '../../schema/shared.ts';
import { STORY_SECTIONS, storySchemaWith, type Origin } from '../../schema/stories.ts';
import type { Editor } from '../../schema/vocabularies.ts';
import type { Collection } from '../content-library.ts';
import { ENTRY_SCHEMAS, FILE_SCHEMAS, type FileName } from '../content-schemas.ts';
import { REFERENCES, type Target } from '../rules/references.ts';
import { dayFields, formFields, keptEmpty, type FormField } from './fields.ts';
import type { EntryStyle } from './entry-file.ts';

/** What the forms depend on besides the schemas. */
export interface EditorSettings extends Editor {
  /** The content folder inside the repository; empty if it is the whole of it. */
  folder: string;
  siteName: string;
  siteUrl: string;
  logo: string;
}

/** The names that people see in the editor. */
export interface EditorLabels {
  kinds: Record<Origin, string>;
  parts: Record<Exclude<Collection, 'stories'>, string>;
  allStories: string;
  lists: string;
  files: Record<Exclude<FileName, 'site'>, string>;
  body: string;
  bodyHint: string;
  mdxHint: string;
  slugHint: string;
  slugPattern: string;
}

/** The forms of the editor and the formats that they are written in. */
export interface EditorForms {
  config: object;
  /** For each format of entries, by its name, the ending of its files and how they are written. */
  formats: Record<string, EntryStyle & { ending: string }>;
}

/** Stands for the picture of a story, so that the form offers to choose a file. */
const PICTURE_HINT = 'The picture file. It is kept beside the story.';
const PICTURE = z.string().min(1).meta({ description: PICTURE_HINT });
const SLUG = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

/**
 * The configuration of Sveltia CMS (sveltiacms.app), made from the schemas: one form for each kind of case study, for
 * each other collection, and for each list of words. Nothing can be deleted here: an address is for good, and a story
 * is withdrawn by its own command.
 */
export function editorForms(settings: EditorSettings, labels: EditorLabels): EditorForms {
  const formats: EditorForms['formats'] = {};
  const at = (path: string) => [settings.folder, path].filter(Boolean).join('/');

  const entries = (name: string, label: string, collection: Collection, schema: z.core.$ZodType, more: object) => {
    const isMarkdown = collection === 'stories' || collection === 'evidence';
    const ending = isMarkdown ? 'md' : 'mdx';
    formats[`${name}-frontmatter`] = { ending, kept: keptEmpty(schema), days: dayFields(schema) };
    return {
      name,
      label,
      folder: at(collection),
      path: collection === 'pages' ? '{{slug}}' : '{{slug}}/index',
      extension: ending,
      // The editor takes only formats whose names end like this for Markdown.
      format: `${name}-frontmatter`,
      summary: '{{title}}',
      create: isMarkdown,
      delete: false,
      duplicate: false,
      slug: { template: '{{title}}', editable: ['create'], hint: labels.slugHint, pattern: [SLUG, labels.slugPattern] },
      media_folder: '',
      public_folder: '.',
      fields: [...formFields(schema, idsOf(collection)).map(withPicture), bodyField(labels, isMarkdown, collection)],
      ...more,
    };
  };

  const origins = storySchemaWith(PICTURE).def.options.flatMap((schema) => {
    const [origin] = schema.def.shape.origin.def.values;
    return origin === 'withdrawn' || origin === undefined ? [] : [{ origin, schema }];
  });
  const stories = origins.map(({ origin, schema }) =>
    entries(`stories-${origin}`, labels.kinds[origin], 'stories', schema, { filter: { field: 'origin', value: origin } }),
  );
  // Hidden: what “related” chooses from.
  const all = entries('stories', labels.allStories, 'stories', z.object({ title: common.title }), { hide: true, create: false });
  const parts = (['evidence', 'questions', 'modules', 'toolkit', 'pages'] as const).map((name) =>
    entries(name, labels.parts[name], name, ENTRY_SCHEMAS[name], {}),
  );
  const files = (Object.keys(labels.files) as (keyof EditorLabels['files'])[]).map((name) =>
    listFile(name, labels.files[name], at(`${name}.yaml`)),
  );

  return {
    formats,
    config: {
      load_config_file: false,
      // Changes come as pull requests, where every finding is shown before anything is published.
      publish_mode: 'editorial_workflow',
      backend: { name: settings.service, repo: settings.repository, branch: settings.branch, auth_methods: ['token'] },
      app_title: settings.siteName,
      site_url: settings.siteUrl,
      logo: { src: settings.logo },
      show_preview_links: false,
      media_folder: at('stories'),
      slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
      output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
      collections: [...stories, all, ...parts, { name: 'lists', label: labels.lists, files }],
    },
  };
}

/** A file of words, sources or helplines. */
function listFile(name: keyof EditorLabels['files'], label: string, file: string) {
  const schema: z.ZodType = FILE_SCHEMAS[name];
  const fields: FormField[] =
    schema instanceof z.ZodArray
      ? [
          {
            name: 'items',
            label,
            widget: 'list',
            root: true,
            collapsed: true,
            summary: '{{name}}{{title}}',
            fields: formFields(schema.def.element, () => undefined),
          },
        ]
      : formFields(schema, () => undefined);
  return { name, label, file, format: 'yaml', fields };
}

function bodyField(labels: EditorLabels, isMarkdown: boolean, collection: Collection): FormField {
  const sections = STORY_SECTIONS.filter(({ required }) => required).map(({ heading }) => `## ${heading}\n`);
  return {
    name: 'body',
    label: labels.body,
    // Plain text, not a picture of it: what is already written comes back to the letter.
    widget: 'richtext',
    modes: ['raw'],
    hint: isMarkdown ? labels.bodyHint : labels.mdxHint,
    ...(collection === 'stories' && { default: sections.join('\n\n') }),
  };
}

function withPicture(field: FormField): FormField {
  if (!Array.isArray(field.fields)) return field;
  const fields = field.fields as FormField[];
  return {
    ...field,
    fields: fields.map((each) => (each.hint === PICTURE_HINT ? asPicture(each) : each)),
  };
}

function asPicture({ name, label, hint }: FormField): FormField {
  return { name, label, ...(hint !== undefined && { hint }), widget: 'image', accept: 'image/*', choose_url: false };
}

/** What a form offers for the fields of a collection that hold ids. */
function idsOf(collection: Collection) {
  const targets = new Map<string, Target>(REFERENCES[collection].map(([path, target]) => [path.replace(/\.\*$/, ''), target]));
  return (path: string) => {
    const target = targets.get(path);
    if (target === undefined) return undefined;
    const isFile = target in FILE_SCHEMAS;
    const shown = target === 'sources' ? 'title' : 'name';
    return isFile
      ? {
          widget: 'relation',
          collection: 'lists',
          file: target,
          value_field: 'items.*.id',
          display_fields: [`items.*.${shown}`],
          search_fields: [`items.*.${shown}`],
        }
      : { widget: 'relation', collection: target, value_field: '{{slug}}', display_fields: ['title'], search_fields: ['title'] };
  };
}
