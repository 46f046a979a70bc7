import type { FoundPage } from './search-client.ts';

/** A copy of a list item, filled with a page that was found: its address, title and, for case studies, their label. */
export function fillItem(template: Element, { url, meta, filters }: FoundPage): HTMLElement {
  const item = template.cloneNode(true) as HTMLElement;
  const link = item.querySelector('a');
  link?.setAttribute('href', url);
  link?.replaceChildren(meta.title ?? url);
  if (meta.label) setText(item, '.label', meta.label);
  else item.querySelector('.label')?.remove();
  item.dataset.result = url;
  if (filters.kind?.[0]) item.dataset.origin = filters.kind[0];
  return item;
}

/** Puts words into a part of an item. */
export function setText(item: Element, selector: string, ...content: (string | Node)[]): void {
  item.querySelector(selector)?.replaceChildren(...content);
}

/** Pagefind's excerpt as text and marks. Nothing of it is ever read as markup. */
export function excerptNodes(excerpt: string): (string | Node)[] {
  return excerpt.split(/<\/?mark>/).map((escaped, index) => {
    const text = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    if (index % 2 === 0) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
