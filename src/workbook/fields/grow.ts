/**
 * Makes a text field as tall as its words, and never lower than the lines that were asked for. Gives back what to call
 * when the words changed without a key.
 */
export function growWithWords(field: HTMLTextAreaElement): () => void {
  if (CSS.supports('field-sizing', 'content')) {
    // The browser does it (Prompt.astro), but then forgets `rows`.
    field.style.setProperty('--rows', String(field.rows));
    return () => undefined;
  }
  let asked = false;
  const grow = () => {
    asked = false;
    field.style.blockSize = 'auto';
    if (field.scrollHeight > field.clientHeight)
      field.style.blockSize = `${String(field.scrollHeight + field.offsetHeight - field.clientHeight)}px`;
  };
  const soon = () => {
    if (!asked) requestAnimationFrame(grow);
    asked = true;
  };
  field.addEventListener('input', soon);
  return soon;
}
