const BEGINNING = '<style>astro-island';
const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/;

/** Moves the style that Astro writes before the first island of a page into the head: in the body, it is not valid HTML. */
export function islandStyleInHead(html: string): string {
  const style = html.includes(BEGINNING) ? ISLAND_STYLE.exec(html)?.[0] : undefined;
  if (style === undefined) return html;
  return html.replace(style, '').replace('</head>', () => `${style}</head>`);
}
