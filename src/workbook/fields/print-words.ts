/**
 * Prints the whole of what is written: on paper many browsers cut a text field off at its height, or at the end of a
 * sheet. While the page prints, the words stand beside each field as running text.
 */
export function printWords(): void {
  addEventListener('beforeprint', () => {
    for (const field of document.querySelectorAll<HTMLTextAreaElement>('answer-field textarea')) {
      if (field.value.trim() === '') continue;
      const words = document.createElement('div');
      words.className = 'answer-print';
      words.textContent = field.value;
      field.before(words);
    }
  });
  addEventListener('afterprint', () => {
    for (const words of document.querySelectorAll('.answer-print')) words.remove();
  });
}
