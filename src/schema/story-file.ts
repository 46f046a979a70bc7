import { z } from 'astro/zod';
import { day } from './shared.ts';
import { CHANNELS, NAMINGS } from './stories.ts';
import { STORY_FILE_FORMAT, STORY_FILE_LIMITS, STORY_FILE_VERSION } from './story-file-limits.ts';

/** Whom a teller may choose to share with. "Nobody" is a choice too, but then there is no file. */
export const AUDIENCES = ['trainer', 'group', 'services', 'public'] as const;

/** Control characters other than tab and line feed, and line ends that only some programs know. */
const NO_CONTROL = /^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]*$/;

const text = (about: string, max: number) =>
  z
    .string()
    .max(max, `holds more than ${String(max)} characters`)
    .regex(NO_CONTROL, 'holds control characters')
    .refine((value) => value.isWellFormed(), 'holds half a character')
    .meta({ description: about });

const oneLine = (about: string, max: number) => text(about, max).regex(/^[^\n\t]*$/, 'holds more than one line');

const part = (about: string) => text(about, STORY_FILE_LIMITS.part);

const story = z
  .strictObject({
    title: oneLine('The name of the story; may be empty.', STORY_FILE_LIMITS.title),
    before: part('How things were before.'),
    turningPoint: part('What happened that made a difference.'),
    after: part('How things are now.'),
    message: part('What people should remember.'),
    ask: part('What the teller asks of those who listen.'),
  })
  .refine(
    ({ before, turningPoint, after, message, ask }) => /[\p{L}\p{N}]/u.test(before + turningPoint + after + message + ask),
    'holds no words',
  )
  .meta({ description: 'The story in its parts, as plain text.' });

const sharing = z
  .strictObject({
    audience: z.enum(AUDIENCES).meta({ description: `Who may see it: ${AUDIENCES.join(', ')}.` }),
    channels: z
      .array(z.enum(CHANNELS))
      .max(CHANNELS.length)
      .refine((list) => new Set(list).size === list.length, 'names a channel twice')
      .meta({ description: `Where it may appear: ${CHANNELS.join(', ')}.` }),
    naming: z.enum(NAMINGS).meta({ description: `How the teller wants to be named: ${NAMINGS.join(', ')}.` }),
    name: oneLine('The name to show; empty exactly if anonymous.', STORY_FILE_LIMITS.name),
    until: day('The last day the teller agreed to. It may be two years away at the most.'),
  })
  .refine(({ naming, name }) => (naming === 'anonymous') === (name.trim() === ''), { path: ['name'], error: "doesn't fit the naming" })
  .meta({ description: 'What the teller chose about sharing.' });

/** A story file, version 1: exactly the story and the choices about it. */
export const storyFileSchema = z.strictObject({
  format: z.literal(STORY_FILE_FORMAT).meta({ description: 'Always the same: says what kind of file this is.' }),
  version: z.literal(STORY_FILE_VERSION).meta({ description: 'The version of this format.' }),
  story,
  sharing,
});
export type StoryFile = z.output<typeof storyFileSchema>;
