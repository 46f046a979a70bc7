import { z } from 'astro/zod';
import { common, line, restsOn, slug, slugs } from './shared.ts';

/**
 * A page in `content/pages/<slug>.mdx`. The names `home`, `modules`, `stories`, `toolkit`, `evidence`,
 * `search` and `data` hold the opening words of those parts; every other name is an address of its own.
 */
export const pageSchema = z.strictObject({
  ...common,
  ...restsOn,
  under: slug('The page that this one is part of, by its id. Shown in the breadcrumb. Default: none.').optional(),
  paths: z
    .array(
      z.strictObject({
        who: line('Who takes this path, in their own words, such as "I am a link worker with an idea".', 60),
        start: line('What to do with the first chapters, in one sentence.', 160),
        chapters: slugs('The chapters to begin with, in order, by their ids.', { min: 2, max: 5 }),
      }),
    )
    .max(4)
    .optional()
    .meta({ description: 'On the page toolkit.mdx: the ways into the toolkit for different people.' }),
});
export type PageInput = z.input<typeof pageSchema>;
export type Page = z.output<typeof pageSchema>;
