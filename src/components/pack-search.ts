/**
 * The search in a take-away pack: it looks through the file that it stands in, marks what it finds, and leads from place to
 * place. It has no index and asks for nothing, so it works from a USB stick.
 */
import { fill } from '../i18n/words.ts';
import { foldLetters } from '../model/fold-letters.ts';
import type { PackSearchWords } from '../model/packs/plan.ts';

/** Marking more than this would make an old phone wait. */
const MOST_MARKS = 1000;

interface Hit {
  mark: HTMLElement;
  page: HTMLElement;
}

function start(box: HTMLElement): void {
  const words = JSON.parse(box.dataset.words ?? '{}') as PackSearchWords;
  const field = box.querySelector('input');
  const [previous, next] = ['[data-previous]', '[data-next]'].map((which) => box.querySelector<HTMLButtonElement>(which));
  const status = box.querySelector('p');
  const list = document.querySelector('.found');
  if (!field || !previous || !next || !status || !list) return;
  let hits: Hit[] = [];
  let at = -1;
  let waiting = 0;
  let asked = '';

  const search = () => {
    window.clearTimeout(waiting);
    if (field.value === asked) return;
    asked = field.value;
    unmark();
    const sought = foldLetters(asked)
      .split(/\s+/)
      .filter((word) => word.length > 1);
    // The words as they were typed, side by side; else all of them, wherever they stand.
    const phrase = foldLetters(asked).trim().replace(/\s+/g, ' ');
    hits = sought.length > 0 ? markAll([phrase]) : [];
    if (hits.length === 0 && sought.length > 1) hits = markAll(sought);
    at = -1;
    box.classList.remove('going');
    previous.disabled = next.disabled = hits.length === 0;
    const parts = new Set(hits.map(({ page }) => page)).size;
    const said = hits.length === 0 ? words.none : hits.length === 1 ? words.foundOne : hits.length >= MOST_MARKS ? words.many : words.found;
    status.textContent = sought.length === 0 ? '' : fill(said, { q: asked.trim(), n: hits.length, parts });
    showParts();
  };

  /** The pages of the pack that hold what was sought, each with how often. */
  const showParts = () => {
    list.replaceChildren();
    for (const page of new Set(hits.map((hit) => hit.page))) {
      const count = hits.filter((hit) => hit.page === page).length;
      const link = document.createElement('a');
      link.href = `#${page.id}`;
      link.textContent = fill(words.inPart, { title: titleOf(page), n: count });
      link.addEventListener('click', (event) => {
        event.preventDefault();
        show(hits.findIndex((hit) => hit.page === page));
        // Whoever reads with the keyboard or by ear goes on from there.
        hits[at]?.mark.focus({ preventScroll: true });
      });
      list.append(document.createElement('li'));
      list.lastElementChild?.append(link);
    }
  };

  const show = (to: number) => {
    const hit = hits[(to + hits.length) % hits.length];
    if (!hit) return;
    hits[at]?.mark.classList.remove('now');
    at = (to + hits.length) % hits.length;
    for (let folded = hit.mark.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null) folded.open = true;
    hit.mark.classList.add('now');
    // From now on the box goes along.
    box.classList.add('going');
    hit.mark.scrollIntoView({ block: 'center' });
    status.textContent = fill(words.at, { i: at + 1, n: hits.length, title: titleOf(hit.page) });
  };

  field.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(search, 250);
  });
  field.addEventListener('search', search);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    search();
    show(event.shiftKey ? (at < 0 ? -1 : at - 1) : at + 1);
  });
  previous.addEventListener('click', () => {
    show(at < 0 ? -1 : at - 1);
  });
  next.addEventListener('click', () => {
    show(at + 1);
  });
  box.hidden = false;
}

/** Marks every place of the words in the pages that hold all of them. */
function markAll(sought: string[]): Hit[] {
  const hits: Hit[] = [];
  for (const page of document.querySelectorAll<HTMLElement>('.page')) {
    const all = foldLetters(page.textContent);
    if (!sought.every((word) => all.includes(word))) continue;
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode())
      if (!(walker.currentNode as Text).parentElement?.closest('svg, .to-contents')) texts.push(walker.currentNode as Text);
    for (const text of texts) for (const mark of markIn(text, sought)) if (hits.push({ mark, page }) >= MOST_MARKS) return hits;
  }
  return hits;
}

function markIn(text: Text, sought: string[]): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let rest = text;
  for (;;) {
    const folded = foldLetters(rest.data);
    const found = sought.map((word) => ({ from: folded.indexOf(word), length: word.length })).filter(({ from }) => from >= 0);
    found.sort((a, b) => a.from - b.from || b.length - a.length);
    const [first] = found;
    if (!first) return marks;
    const middle = rest.splitText(first.from);
    rest = middle.splitText(first.length);
    const mark = document.createElement('mark');
    mark.tabIndex = -1;
    middle.replaceWith(mark);
    mark.append(middle);
    marks.push(mark);
  }
}

function unmark(): void {
  for (const mark of document.querySelectorAll('mark')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function titleOf(page: HTMLElement): string {
  return page.querySelector('h2')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** What is folded away is there on paper. */
window.addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});

const box = document.querySelector<HTMLElement>('.search');
if (box) start(box);
