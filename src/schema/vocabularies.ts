import { z } from 'astro/zod';
import { isAgePublicKey } from './age-key.ts';
import { day, line, paragraph, slug, webAddress } from './shared.ts';

const uniqueIds = (list: readonly { id: string }[]) => new Set(list.map((item) => item.id)).size === list.length;
const REPEATED = 'Each id may stand in this file only once';

/** themes.yaml, activities.yaml, situations.yaml, areas.yaml, outcomes.yaml: the words that lists are sorted by; glossary.yaml: words explained in place. */
export const termSchema = z.strictObject({
  id: slug('The id that entries refer to. Never change it once used.'),
  name: line('The name that readers see.', 60),
  about: line('One or two sentences that say what belongs here, or what the word means.', 300).optional(),
});
export const vocabularySchema = z.array(termSchema).min(1).refine(uniqueIds, REPEATED);
export type Term = z.output<typeof termSchema>;

/** sources.yaml: the documents that facts come from. */
export const sourceSchema = z.strictObject({
  id: slug('The id that entries refer to.'),
  file: z
    .string()
    .regex(/^\d{3}$/, 'Three digits')
    .meta({ description: 'The number of the source document we hold, where there is one.' })
    .optional(),
  title: line('The title of the document.', 200),
  author: line('Who wrote it.', 160),
  publisher: line('Who published it.', 160).optional(),
  published: line('When it was published, or "not dated".', 40),
  url: webAddress('Where it can be read.').optional(),
});
export const sourcesSchema = z.array(sourceSchema).min(1).refine(uniqueIds, REPEATED);
export type Source = z.output<typeof sourceSchema>;

/** support.yaml: who to turn to, in the order shown. */
export const supportSchema = z.strictObject({
  reviewed: day('The day every number here was last tried or looked up.'),
  reviewBy: day('The day by which they must be looked up again.'),
  contacts: z
    .array(
      z.strictObject({
        id: slug('The id of this contact.'),
        name: line('The name of the service.', 80),
        need: line('When to use it.', 160),
        phone: z
          .string()
          .regex(/^[\d ]+$/, 'Digits and spaces only')
          .meta({ description: 'The number to ring.' })
          .optional(),
        text: line('What to text, and to which number.', 80).optional(),
        url: webAddress('The web address.').optional(),
        hours: line('When it answers.', 80),
        cost: line('What it costs.', 80),
        urgent: z.boolean().default(false).meta({ description: 'True to show it first, for danger to life. Default: false.' }),
      }),
    )
    .min(1)
    .refine(uniqueIds, REPEATED)
    .meta({ description: 'Who to turn to, in the order shown.' }),
});
export type Support = z.output<typeof supportSchema>;

const editor = z
  .strictObject({
    service: z
      .enum(['github', 'gitlab'])
      .default('github')
      .meta({ description: 'Who keeps the repository: github or gitlab. Default: github.' }),
    repository: z
      .string()
      .regex(/^[\w.-]+(?:\/[\w.-]+)+$/, 'Write the owner and the name of the repository, for example "our-group/our-stories"')
      .meta({ description: 'The owner and the name of the repository that holds this site, such as our-group/our-stories.' }),
    branch: line('The branch that is published. Default: main.', 80).default('main'),
  })
  .meta({ description: 'Switches on editing in the browser, at /admin/. Leave it out to build the site without. Default: off.' });
export type Editor = z.output<typeof editor>;

const link = z.strictObject({ label: line('The words of the link.', 40), to: line('The address on this site, such as /stories/.', 120) });

/** site.yaml: the name of the site, its navigation, and who answers for it. */
export const siteSchema = z.strictObject({
  name: line('The name of the site.', 60),
  strapline: line('What it is, in one line.', 160),
  description: line('One sentence for search engines and feeds.', 240),
  language: line('The language of the interface as a BCP 47 tag.', 20),
  navigation: z.array(link).min(1).max(7).meta({ description: 'The main navigation.' }),
  footer: z.array(link).min(1).max(12).meta({ description: 'The links at the foot of every page.' }),
  licence: z
    .strictObject({
      name: line('The licence of the words.', 60),
      url: webAddress('Where the licence can be read.'),
    })
    .meta({ description: 'The licence that the words may be used under.' }),
  contact: z
    .strictObject({
      organisation: line('Who runs this site.', 120),
      email: z.email('Write an e-mail address').meta({ description: 'Where to write.' }).optional(),
      phone: line('Where to ring.', 40).optional(),
      post: paragraph('Where to send a letter.', 300).optional(),
    })
    .optional()
    .meta({ description: 'Who runs this site and how to reach them. Needed before a first-person story is published.' }),
  editor: editor.optional(),
  workbookKey: z
    .string()
    .refine(isAgePublicKey, 'Copy the whole public key that age-keygen wrote: it starts with "age1" and is 62 letters long')
    .optional()
    .meta({
      description:
        'The public key of age that participants seal their story files to, so that only you can open them. Make one with age-keygen and keep the secret key outside the repository. Default: none.',
    }),
});
export type Site = z.output<typeof siteSchema>;
