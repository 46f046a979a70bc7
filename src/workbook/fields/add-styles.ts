/** Fetches the style sheet of what a script adds to the page. */
export function addStyles(address: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}
