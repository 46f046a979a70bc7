import { z } from 'astro/zod';

/** How many words one kept piece of a text has. Long enough that other texts don't hold it by chance. */
export const SHINGLE_WORDS = 8;

const hash = z.string().regex(/^[0-9a-f]{16}$/);

/**
 * `traces.json` in the folder of a withdrawn story: what the check of the built pages recognises it by, without a word
 * that anybody could read. How it is made, and what it can and can't give away, is said in `src/model/traces.ts`.
 */
export const tracesSchema = z.strictObject({
  about: z.string().meta({ description: 'What this file is, for people who come across it.' }),
  salt: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .meta({ description: 'Random, and the same for all withdrawn stories of a library, so that pages are read only once.' }),
  words: z
    .record(z.string().regex(/^[4-8]$/), z.array(hash))
    .meta({ description: 'Hashes of pieces of the text, by their number of words.' }),
  whole: z.array(hash).meta({ description: 'Hashes of short texts, such as a title of two words, that count only when they stand alone.' }),
  files: z.array(hash).meta({ description: 'Hashes of the bytes of pictures and recordings.' }),
  pictures: z.array(hash).meta({ description: 'How pictures look, in 64 bits each, so that they are known in another size or format.' }),
});
export type Traces = z.output<typeof tracesSchema>;
