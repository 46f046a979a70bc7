import { offlineWords } from '../i18n/en-offline.ts';
import { fill } from '../i18n/words.ts';
import type { CopyNews } from './copy-news.ts';
import { dayInWords } from './sizes.ts';

const t = offlineWords.start;

/** The bar at the foot of a page that is a copy: says so, and offers the newer version. Nothing reloads by itself. */
addEventListener('copy-news', (event) => {
  const news = (event as CustomEvent<CopyNews>).detail;
  // On a slow line a copy may be shown with the network there: then only a newer version is worth a word.
  if ('newer' in news)
    show(t.newer, t.show, () => {
      location.reload();
    });
  else if (!navigator.onLine) show(fill(t.copy, { day: dayInWords(Date.parse(news.copyOf)) }), t.close);
});

/** Over the foot of the page, so that nothing that is being read moves. Styled here: few pages ever need it. */
const PLACE: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  insetInline: '0.7rem',
  insetBlockEnd: '4.2rem',
  maxInlineSize: '36rem',
  marginInline: 'auto',
  zIndex: '3',
  boxShadow: '0 0.2rem 1rem var(--edge)',
};

function show(text: string, action: string, act: () => void = () => undefined): void {
  const bar = document.querySelector<HTMLElement>('.copy-bar') ?? makeBar();
  const words = document.createElement('p');
  words.textContent = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = action;
  button.addEventListener('click', () => {
    bar.remove();
    act();
  });
  const line = document.createElement('p');
  line.append(button);
  // A status that was there before its words is read out.
  setTimeout(() => {
    bar.replaceChildren(words, line);
  }, 50);
}

function makeBar(): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'copy-bar note flow no-print';
  bar.setAttribute('role', 'status');
  Object.assign(bar.style, PLACE);
  document.querySelector('main')?.append(bar);
  return bar;
}
