import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaRemarks } from '../../../src/model/schema-remarks.ts';
import { evidenceSchema } from '../../../src/schema/evidence.ts';
import { moduleSchema } from '../../../src/schema/modules.ts';
import { storySchema } from '../../../src/schema/stories.ts';
import { siteSchema, vocabularySchema } from '../../../src/schema/vocabularies.ts';

/** What is said about facts written in YAML, one line each. */
function said(schema: z.ZodType, yaml: string): string[] {
  const data = parse(yaml) as unknown;
  const { error } = schema.safeParse(data);
  return schemaRemarks({ schema, data }, error?.issues ?? []).map(({ kind, message, remedy }) => `${kind}: ${message} ${remedy}`);
}

describe('facts that do not fit are explained in plain English', () => {
  test('a story without anything', () => {
    expect(said(storySchema, '{}')).toMatchInlineSnapshot(`
      [
        "missing: “origin” is missing. Set origin to one of: service, illustrative, first-person, composite, withdrawn.",
      ]
    `);
    expect(said(storySchema, 'origin: servce')).toMatchInlineSnapshot(`
      [
        "unfit: “origin” is “servce”, which is not in the list. Did you mean “service”? Set origin to one of: service, illustrative, first-person, composite, withdrawn.",
      ]
    `);
  });

  test('a story told by the person who lived it, only begun', () => {
    expect(said(storySchema, 'origin: first-person\ncontentNotes:')).toMatchInlineSnapshot(`
      [
        "missing: “title” is missing. Add the name of the page, as readers see it.",
        "missing: “summary” is missing. Add one sentence that says what the reader will find. Shown in lists, search and shared links.",
        "missing: “reviewed” is missing. Add the day somebody last read the whole entry and found it right. Write it as YYYY-MM-DD, for example 2027-03-31.",
        "missing: “reviewBy” is missing. Add the day by which it must be read again. Write it as YYYY-MM-DD, for example 2027-03-31.",
        "missing: “themes” is missing. Add what the story is about, by ids in themes.yaml. One to three.",
        "missing: “activities” is missing. Add what people did, by ids in activities.yaml. One to three.",
        "missing: “situations” is missing. Add the life situations it speaks of, by ids in situations.yaml. One to three.",
        "missing: “area” is missing. Add the borough or larger area, by its id in areas.yaml. Never smaller than a borough.",
        "missing: “edited” is missing. Add the day the words were last changed. Write it as YYYY-MM-DD, for example 2027-03-31.",
        "missing: “contentNotes” is empty. Add what a reader may want to know before reading, such as "a death in the family". Write [] if there is nothing.",
        "missing: “teller” is missing. Add who tells the story, and how they are named. It needs “naming” and “adult”.",
        "missing: “consent” is missing. Add what the teller agreed to. It needs “reference”, “given”, “approved”, “reviewBy” and “channels”.",
      ]
    `);
  });

  test('consent only begun', () => {
    const begun = said(
      storySchema,
      'origin: first-person\nteller: { naming: pseudonym, adult: false }\nconsent: { reference: Sam Smith, given: 2026-02-30, channels: [web] }\nothers: [{ name: Ali }]',
    );
    expect(begun.filter((line) => /teller|consent|others/.test(line))).toMatchInlineSnapshot(`
      [
        "unfit: “adult” in “teller” can't be “false”. Stories are published only from people aged 18 or over. Set to true once you have checked.",
        "unfit: “reference” in “consent” can't be “Sam Smith”. Use an opaque reference in capitals, digits and hyphens, for example "C-2026-0142". Never a name or a date of birth.",
        "unfit: “given” in “consent” is “2026-02-30”, which is not in the calendar. Write the day as YYYY-MM-DD, for example 2027-03-31.",
        "missing: “approved” in “consent” is missing. Add the day the teller approved the final version. Not before "edited". Write it as YYYY-MM-DD, for example 2027-03-31.",
        "missing: “reviewBy” in “consent” is missing. Add the day consent ends unless it is renewed. Usually 24 months after it was given. Write it as YYYY-MM-DD, for example 2027-03-31.",
        "unfit: Item 1 of “channels” in “consent” is “web”, which is not in the list. Did you mean “website”? Choose one of: website, search-engines, downloads, training, social.",
        "missing: “agreement” in item 1 of “others” is missing. Add an opaque reference to that person's written agreement.",
      ]
    `);
  });

  test('fields that are not known, or belong elsewhere', () => {
    const story = said(
      storySchema,
      'origin: illustrative\nsumary: x\nconsent: {}\npicture: { file: a.png, alt: A, credit: B, decor: true }\nphotographer: x',
    );
    expect(story.filter((line) => line.startsWith('unknown'))).toMatchInlineSnapshot(`
      [
        "unknown: “decor” in “picture” is not a field we know. Did you mean “decorative”? If not, remove it.",
        "unknown: “sumary” is not a field we know. Did you mean “summary”? If not, remove it.",
        "unknown: “consent” does not belong to a case study whose origin is “illustrative”. Remove it, or change the origin.",
        "unknown: “photographer” is not a field we know. Remove it. The fields here are “origin”, “title”, “summary”, “reviewed”, “reviewBy”, “draft”, “allow”, “sources”, “evidence”, “themes”, “activities”, “situations”, “area”, “format”, “language”, “easyRead”, “edited”, “contentNotes”, “support”, “related” and “picture”.",
      ]
    `);
  });

  test('values of the wrong kind', () => {
    const story = said(
      storySchema,
      'origin: service\ntitle: 1984\nsummary: [a, b]\nthemes: loneliness\nsupport: "yes"\nteller: x\nreviewed: 1 May 2026\nedited: 2026\nallow: [x]',
    );
    expect(story.filter((line) => line.startsWith('unfit'))).toMatchInlineSnapshot(`
      [
        "unfit: “title” should be words, but it is a number (1984). Put it in quotation marks: '1984'.",
        "unfit: “summary” should be words, but it is a list. Write here: one sentence that says what the reader will find. Shown in lists, search and shared links.",
        "unfit: “reviewed” is “1 May 2026”, which is not written as a day should be. Write the day as YYYY-MM-DD, for example 2027-03-31.",
        "unfit: Item 1 of “allow” should be a group of fields, but it is words (“x”). Write its fields on the lines below it, each indented by two spaces: “match” and “reason”.",
        "unfit: “themes” should be a list, but it is words (“loneliness”). Write it as a list in square brackets: [loneliness].",
        "unfit: “edited” is “2026”, which is not written as a day should be. Write the day as YYYY-MM-DD, for example 2027-03-31.",
        "unfit: “support” should be true or false, but it is words (“yes”). Write true or false, without quotation marks.",
      ]
    `);
    expect(said(moduleSchema, 'minutes: ninety\nsupport: Debs').filter((line) => line.startsWith('unfit'))).toMatchInlineSnapshot(`
      [
        "unfit: “minutes” should be a number, but it is words (“ninety”). Write a whole number in digits, without quotation marks.",
        "unfit: “support” should be a group of fields, but it is words (“Debs”). Write its fields on the lines below it, each indented by two spaces: “who” and “how”.",
      ]
    `);
  });

  test('values of the right kind that do not fit', () => {
    const story = said(
      storySchema,
      `origin: service\ntitle: ${'x'.repeat(104)}\nsummary: ' '\nthemes: [a, a]\nactivities: []\nsituations: [Living Alone]\narea: ''\nsources: []\nlanguage: English\ncontentNotes: [a, b, c, d, e, f, g]\nformat: vidoe`,
    );
    expect(story.filter((line) => line.startsWith('unfit'))).toMatchInlineSnapshot(`
      [
        "unfit: “title” has 104 characters. Shorten this to 90 characters or fewer.",
        "unfit: “sources” is an empty list. Name at least 1.",
        "unfit: “a” stands in this list more than once. Each id may stand here only once.",
        "unfit: “activities” is an empty list. Name at least 1.",
        "unfit: Item 1 of “situations” can't be “Living Alone”. Use small letters, digits and single hyphens, for example "a-seat-near-the-door".",
        "unfit: “format” is “vidoe”, which is not in the list. Did you mean “video”? Choose one of: text, audio, video.",
        "unfit: “language” can't be “English”. Use a language tag such as "en-GB" or "ur".",
        "unfit: “contentNotes” has 7 items. Name at most 6.",
      ]
    `);
    expect(said(moduleSchema, 'minutes: 1000').filter((line) => line.startsWith('unfit'))).toMatchInlineSnapshot(`
      [
        "unfit: “minutes” can't be “1000”. Write a number of at most 480.",
      ]
    `);
  });

  test('an evidence entry', () => {
    const entry = said(
      evidenceSchema,
      `citation: { type: journal, title: T, author: [{ family: Kiely }, Bickerdike, {}], issued: 12, DOI: https://doi.org/10.1/x, URL: example.org }\noutcomes: [{ outcome: x, direction: beter, size: s, certainty: very low, claim: c }]`,
    );
    expect(entry.filter((line) => /citation|outcomes/.test(line))).toMatchInlineSnapshot(`
      [
        "unfit: “type” in “citation” is “journal”, which is not in the list. Did you mean “article-journal”? Choose one of: article-journal, article, report, webpage, post-weblog, speech, chapter, thesis.",
        "missing: “given” in item 1 of “author” in “citation” is missing. Add given names or initials.",
        "unfit: Item 2 of “author” in “citation” can't be “Bickerdike”. Write here: a person as family and given name, or an organisation as literal.",
        "missing: “family” in item 3 of “author” in “citation” is missing. Add family name.",
        "missing: “given” in item 3 of “author” in “citation” is missing. Add given names or initials.",
        "unfit: “issued” in “citation” can't be “12”. Write a number of at least 1900.",
        "unfit: “DOI” in “citation” can't be “https://doi.org/10.1/x”. Write the DOI alone, for example 10.1136/bmjopen-2022-062951.",
        "unfit: “URL” in “citation” can't be “example.org”. Write a full web address that starts with https://.",
        "unfit: “direction” in item 1 of “outcomes” is “beter”, which is not in the list. Did you mean “better”? Choose one of: better, no-difference, worse, mixed, unclear, descriptive.",
        "unfit: “certainty” in item 1 of “outcomes” is “very low”, which is not in the list. Did you mean “very-low”? Choose one of: high, moderate, low, very-low.",
      ]
    `);
  });

  test('lists of words, and the site', () => {
    expect(said(vocabularySchema, '- { id: a, name: A }\n- { id: a, name: B }')).toMatchInlineSnapshot(`
      [
        "unfit: “a” stands in this list more than once. Each id may stand in this file only once.",
      ]
    `);
    expect(said(vocabularySchema, 'a: b')).toMatchInlineSnapshot(`
      [
        "unfit: The file should be a list, but it is a group of fields. Start each item on a line of its own, with a hyphen and a space.",
      ]
    `);
    expect(said(vocabularySchema, '[]')).toMatchInlineSnapshot(`
      [
        "unfit: The file is an empty list. Give at least 1.",
      ]
    `);
    expect(said(siteSchema, 'navigation: []\ncontact: { organisation: Us, email: us }').filter((line) => line.startsWith('unfit')))
      .toMatchInlineSnapshot(`
        [
          "unfit: “navigation” is an empty list. Give at least 1.",
          "unfit: “email” in “contact” can't be “us”. Write an e-mail address.",
        ]
      `);
  });
});
