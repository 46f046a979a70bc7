/** Words that belong together, such as a paragraph, a heading or a cell. */
export interface Block {
  element: Element;
  /** The text nodes that it is made of; none if it is said and not written, as the words of a picture are. */
  nodes: Text[];
  /** Its text, in which every white space is a blank. */
  text: string;
  /** What is said before it and doesn't stand there: the head of a cell's column. */
  before: string;
  language: string;
}

/**
 * What nobody wants to hear: ways around the page, marks of notes, code, what is closed or hidden, what is only of use on
 * the screen, heads of columns, which come with each cell, and controls, except for words that can be explained.
 */
const SKIPPED = [
  'nav, sup, pre, script, noscript, style, template, [hidden], [aria-hidden=true], [popover], dialog, .no-print, [role=status]',
  'details:not([open]) > :not(summary), thead, .cite',
  'button:not(.term), input, select, textarea, progress, meter, audio, video, object, iframe',
].join();

/** The text of a part of the page, in the order it is read. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  /** What the words stand in: not the emphasis on the first of them. */
  let holder = root;

  const close = () => {
    if (open && /[\p{L}\p{N}]/u.test(open.text)) blocks.push(open);
    open = undefined;
  };
  const add = (element: Element, nodes: Text[], text: string) => {
    open ??= {
      element: nodes.length > 0 ? holder : element,
      nodes: [],
      text: '',
      before: columnOf(element),
      language: languageOf(element),
    };
    open.nodes.push(...nodes);
    open.text += text.replace(/\s/g, ' ');
  };
  /** Words of a picture, which stand nowhere. */
  const say = (element: Element, words: string | null | undefined) => {
    close();
    if (words) add(element, [], words);
    close();
  };
  const walk = (element: Element) => {
    if (element.matches(SKIPPED) || isAside(element)) return;
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden') return;
    if (element instanceof HTMLImageElement) say(element, element.alt);
    else if (element.localName === 'saved-picture' && element.querySelector('noscript')) say(element, wordsKeptBack(element));
    else if (element instanceof SVGElement) say(element, element.getAttribute('aria-label'));
    else walkInto(element, !/^(?:inline|contents)/.test(display) || element.localName === 'br');
  };
  const walkInto = (element: Element, apart: boolean) => {
    if (apart || languageOf(element) !== open?.language) close();
    const outer = holder;
    if (apart) holder = element;
    for (const child of element.childNodes) {
      if (child instanceof Text) add(element, [child], child.data);
      else if (child instanceof Element) walk(child);
    }
    if (apart || element.hasAttribute('lang')) close();
    holder = outer;
  };
  walk(root);
  close();
  return blocks;
}

function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? '';
}

/** A cell alone tells little: the head of its column comes first. */
function columnOf(element: Element): string {
  const cell = element.closest('td');
  const heads = cell?.closest('table')?.tHead?.rows[0]?.cells;
  return (cell && heads?.[cell.cellIndex]?.textContent.trim()) ?? '';
}

/** The label of a box to tick, which the workbook adds, and the list of references with its heading. */
function isAside(element: Element): boolean {
  return element.querySelector(element.localName === 'label' ? 'input' : ':scope > ol > li[id^=ref-]') !== null;
}

/** A picture that waits for a tap has its words in what browsers without script show. */
function wordsKeptBack(element: Element): string | undefined {
  const html = element.querySelector('noscript')?.textContent ?? '';
  return new DOMParser().parseFromString(html, 'text/html').querySelector('img')?.alt;
}
