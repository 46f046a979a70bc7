/** An id for something new in a plan: twelve letters and digits by chance, so that two devices don't make the same. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join('');
}
