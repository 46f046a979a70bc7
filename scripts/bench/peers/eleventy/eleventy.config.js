import { HtmlBasePlugin, IdAttributePlugin, InputPathToUrlTransformPlugin } from '@11ty/eleventy';
import navigation from '@11ty/eleventy-navigation';
import { feedPlugin } from '@11ty/eleventy-plugin-rss';

const PER_PAGE = 24;

const site = { title: 'Stories', description: 'Case studies of social prescribing.', language: 'en-GB', url: 'https://example.org/' };

/** A blog with what Eleventy's base blog has: menu, list, tags, previous and next, feed, sitemap, styles in the page, heading links. */
export default function configure(config) {
  config.addPlugin(navigation);
  config.addPlugin(HtmlBasePlugin);
  config.addPlugin(InputPathToUrlTransformPlugin);
  config.addPlugin(IdAttributePlugin);
  config.addPlugin(feedPlugin, {
    type: 'atom',
    outputPath: '/feed/feed.xml',
    collection: { name: 'posts', limit: 10 },
    metadata: { language: site.language, title: site.title, subtitle: site.description, base: site.url, author: { name: 'Nobody' } },
  });
  config.addBundle('css', { bundleHtmlContentFromSelector: 'style' });
  config.addBundle('js', { toFileDirectory: 'dist', bundleHtmlContentFromSelector: 'script[type=module]' });

  config.addGlobalData('metadata', site);
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  config.addFilter('longDate', (date) => date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }));

  // The base blog lists all posts of a tag on one page. Divided here, so that its pages stay as small as ours.
  config.addCollection('tagLists', (collections) => {
    const byTag = new Map();
    for (const post of collections.getFilteredByTag('posts').reverse()) {
      for (const theme of post.data.themes) byTag.set(theme, [...(byTag.get(theme) ?? []), post]);
    }
    return [...byTag].flatMap(([tag, posts]) =>
      Array.from({ length: Math.ceil(posts.length / PER_PAGE) }, (_, page) => ({
        tag,
        page,
        last: (page + 1) * PER_PAGE >= posts.length,
        posts: posts.slice(page * PER_PAGE, (page + 1) * PER_PAGE),
      })),
    );
  });
  config.addCollection('tagNames', (collections) =>
    [...new Set(collections.getFilteredByTag('posts').flatMap((post) => post.data.themes))].sort(),
  );
}

export const config = {
  markdownTemplateEngine: 'njk',
  htmlTemplateEngine: 'njk',
  dir: { input: 'content', includes: '../_includes', output: 'dist' },
};
