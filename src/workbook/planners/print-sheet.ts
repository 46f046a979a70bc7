import { svgFile } from '../../model/pictures/svg-file.ts';
import { tableClass, type Sheet, type SheetBlock, type SheetTable } from '../../model/planners/sheet.ts';
import { printAlone } from '../takeaway/print-copy.ts';

/** Prints a sheet, and nothing else of the page; in small type if it must fit its paper. */
export function printSheet(sheet: Sheet, type: 'small-type' | '' = ''): void {
  const view = document.createElement('div');
  view.className = `print-view flow ${type}`;
  view.append(...sheet.map(asElement));
  printAlone(view);
}

const ELEMENTS = { title: 'h1', heading: 'h2', text: 'p', note: 'p' } as const;

function asElement(block: SheetBlock): HTMLElement {
  switch (block.kind) {
    case 'table':
      return table(block);
    case 'list':
      return element('ul', ...block.items.map((item) => element('li', item)));
    case 'picture': {
      const svg = new DOMParser().parseFromString(svgFile(block.wide, document.documentElement.lang), 'image/svg+xml');
      const made = element('div', document.importNode(svg.documentElement, true));
      made.className = 'printed-picture';
      return made;
    }
    case 'room': {
      const lines = Array.from({ length: block.lines }, () => element('div'));
      for (const line of lines) line.className = 'writing-line';
      return element('div', element('p', block.label), ...lines);
    }
    default: {
      const made = element(ELEMENTS[block.kind], block.text);
      if (block.kind === 'text') made.className = 'as-written';
      if (block.kind === 'note') made.className = 'quiet';
      return made;
    }
  }
}

function table({ caption, columns, rows, totals = [] }: SheetTable): HTMLElement {
  const line = (head: boolean) => (cells: readonly string[]) =>
    element(
      'tr',
      ...cells.map((cell, index) => {
        const made = element(head || index === 0 ? 'th' : 'td', cell);
        if (columns[index]?.number) made.className = 'number';
        return made;
      }),
    );
  const made = element(
    'table',
    element('caption', caption),
    element('thead', line(true)(columns.map(({ name }) => name))),
    element('tbody', ...rows.map(line(false))),
    element('tfoot', ...totals.map(line(false))),
  );
  made.className = tableClass(columns.length);
  return made;
}

function element(name: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}
