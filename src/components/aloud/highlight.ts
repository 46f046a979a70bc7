const NAME = 'aloud';

/** Marks a stretch of the page's text while it is read. Where the browser can't (CSS Custom Highlight API), its block gets an outline. */
export class Marker {
  private outlined: HTMLElement | SVGElement | undefined;

  constructor() {
    if (!('highlights' in CSS)) return;
    // A sheet made by script is no inline style, so the page's policy allows it.
    const sheet = new CSSStyleSheet();
    const tokens = getComputedStyle(document.documentElement);
    sheet.replaceSync(
      `::highlight(${NAME}){background-color:${tokens.getPropertyValue('--sun')};color:${tokens.getPropertyValue('--on-sun')}}` +
        `@media(forced-colors:active){::highlight(${NAME}){background-color:Highlight;color:HighlightText}}`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }

  /** @param range the words, if they stand in the page */
  show(element: Element, range: Range | undefined): void {
    this.clear();
    if (range && 'highlights' in CSS) CSS.highlights.set(NAME, new Highlight(range));
    else if (element instanceof HTMLElement || element instanceof SVGElement) {
      this.outlined = element;
      Object.assign(element.style, { outline: '0.15rem solid var(--sun)', outlineOffset: '0.3rem' });
    }
  }

  clear(): void {
    if ('highlights' in CSS) CSS.highlights.delete(NAME);
    if (this.outlined) Object.assign(this.outlined.style, { outline: '', outlineOffset: '' });
    this.outlined = undefined;
  }
}
