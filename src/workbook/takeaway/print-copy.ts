import type { Block } from '../wording/document.ts';

const ELEMENTS = { title: 'h1', heading: 'h2', question: 'h3', words: 'p', note: 'p' } as const;

/** Prints a copy, and nothing else of the page. */
export function printCopy(blocks: readonly Block[]): void {
  const sheet = document.createElement('div');
  sheet.className = 'print-view flow';
  for (const { kind, text } of blocks) {
    const element = document.createElement(ELEMENTS[kind]);
    element.textContent = text;
    if (kind === 'words') element.className = 'as-written';
    sheet.append(element);
  }
  printAlone(sheet);
}

/**
 * Prints an element of the class `print-view`, and nothing else of the page. Phones print after this has returned, so it
 * goes only when they are done.
 */
export function printAlone(sheet: HTMLElement): void {
  const page = document.documentElement;
  document.querySelector('.print-view')?.remove();
  document.body.append(sheet);
  page.classList.add('prints-copy');
  addEventListener(
    'afterprint',
    () => {
      sheet.remove();
      page.classList.remove('prints-copy');
    },
    { once: true },
  );
  print();
}
