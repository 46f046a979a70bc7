import type { z } from 'astro/zod';
import { evidenceSchema } from '../schema/evidence.ts';
import { moduleSchema } from '../schema/modules.ts';
import { pageSchema } from '../schema/pages.ts';
import { programmeSchema } from '../schema/programme.ts';
import { questionSchema } from '../schema/questions.ts';
import { storySchema } from '../schema/stories.ts';
import { chapterSchema } from '../schema/toolkit.ts';
import { siteSchema, sourcesSchema, supportSchema, vocabularySchema } from '../schema/vocabularies.ts';
import type { Collection, EntryData, Vocabulary } from './content-library.ts';

/** The schema of the facts at the top of each collection's entries. */
export const ENTRY_SCHEMAS: { [Name in Collection]: z.ZodType<EntryData[Name]> } = {
  stories: storySchema,
  modules: moduleSchema,
  toolkit: chapterSchema,
  evidence: evidenceSchema,
  questions: questionSchema,
  pages: pageSchema,
};

/** The names of the files at the top of the content folder, without `.yaml`. */
export type FileName = Vocabulary | 'sources' | 'support' | 'site' | 'programme';

/** The schema of each file at the top of the content folder. */
export const FILE_SCHEMAS: Record<FileName, z.ZodType> = {
  themes: vocabularySchema,
  activities: vocabularySchema,
  situations: vocabularySchema,
  areas: vocabularySchema,
  outcomes: vocabularySchema,
  glossary: vocabularySchema,
  sources: sourcesSchema,
  support: supportSchema,
  site: siteSchema,
  programme: programmeSchema,
};
