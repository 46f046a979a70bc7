import { pageCaches } from './kept.ts';

/** A page that is on this device, with its words. */
export interface CopiedPage {
  path: string;
  title: string;
  /** The words of its main part, as one line. */
  text: string;
  bytes: number;
  /** When the server sent it, in milliseconds since 1970; NaN if it didn't say. */
  date: number;
}

/** The pages in our caches, each address once, those read last first. */
export async function copiedPages(names?: readonly string[]): Promise<CopiedPage[]> {
  const pages = new Map<string, CopiedPage>();
  for (const name of names ?? (await pageCaches())) {
    const cache = await caches.open(name);
    for (const request of [...(await cache.keys())].reverse()) {
      const response = await cache.match(request);
      if (!response?.headers.get('Content-Type')?.includes('html')) continue;
      const { pathname } = new URL(request.url);
      if (!pages.has(pathname)) pages.set(pathname, read(pathname, await response.text(), response.headers.get('Date')));
    }
  }
  return [...pages.values()];
}

function read(path: string, html: string, date: string | null): CopiedPage {
  // Without its styles: nobody sees them, and the policy of the page that reads this would refuse each with a message.
  const page = new DOMParser().parseFromString(html.replace(/<style>[^]*?<\/style>/g, ''), 'text/html');
  const main = page.querySelector('main');
  for (const aside of main?.querySelectorAll('script, style, noscript, template, nav') ?? []) aside.remove();
  return {
    path,
    title: main?.querySelector('h1')?.textContent.trim() || page.title,
    text: (main?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    bytes: new Blob([html]).size,
    date: Date.parse(date ?? ''),
  };
}
