/** The way out, fast. */
export const quickExitWords = {
  leave: 'Leave this site',
  hint: 'or press Shift three times',
  more: (presses: number) =>
    presses === 1 ? 'Shift. Press once more to leave this site.' : `Shift. Press ${String(presses)} more times to leave this site.`,
  expired: 'Not leaving. The time for the key presses has run out.',
  leaving: 'Leaving this site.',
} as const;
