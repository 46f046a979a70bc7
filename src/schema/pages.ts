import { z } from 'astro/zod';
import { common, restsOn } from './shared.ts';

/**
 * A page in `content/pages/<slug>.mdx`. The names `home`, `modules`, `stories`, `toolkit`, `evidence`,
 * `search` and `data` hold the opening words of those parts; every other name is an address of its own.
 */
export const pageSchema = z.strictObject({ ...common, ...restsOn });
export type PageInput = z.input<typeof pageSchema>;
export type Page = z.output<typeof pageSchema>;
