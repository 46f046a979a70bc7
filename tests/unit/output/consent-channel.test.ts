import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CHANNELS, type Channel } from '../../../src/schema/stories.ts';
import { agreedStories, consentChannel, type AgreedStory } from '../../../src/model/rules/output/consent-channel.ts';
import { checkWith, swap } from '../content-fixture.ts';
import { findingsOf, page, type SiteFixture } from './built-site.ts';

const story = (...channels: Channel[]): AgreedStory => ({ id: 'my-own', title: 'My own words', channels });
const without = (channel: Channel) => story(...CHANNELS.filter((each) => each !== channel));
const NOINDEX = '<meta name="robots" content="noindex">';
const CARD = '<meta property="og:title" content="My own words">';
const HEAD = '<title>My own words</title>';

/** A site in which the story appears everywhere. */
const EVERYWHERE: SiteFixture = {
  'index.html': page('<a href="/stories/my-own/">My own words</a>'),
  'stories/my-own/index.html': page('<h1>My own words</h1>', HEAD + CARD),
  'modules/one/index.html': page('<a href="/stories/my-own/">an example</a>'),
  'sitemap.xml': '<urlset><url><loc>https://stories.example/stories/my-own/</loc></url></urlset>',
  'feed.xml': '<rss><item><link>https://stories.example/stories/my-own/</link></item></rss>',
  'feed.json': '{"items":[{"url":"https://stories.example/stories/my-own/"}]}',
  'data/stories.csv': 'id,title\nmy-own,My own words\n',
  'data/stories.json': '[{"id":"my-own"}]',
  'packs/anthology.epub': zipSync({ 'one.xhtml': Buffer.from('<h1>My own words</h1>') }),
  'packs/anthology.html': page('<h1>My own words</h1>'),
  'withdrawn.json': '{"withdrawn":[]}',
};

test('a story whose teller agreed to everything may be everywhere', async () => {
  expect(await findingsOf(consentChannel([story(...CHANNELS)]), EVERYWHERE)).toEqual([]);
});

test('each channel that was not agreed to is found in every output it covers', async () => {
  const found: Record<string, string[]> = {};
  for (const channel of CHANNELS) {
    const agreed = channel === 'website' ? story() : without(channel);
    found[channel] = (await findingsOf(consentChannel([agreed]), EVERYWHERE)).map((line) => line.replace(/ The story.*/, ''));
  }
  expect(found).toMatchInlineSnapshot(`
    {
      "downloads": [
        "data/stories.csv:1:1  error  consent-channel ",
        "data/stories.json:1:1  error  consent-channel ",
        "feed.json:1:1  error  consent-channel ",
        "feed.xml:1:1  error  consent-channel ",
        "packs/anthology.epub:1:1  error  consent-channel ",
        "packs/anthology.html:1:1  error  consent-channel ",
      ],
      "search-engines": [
        "sitemap.xml:1:1  error  consent-channel ",
        "stories/my-own/index.html:1:1  error  consent-channel ",
      ],
      "social": [
        "stories/my-own/index.html:2:53  error  consent-channel ",
      ],
      "training": [
        "modules/one/index.html:3:7  error  consent-channel ",
      ],
      "website": [
        "data/stories.csv:1:1  error  consent-channel ",
        "data/stories.json:1:1  error  consent-channel ",
        "feed.json:1:1  error  consent-channel ",
        "feed.xml:1:1  error  consent-channel ",
        "index.html:3:7  error  consent-channel ",
        "modules/one/index.html:3:7  error  consent-channel ",
        "packs/anthology.epub:1:1  error  consent-channel ",
        "packs/anthology.html:1:1  error  consent-channel ",
        "sitemap.xml:1:1  error  consent-channel ",
        "stories/my-own/index.html:1:1  error  consent-channel ",
        "stories/my-own/index.html:2:53  error  consent-channel ",
      ],
    }
  `);
  expect((await findingsOf(consentChannel([without('social')]), EVERYWHERE)).join()).toMatchInlineSnapshot(
    `"stories/my-own/index.html:2:53  error  consent-channel  The story “my-own” appears as a card in social networks, which its teller did not agree to. The teller agreed to: website, search-engines, downloads, training. Take it out here; or, if the teller agrees after all, add “social” to its channels."`,
  );
  expect((await findingsOf(consentChannel([story()]), { 'index.html': EVERYWHERE['index.html'] ?? '' })).join()).toMatchInlineSnapshot(
    `"index.html:3:7  error  consent-channel  The story “my-own” appears on the website, which its teller did not agree to. It may not be published at all now. Take it out here; or, if the teller agrees after all, add “website” to its channels."`,
  );
});

test('where each channel is respected, there is nothing to say', async () => {
  const respected = {
    'index.html': EVERYWHERE['index.html'] ?? '',
    'stories/my-own/index.html': page('<h1>My own words</h1>', HEAD + NOINDEX),
  };
  expect(await findingsOf(consentChannel([story('website')]), respected)).toEqual([]);
  expect(await findingsOf(consentChannel([story()]), { 'index.html': page('<p>None</p>') })).toEqual([]);
});

test('drafts, stories past their review date and stories not for the website have no channel', async () => {
  const channels = async (change: (text: string) => string, day = '2026-12-01') =>
    agreedStories((await checkWith({ 'stories/my-own/index.md': change })).library, day).map((each) => each.channels);
  const same = swap('channels: [website]', 'channels: [website, social]');
  expect(await channels(same)).toEqual([['website', 'social']]);
  expect(await channels(same, '2028-09-01')).toEqual([[]]);
  expect(await channels(swap('channels: [website]', 'channels: [training]'))).toEqual([[]]);
});
