import { describe, expect, test } from 'vitest';
import { addFacts, addWords, findingsWith, swap } from '../../content-fixture.ts';

describe('dangling-reference', () => {
  test('every id exists, in whatever field', async () => {
    expect(
      await findingsWith({
        'stories/the-scheme/index.md': (text) =>
          text
            .replace('sources: [report]', 'sources: [raport]')
            .replace('evidence: [review-2022]', 'evidence: [review-2020]')
            .replace('themes: [loneliness]', 'themes: [lonelyness]')
            .replace('activities: [gardening]', 'activities: [sailing]')
            .replace('situations: [living-alone]', 'situations: [alone]')
            .replace('area: lambeth', 'area: lambet')
            .replace('related: [the-garden]', 'related: [garden, my-owm]'),
        'evidence/review-2022/index.md': (text) =>
          text.replace('source: report', 'source: rapport').replace('outcome: wellbeing', 'outcome: well-being'),
        'modules/01-kick-off/index.mdx': swap('<Claim evidence="review-2022">', '<Claim evidence="review">'),
        'toolkit/01-threads/index.mdx': addFacts('sources: [nothing]'),
        'pages/about.mdx': addFacts('evidence: [nothing]'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "evidence/review-2022/index.md:12:9  error  dangling-reference  There is no source with the id “rapport”. Did you mean “report”?",
        "evidence/review-2022/index.md:21:16  error  dangling-reference  There is no outcome with the id “well-being”. Did you mean “wellbeing”?",
        "modules/01-kick-off/index.mdx:38:8  error  dangling-reference  There is no evidence entry with the id “review”. Did you mean “review-2022”?",
        "pages/about.mdx:6:12  error  dangling-reference  There is no evidence entry with the id “nothing”. The ids are the names of the folders in evidence.",
        "stories/the-scheme/index.md:4:11  error  dangling-reference  There is no source with the id “raport”. Did you mean “report”?",
        "stories/the-scheme/index.md:5:12  error  dangling-reference  There is no evidence entry with the id “review-2020”. Did you mean “review-2022”?",
        "stories/the-scheme/index.md:10:10  error  dangling-reference  There is no theme with the id “lonelyness”. Did you mean “loneliness”?",
        "stories/the-scheme/index.md:11:14  error  dangling-reference  There is no activity with the id “sailing”. The ids are in activities.yaml.",
        "stories/the-scheme/index.md:12:14  error  dangling-reference  There is no situation with the id “alone”. Did you mean “living-alone”?",
        "stories/the-scheme/index.md:13:7  error  dangling-reference  There is no area with the id “lambet”. Did you mean “lambeth”?",
        "stories/the-scheme/index.md:15:11  error  dangling-reference  There is no case study with the id “garden”. Did you mean “the-garden”?",
        "stories/the-scheme/index.md:15:19  error  dangling-reference  There is no case study with the id “my-owm”. Did you mean “my-own”?",
        "toolkit/01-threads/index.mdx:10:11  error  dangling-reference  There is no source with the id “nothing”. The ids are in sources.yaml.",
      ]
    `);
  });

  test('a claim names its evidence', async () => {
    expect(await findingsWith({ 'modules/01-kick-off/index.mdx': swap('<Claim evidence="review-2022">', '<Claim>') }))
      .toMatchInlineSnapshot(`
        [
          "modules/01-kick-off/index.mdx:38:1  error  dangling-reference  <Claim> does not name its evidence entry. Write <Claim evidence="…"> with an id that exists.",
        ]
      `);
  });

  test('a word is explained in the glossary', async () => {
    const explained = (term: string) => findingsWith({ 'modules/01-kick-off/index.mdx': swap('Come in', `<Term ${term}>Come in</Term>`) });
    expect(await explained('id="consent"')).toEqual([]);
    expect(await explained('id="concent"')).toMatchInlineSnapshot(`
      [
        "modules/01-kick-off/index.mdx:28:7  error  dangling-reference  There is no word in the glossary with the id “concent”. Did you mean “consent”?",
      ]
    `);
  });

  test('what is published refers to nothing withdrawn, held back or still a draft', async () => {
    const related = (id: string) => ({ 'stories/the-scheme/index.md': swap('related: [the-garden]', `related: [${id}]`) });
    expect(await findingsWith(related('my-own'))).toEqual([]);
    expect(await findingsWith(related('gone'))).toMatchInlineSnapshot(`
      [
        "stories/the-scheme/index.md:15:11  error  dangling-reference  The case study “gone” was withdrawn, so nobody can read it. Remove what leads to it.",
      ]
    `);
    expect(await findingsWith({ ...related('my-own'), 'stories/my-own/index.md': addFacts('draft: true') })).toMatchInlineSnapshot(`
      [
        "stories/the-scheme/index.md:15:11  error  dangling-reference  The case study “my-own” is a draft, so nobody can read it. Remove what leads to it, or publish that entry first.",
      ]
    `);
    expect(await findingsWith({ ...related('my-own'), 'stories/my-own/index.md': swap('channels: [website]', 'channels: [training]') }))
      .toMatchInlineSnapshot(`
      [
        "stories/the-scheme/index.md:15:11  error  dangling-reference  The case study “my-own” may not appear on the website, so nobody can read it. Remove what leads to it, or publish that entry first.",
      ]
    `);
  });

  test('a draft may refer to a draft', async () => {
    const found = await findingsWith({
      'stories/the-scheme/index.md': addFacts('draft: true'),
      'stories/the-garden/index.md': addFacts('draft: true'),
      'toolkit/01-threads/index.mdx': swap('[a case study](/stories/the-scheme/)', 'a case study'),
    });
    // Fewer stories are left to share what the true one is about.
    expect(found.filter((line) => !line.includes('small-group'))).toEqual([]);
  });

  test('an entry whose facts are broken still exists', async () => {
    expect(await findingsWith({ 'stories/the-garden/index.md': swap('area: lambeth', 'area: "lambeth') })).toHaveLength(1);
  });
});

describe('evidence-stories', () => {
  test('a story is never evidence, by id or by a link inside a claim', async () => {
    expect(
      await findingsWith({
        'stories/the-scheme/index.md': swap('evidence: [review-2022]', 'evidence: [the-garden]'),
        'modules/01-kick-off/index.mdx': swap('may improve how', 'may [improve](/stories/the-garden/) how'),
        'pages/about.mdx': (text) => `${text}\n<Claim evidence="the-garden">Gardens may help.</Claim>\n`,
      }),
    ).toMatchInlineSnapshot(`
      [
        "modules/01-kick-off/index.mdx:38:1  error  evidence-stories  A claim links to a story. Stories show what an experience was like, not that something works. Move the link out of <Claim>.",
        "pages/about.mdx:12:8  error  evidence-stories  “the-garden” is a story. Stories show what an experience was like, not that something works. Cite an evidence entry, or name the story under “related”.",
        "stories/the-scheme/index.md:5:12  error  evidence-stories  “the-garden” is a story. Stories show what an experience was like, not that something works. Cite an evidence entry, or name the story under “related”.",
      ]
    `);
  });

  test('words may link to a story', async () => {
    expect(await findingsWith({ 'stories/the-scheme/index.md': addWords('See [the garden](/stories/the-garden/).') })).toEqual([]);
  });
});
