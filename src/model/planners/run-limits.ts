/** The fewest and the most runs that chance alone makes likely. */
export interface RunLimits {
  /** Fewer runs than this are too few. */
  lower: number;
  /** More runs than this are too many. */
  upper: number;
}

/** The counts of useful points that the published table covers. */
export const FEWEST_USEFUL = 10;
export const MOST_USEFUL = 60;

/**
 * The limits for 10, 11, … 60 useful points. Perla, Provost and Murray, "The run chart: a simple analytical tool for learning
 * from variation in healthcare processes", BMJ Quality & Safety 2011;20:46–51, from Swed and Eisenhart, "Tables for testing
 * randomness of grouping in a sequence of alternatives", Annals of Mathematical Statistics 1943;14:66–87 (5% on a side).
 */
const LOWER = [
  3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 9, 10, 10, 10, 11, 11, 11, 12, 12, 12, 13, 13, 14, 14, 15, 15, 16, 16, 17, 17, 17, 18, 18,
  19, 19, 20, 20, 21, 21, 22, 22, 23, 23, 24, 24,
];
const UPPER = [
  9, 10, 11, 11, 12, 12, 13, 13, 14, 15, 16, 16, 17, 17, 18, 18, 19, 19, 20, 20, 21, 22, 23, 23, 24, 24, 25, 25, 26, 26, 27, 27, 28, 28, 29,
  30, 31, 31, 32, 32, 33, 33, 34, 34, 35, 35, 36, 36, 37, 38, 38,
];

/**
 * The limits for the number of runs among `useful` points: those that don't lie on the median. Undefined outside 10 to 60,
 * where the published table says nothing.
 */
export function runLimits(useful: number): RunLimits | undefined {
  const [lower, upper] = [LOWER[useful - FEWEST_USEFUL], UPPER[useful - FEWEST_USEFUL]];
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}
