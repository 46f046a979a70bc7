import type { APIRoute } from 'astro';
import { evidenceWords } from '../../i18n/en-evidence.ts';
import { evidenceNews } from '../../model/evidence/news.ts';
import { getLibrary, settings } from '../../model/library.ts';
import { absolute, ADDRESSES, entryAddress } from '../../model/urls.ts';

/** New and changed evidence entries as JSON Feed 1.1 (jsonfeed.org). */
export const GET: APIRoute = async () => {
  const library = await getLibrary();
  const at = (address: string) => absolute(address, settings.siteUrl, settings.basePath);
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: evidenceWords.feedTitle(library.site.name),
    description: library.pages.get('evidence')?.data.summary,
    language: library.site.language,
    home_page_url: at(ADDRESSES.evidence),
    feed_url: at(`${ADDRESSES.evidence}feed.json`),
    items: evidenceNews(library.evidence, settings.siteDate).map(({ id, title, change, on }) => ({
      id: `${at(entryAddress('evidence', id))}#${on}`,
      url: at(entryAddress('evidence', id)),
      title,
      summary: change,
      content_text: change,
      date_modified: `${on}T00:00:00Z`,
    })),
  });
};
