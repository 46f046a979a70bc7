import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedItems, getLibrary } from '../model/library.ts';

/** The newest case studies as RSS 2.0; only those whose tellers agreed to downloads. */
export const GET: APIRoute = async ({ site }) => {
  const library = await getLibrary();
  return rss({
    title: library.site.name,
    description: library.site.description,
    site: String(site),
    items: feedItems(library).map(({ title, summary, url, edited }) => ({
      title,
      description: summary,
      link: url,
      pubDate: new Date(`${edited}T00:00:00Z`),
    })),
    customData: `<language>${library.site.language}</language>`,
  });
};
