import type { APIRoute } from 'astro';
import { feedItems, getLibrary, settings } from '../model/library.ts';
import { absolute } from '../model/urls.ts';

/** The newest case studies as JSON Feed 1.1 (jsonfeed.org); only those whose tellers agreed to downloads. */
export const GET: APIRoute = async () => {
  const library = await getLibrary();
  const at = (address: string) => absolute(address, settings.siteUrl, settings.basePath);
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: library.site.name,
    description: library.site.description,
    language: library.site.language,
    home_page_url: at('/'),
    feed_url: at('/feed.json'),
    items: feedItems(library).map(({ title, summary, url, edited, kind }) => ({
      id: url,
      url,
      title,
      summary,
      content_text: summary,
      date_modified: `${edited}T00:00:00Z`,
      tags: [kind],
    })),
  });
};
