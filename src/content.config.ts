import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection, type SchemaContext } from 'astro:content';
import { parse } from 'yaml';
import { evidenceSchema } from './schema/evidence.ts';
import { moduleSchema } from './schema/modules.ts';
import { pageSchema } from './schema/pages.ts';
import { programmeSchema } from './schema/programme.ts';
import { questionSchema } from './schema/questions.ts';
import { storyDraftSchema, storySchemaWith } from './schema/stories.ts';
import { chapterSchema } from './schema/toolkit.ts';
import { siteSchema, sourceSchema, supportSchema, termSchema } from './schema/vocabularies.ts';
import { entryId } from './model/entry-id.ts';
import { readSettings } from './model/settings.ts';
import { slimEntry } from './model/slim-entries.ts';

const { contentDir } = readSettings();

const entries = (folder: string, pattern: string, deferRender = false) =>
  glob({
    base: pathToFileURL(`${join(contentDir, folder)}/`),
    pattern,
    deferRender,
    generateId: ({ entry }) => entryId(entry, folder === 'modules' || folder === 'toolkit'),
  });
/** The same loader, whose entries are kept as `slimEntry` says. */
const slim = (loader: Loader): Loader => ({
  ...loader,
  load: (context) => loader.load({ ...context, store: { ...context.store, set: (entry) => context.store.set(slimEntry(entry)) } }),
});
const terms = (name: string) => defineCollection({ loader: file(join(contentDir, name)), schema: termSchema });
/** A file that holds one thing, not a list: it becomes a collection with the one entry `only`. */
const single = (name: string) => file(join(contentDir, name), { parser: (text) => ({ only: parse(text) as Record<string, unknown> }) });

/** Where the picture of the entry being read lies is known to this alone: Astro hands over another one for each entry. */
let pictureOf: SchemaContext['image'];
/**
 * One schema for all case studies. Making it takes far longer than using it, so that it is not made anew for each entry; only the
 * picture's file asks for the entry's own.
 */
const pictureFile = z.string().transform((path) => pictureOf().parse(path));
// A draft may be unfinished. Which of the two it has to fit is said by the content check, with line and column.
const stories = z.union([storySchemaWith(pictureFile), storyDraftSchema]);

export const collections = {
  stories: defineCollection({
    loader: slim(entries('stories', '*/index.{md,mdx}', true)),
    schema: ({ image }) => {
      pictureOf = image;
      return stories;
    },
  }),
  modules: defineCollection({ loader: entries('modules', '*/index.mdx'), schema: moduleSchema }),
  toolkit: defineCollection({ loader: entries('toolkit', '*/index.mdx'), schema: chapterSchema }),
  evidence: defineCollection({ loader: entries('evidence', '*/index.{md,mdx}'), schema: evidenceSchema }),
  questions: defineCollection({ loader: entries('questions', '*/index.{md,mdx}'), schema: questionSchema }),
  pages: defineCollection({ loader: entries('pages', '*.mdx'), schema: pageSchema }),
  themes: terms('themes.yaml'),
  activities: terms('activities.yaml'),
  situations: terms('situations.yaml'),
  areas: terms('areas.yaml'),
  outcomes: terms('outcomes.yaml'),
  glossary: terms('glossary.yaml'),
  sources: defineCollection({ loader: file(join(contentDir, 'sources.yaml')), schema: sourceSchema }),
  support: defineCollection({ loader: single('support.yaml'), schema: supportSchema }),
  programme: defineCollection({ loader: single('programme.yaml'), schema: programmeSchema }),
  site: defineCollection({ loader: single('site.yaml'), schema: siteSchema }),
};
