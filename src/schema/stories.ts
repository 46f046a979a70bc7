import { z } from 'astro/zod';
import { common, day, line, restsOn, slug, slugs } from './shared.ts';

/** Where a teller may agree that a story appears (rule `consent-channel`). */
export const CHANNELS = ['website', 'search-engines', 'downloads', 'training', 'social'] as const;
export type Channel = (typeof CHANNELS)[number];

export const FORMATS = ['text', 'audio', 'video'] as const;

const consent = z
  .strictObject({
    reference: z
      .string()
      .regex(
        /^[A-Z0-9][A-Z0-9-]{3,39}$/,
        'Use an opaque reference in capitals, digits and hyphens, for example "C-2026-0142". Never a name or a date of birth',
      )
      .meta({ description: 'An opaque reference to the signed form, which is kept elsewhere.' }),
    given: day('The day the teller gave consent.'),
    approved: day('The day the teller approved the final version. Not before "edited".'),
    reviewBy: day('The day consent ends unless it is renewed. Usually 24 months after it was given.'),
    channels: z
      .array(z.enum(CHANNELS))
      .min(1, 'Name at least one channel')
      .meta({ description: `Where the story may appear: ${CHANNELS.join(', ')}.` }),
  })
  .meta({ description: 'What the teller agreed to.' });

/** How a teller may be named. */
export const NAMINGS = ['first-name', 'full-name', 'pseudonym', 'anonymous'] as const;
export type Naming = (typeof NAMINGS)[number];

const tellerFields = z.strictObject({
  naming: z.enum(NAMINGS).meta({ description: 'How the teller chose to be named: first-name, full-name, pseudonym or anonymous.' }),
  name: line('The name to show. Leave out if anonymous.', 60).optional(),
  adult: z.literal(true, { error: 'Stories are published only from people aged 18 or over. Set to true once you have checked' }).meta({
    description: 'True once somebody has checked that the teller is 18 or over.',
  }),
});
const TELLER = 'Who tells the story, and how they are named.';
const teller = tellerFields
  .refine((who) => (who.naming === 'anonymous') === (who.name === undefined), {
    path: ['name'],
    error: 'Give a name to show, or choose "anonymous" and leave the name out',
  })
  .meta({ description: TELLER });

const otherPerson = z
  .strictObject({
    name: line('The name or words used in the text.', 60),
    agreement: z
      .string()
      .regex(/^[A-Z0-9][A-Z0-9-]{3,39}$/, 'Use an opaque reference in capitals, digits and hyphens')
      .meta({ description: "An opaque reference to that person's written agreement." }),
  })
  .meta({ description: 'Somebody else who is named in the story.' });

/** The picture of a story; `file` is what stands for the picture file: its path, or what Astro makes of it. */
const pictureSchema = <File extends z.ZodType>(file: File) =>
  z
    .strictObject({
      file,
      alt: z
        .string()
        .trim()
        .max(200, 'Shorten the alternative text to 200 characters or fewer')
        .meta({ description: 'What the picture shows, for people who cannot see it. Empty only if the picture is decoration.' }),
      decorative: z
        .boolean()
        .default(false)
        .meta({ description: 'True if the picture adds no information. Then leave alt empty. Default: false.' }),
      caption: line('Words shown below the picture.', 240).optional(),
      credit: line('Who made the picture and under which licence.', 160),
    })
    .meta({ description: 'A picture shown with the story.' });

/** The fields that every case study has. `file` is what {@link pictureSchema} says. */
function sharedFields<File extends z.ZodType>(file: File) {
  return {
    ...common,
    ...restsOn,
    themes: slugs('What the story is about, by ids in themes.yaml. One to three.', { min: 1, max: 3 }),
    activities: slugs('What people did, by ids in activities.yaml. One to three.', { min: 1, max: 3 }),
    situations: slugs('The life situations it speaks of, by ids in situations.yaml. One to three.', { min: 1, max: 3 }),
    area: slug('The borough or larger area, by its id in areas.yaml. Never smaller than a borough.'),
    format: z.enum(FORMATS).default('text').meta({ description: 'The form it is told in: text, audio or video. Default: text.' }),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Use a language tag such as "en-GB" or "ur"')
      .default('en-GB')
      .meta({ description: 'The language of the text as a BCP 47 tag. Default: en-GB.' }),
    easyRead: z.boolean().default(false).meta({ description: 'True if the text is Easy Read. Default: false.' }),
    edited: day('The day the words were last changed.'),
    contentNotes: z.array(line('One short, factual note.', 80)).max(6, 'Name at most 6').meta({
      description: 'What a reader may want to know before reading, such as "a death in the family". Write [] if there is nothing.',
    }),
    support: z.boolean().default(false).meta({ description: 'True to show where to find support right after the story. Default: false.' }),
    related: slugs('Other case studies worth reading next, by their ids. Default: none.', { max: 4 }).default([]),
    picture: pictureSchema(file).optional(),
  };
}

const others = z
  .array(otherPerson)
  .default([])
  .meta({ description: 'Other people who are named, each with their agreement. Default: none.' });

/**
 * The schema of a case study in `content/stories/<slug>/index.md`. `origin` decides which fields belong to it.
 * `file` is the schema of the picture's file: Astro's `image()` in the site, a path everywhere else.
 */
export function storySchemaWith<File extends z.ZodType>(file: File) {
  const shared = sharedFields(file);
  const told = {
    ...shared,
    teller,
    consent,
    others,
  };

  const service = z.strictObject({
    origin: z.literal('service').meta({ description: 'A real service or project, told from published sources.' }),
    ...shared,
    sources: slugs('The sources that the facts come from, by their ids in sources.yaml. At least one.', { min: 1 }),
  });
  const illustrative = z.strictObject({
    origin: z.literal('illustrative').meta({ description: 'Fiction written for the toolkit. Labelled so everywhere.' }),
    ...shared,
  });
  const firstPerson = z.strictObject({
    origin: z.literal('first-person').meta({ description: 'A true story told by the person who lived it.' }),
    ...told,
  });
  const composite = z.strictObject({
    origin: z
      .literal('composite')
      .meta({ description: "A story put together from several true ones, with everybody's consent. Labelled so everywhere." }),
    ...told,
  });
  const withdrawn = z.strictObject({
    origin: z.literal('withdrawn').meta({ description: 'What stays at the address of a story that was withdrawn.' }),
    withdrawnOn: day('The day it was withdrawn.'),
  });

  return z.discriminatedUnion('origin', [service, illustrative, firstPerson, composite, withdrawn], {
    error: 'Set origin to one of: service, illustrative, first-person, composite, withdrawn',
  });
}

const PICTURE_FILE = line('The picture file beside this entry, for example "./garden.png".');

/** The schema as everything outside Astro uses it: the picture is the path of a file beside the entry. */
export const storySchema = storySchemaWith(PICTURE_FILE);

/** What a case study can be. */
export const ORIGINS = ['first-person', 'composite', 'service', 'illustrative'] as const satisfies readonly Origin[];

/**
 * A case study that isn't finished: every field may still be missing, but what is there fits. It is never published, and
 * as soon as `draft` is taken away, the whole schema asks for the rest.
 */
export const storyDraftSchema = z.strictObject({
  origin: z.enum(ORIGINS).meta({ description: `What it is: ${ORIGINS.join(', ')}.` }),
  draft: z.literal(true).meta({ description: 'True while the story is being worked on. It keeps the entry out of the built site.' }),
  ...z
    .object({
      ...sharedFields(PICTURE_FILE),
      teller: tellerFields.partial().meta({ description: TELLER }),
      consent: consent.partial().meta({ description: 'What the teller agreed to, as far as it is known.' }),
      others,
    })
    .omit({ draft: true })
    .partial().shape,
});
export type StoryDraftInput = z.input<typeof storyDraftSchema>;

export type StoryInput = z.input<typeof storySchema>;
export type AnyStory = z.output<typeof storySchema>;
export type Story = Exclude<AnyStory, { origin: 'withdrawn' }>;
export type Withdrawn = Extract<AnyStory, { origin: 'withdrawn' }>;
export type Origin = Story['origin'];

/**
 * The sections of a case study, in order, as second-level headings of the Markdown.
 * `required` ones must be there and hold words (rule `story-sections`).
 */
export const STORY_SECTIONS = [
  { heading: 'What led here', required: true },
  { heading: 'What mattered', required: true },
  { heading: "The link worker's part", required: true },
  { heading: 'The activity', required: true },
  { heading: 'What changed', required: true },
  { heading: "What didn't work", required: true },
  { heading: 'Advice to others', required: true },
  { heading: 'What the service did next', required: false },
] as const;

/** Slugs that the library's own addresses use. */
export const RESERVED_STORY_SLUGS = ['by', 'page'] as const;
