/**
 * Loaded once a page stands there, and the same for all pages: starts the service worker, listens to it, makes the
 * buttons that keep pages and read them aloud, and lets the Shift key leave. What only some readers want is fetched when they want it. A browser without service workers,
 * or one that refuses them, shows the pages as before.
 */
import listenUrl from '../components/aloud/listen.ts?worker&url';
import { offerToListen } from '../components/aloud/offer.ts';
import exitUrl from '../components/quick-exit-later.ts?worker&url';
import { keepButtonWords } from '../i18n/en-offline.ts';
import barUrl from './copy-bar.ts?worker&url';
import panelUrl from './keep-panel.ts?worker&url';
import type { Hello } from './copy-news.ts';

/** How long an answer that the reader waits for goes before everything here, in milliseconds. */
const PATIENCE = 10_000;

if ('serviceWorker' in navigator && 'caches' in window) {
  listen(navigator.serviceWorker);
  for (const place of document.querySelectorAll<HTMLElement>('keep-offline[data-bytes]')) offerToKeep(place);
  void start(navigator.serviceWorker).catch(() => undefined);
}
// Pages that people write on bring it themselves.
if (document.querySelector('quick-exit:not(:defined)')) void load(exitUrl).catch(() => undefined);
offerToListen(() => load(listenUrl));

function listen(container: ServiceWorkerContainer): void {
  container.addEventListener('message', ({ data }) => {
    void load(barUrl).then(() => dispatchEvent(new CustomEvent('copy-news', { detail: data as unknown })));
  });
  container.startMessages();
}

function offerToKeep(place: HTMLElement): void {
  const { part = 'page' } = place.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = keepButtonWords[part as 'page'];
  button.setAttribute('aria-expanded', 'false');
  // Beside what the page is about it stays in the background. Styled here, to weigh nothing before it is there.
  Object.assign(button.style, { borderColor: 'var(--plum)', background: 'none', color: 'inherit' });
  place.className = 'no-print';
  place.append(button);
  button.addEventListener('click', () => void load(panelUrl), { once: true });
}

function load(url: string): Promise<unknown> {
  return import(/* @vite-ignore */ url);
}

/** A page that came before the worker did is handed to it, so that it opens offline too. */
async function start(container: ServiceWorkerContainer): Promise<void> {
  // An address with a query has an answer coming, which takes seconds on a slow line and must not share it.
  if (location.search) await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await container.register(`${import.meta.env.BASE_URL}sw.js`);
  const { controller } = container;
  const { active } = await container.ready;
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const hello: Hello = controller ? {} : { visited: { page: location.href, files } };
  (controller ?? active)?.postMessage(hello);
}
