/** What the command line asked for. */
export interface Asked {
  /** Sizes of the libraries, in case studies. Empty: the mode's own. */
  stories: number[];
  /** How often each thing is measured. */
  runs: number;
}

/** What a mode found: a table for people, and the same for programs. */
export interface Found {
  table: string;
  report: object;
}

/** One thing that can be measured. `folder` is empty and may be filled; it is removed afterwards. */
export type Mode = (asked: Asked, folder: string) => Promise<Found>;
