/**
 * Small letters without accents, and one kind of apostrophe, for searching: sign for sign, so that a place in them is the same
 * place in the text.
 */
export function foldLetters(text: string): string {
  return text.replace(/[^\x20-\x7e]/gu, plainSign).toLowerCase();
}

function plainSign(sign: string): string {
  if (sign === '’') return "'";
  return sign.length > 1 ? sign : sign.normalize('NFD').charAt(0);
}
