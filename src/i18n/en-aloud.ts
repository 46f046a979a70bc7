/** The button that every page with a voice shows. Apart, because it comes with every page. */
export const listenWords = {
  listen: 'Listen',
  label: 'Listen to this page',
  failed: 'No connection. Try again',
} as const;

/** What reads a page aloud. */
export const playerWords = {
  title: 'Listen to this page',
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  again: 'Start again',
  close: 'Close',
  /** Short, so that it fits beside the speed on a phone. */
  here: 'From here',
  hereLabel: 'Read from here',
  speed: 'Speed',
  /** Each as a multiple of the voice's usual speed. */
  speeds: [
    [0.6, 'Very slow'],
    [0.8, 'Slow'],
    [1, 'Normal'],
    [1.25, 'Fast'],
    [1.5, 'Very fast'],
  ],
  /** Said by screen readers, beside the page's own words: short. */
  reading: 'Reading aloud.',
  paused: 'Paused.',
  ended: 'The end.',
} as const;
