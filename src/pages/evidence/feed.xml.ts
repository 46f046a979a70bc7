import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { evidenceWords } from '../../i18n/en-evidence.ts';
import { evidenceNews } from '../../model/evidence/news.ts';
import { getLibrary, settings } from '../../model/library.ts';
import { absolute, entryAddress } from '../../model/urls.ts';

/** New and changed evidence entries as RSS 2.0. */
export const GET: APIRoute = async ({ site }) => {
  const library = await getLibrary();
  return rss({
    title: evidenceWords.feedTitle(library.site.name),
    description: library.pages.get('evidence')?.data.summary ?? library.site.description,
    site: String(site),
    items: evidenceNews(library.evidence, settings.siteDate).map(({ id, title, change, on }) => ({
      title,
      description: change,
      link: absolute(entryAddress('evidence', id), settings.siteUrl, settings.basePath),
      pubDate: new Date(`${on}T00:00:00Z`),
      customData: `<guid isPermaLink="false">${id}-${on}</guid>`,
    })),
    customData: `<language>${library.site.language}</language>`,
  });
};
