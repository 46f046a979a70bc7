const KEY = 'hms-aloud-speed';

/** The speed that the reader chose, as a multiple of the voice's usual one. Kept on the device, where the browser lets us. */
export const SPEED = {
  /** @param known the speeds there are; anything else that is kept counts as none */
  read(known: readonly number[]): number {
    try {
      const kept = Number(localStorage.getItem(KEY));
      return known.includes(kept) ? kept : 1;
    } catch {
      return 1;
    }
  },
  keep(speed: number): void {
    try {
      localStorage.setItem(KEY, String(speed));
    } catch {
      // It holds for this page, then.
    }
  },
};
