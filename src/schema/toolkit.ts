import { z } from 'astro/zod';
import { PLANNER_NAMES } from './planners/names.ts';
import { common, line, restsOn } from './shared.ts';

/** The parts of the toolkit in their order. Chapters are listed under them. */
export const PHASES = ['decide', 'set-up', 'together', 'carry-on'] as const;
export type Phase = (typeof PHASES)[number];

/** What every chapter has below its facts, besides its steps and its template (rule `chapter-parts`). */
export const CHAPTER_HEADINGS = { reported: 'What was reported', mistakes: 'Common mistakes' } as const;

/** A chapter in `content/toolkit/<nn-slug>/index.mdx`. The folder's number gives its place. */
export const chapterSchema = z.strictObject({
  ...common,
  ...restsOn,
  phase: z.enum(PHASES).meta({ description: 'The part of the toolkit it belongs to: decide, set-up, together or carry-on.' }),
  audience: line('Who it is for.', 240),
  time: line('How long it takes to work through.', 80),
  outcome: line('What you have in your hands at the end.', 240),
  planner: z
    .enum(PLANNER_NAMES)
    .optional()
    .meta({ description: 'The planner that helps to fill in its sheet on a screen. Default: none.' }),
});
export type ChapterInput = z.input<typeof chapterSchema>;
export type Chapter = z.output<typeof chapterSchema>;
