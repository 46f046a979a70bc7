import { describe, expect, test } from 'vitest';
import { addFacts, append, findingsWith, swap } from '../../content-fixture.ts';

describe('broken-link', () => {
  test.each([
    '/',
    '/stories/',
    '/stories/the-garden/',
    '/stories/the-garden/#what-mattered',
    '/stories/the-garden/?from=about',
    '/evidence/review-2022/',
    '/modules/kick-off/',
    '/toolkit/threads/',
    '/about/',
    '/search/',
    '/stories/by/theme/loneliness/',
    '/stories/page/2/',
    '/feed.xml',
    '#who-we-are',
    'https://example.org/a?b=c#d',
  ])('%s leads somewhere', async (url) => {
    expect(await findingsWith({ 'pages/about.mdx': append(`See [this](${url}).`) })).toEqual([]);
  });

  test.each([
    '/stories/the-gardn/',
    '/stories/the-garden',
    '/stories/the-garden#what-mattered',
    '/stories/gone/',
    '/modules/01-kick-off/',
    '/module/kick-off/',
    '/nothing-like-it-anywhere/',
    'the-garden/',
    '../stories/the-garden/',
    '//example.org/',
    'http://example.org/',
    'https://',
    'mailto:hello@example.org',
    '#',
    '',
  ])('“%s” leads nowhere', async (url) => {
    expect(await findingsWith({ 'pages/about.mdx': append(`See [this](${url}).`) })).toMatchSnapshot();
  });

  test('links by reference, and those in the navigation and the foot', async () => {
    expect(
      await findingsWith({
        'pages/about.mdx': append('See [this][a].\n\n[a]: /storys/'),
        'site.yaml': (text) => text.replace('to: /stories/', 'to: /story/').replace('to: /about/', 'to: javascript:alert(1)'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "pages/about.mdx:14:1  error  broken-link  “/storys/” leads to no page. Did you mean “/stories/”?",
        "site.yaml:6:32  error  broken-link  “/story/” leads to no page. Did you mean “/stories/”?",
        "site.yaml:8:25  error  broken-link  “javascript:alert(1)” starts neither with / nor with https://. Link to a page of this site as /stories/some-name/, and to others with https:// in front.",
      ]
    `);
  });

  test('what is published links to no draft; a draft may', async () => {
    const draft = { 'stories/my-own/index.md': addFacts('draft: true') };
    const link = append('See [this](/stories/my-own/).');
    expect(await findingsWith({ ...draft, 'pages/about.mdx': link })).toMatchInlineSnapshot(`
      [
        "pages/about.mdx:12:5  error  broken-link  “/stories/my-own/” leads to an entry that is a draft. Remove what leads to it, or publish that entry first.",
      ]
    `);
    expect(
      await findingsWith({
        ...draft,
        'toolkit/01-threads/index.mdx': (text) => addFacts('draft: true')(swap('/stories/the-scheme/', '/stories/my-own/')(text)),
      }),
    ).toEqual([]);
  });
});
