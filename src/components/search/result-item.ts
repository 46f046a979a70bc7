import type { FoundPage } from './search-client.ts';

/** Fills a copy of a list item with a page that was found: its address, title and, for case studies, their label. */
export function fillItem(template: Element, { url, meta, filters }: FoundPage): HTMLElement {
  const item = template.cloneNode(true) as HTMLElement;
  const link = item.querySelector('a');
  const label = item.querySelector('.label');
  if (link) {
    link.href = url;
    link.textContent = meta.title ?? url;
  }
  if (meta.label && label) label.textContent = meta.label;
  else label?.remove();
  item.dataset.result = url;
  item.dataset.origin = filters.kind?.[0] ?? '';
  return item;
}

/** Puts words into the part of an item that has a class. */
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
