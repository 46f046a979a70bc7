import { z } from 'astro/zod';
import { common, line, restsOn } from './shared.ts';

/** A chapter in `content/toolkit/<nn-slug>/index.mdx`. The folder's number gives its place. */
export const chapterSchema = z.strictObject({
  ...common,
  ...restsOn,
  audience: line('Who it is for.', 240),
  time: line('How long it takes to work through.', 80),
  outcome: line('What you have in your hands at the end.', 240),
});
export type ChapterInput = z.input<typeof chapterSchema>;
export type Chapter = z.output<typeof chapterSchema>;
