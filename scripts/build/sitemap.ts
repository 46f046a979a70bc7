import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';

/** Writes `sitemap.xml` with the pages that search engines may list. */
export async function writeSitemap(dir: string, siteUrl: string, addresses: readonly string[]): Promise<void> {
  const stream = new SitemapStream({ hostname: siteUrl, xmlns: { news: false, xhtml: false, image: false, video: false } });
  const xml = streamToPromise(Readable.from(addresses.map((url) => ({ url }))).pipe(stream));
  await writeFile(join(dir, 'sitemap.xml'), await xml);
}
