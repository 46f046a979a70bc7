/** What a page and its searching thread say to each other. */

/** The first message to the thread. */
export interface Begin {
  /** The language of the page in small letters. Pagefind has one index for each. */
  language: string;
}

/** A call of one of Pagefind's methods, or results to forget. */
export interface Request {
  id?: number;
  method?: string;
  args?: unknown[];
  forget?: readonly string[];
}

export interface Answer {
  id?: number | undefined;
  result?: unknown;
  error?: string | undefined;
  /** Whether any file could not be had since the thread began. What it says from then on may lack results. */
  failed?: boolean;
}

/** The number of pages under each value of each filter. */
export type Counts = Partial<Record<string, Record<string, number>>>;

/** What Pagefind finds, as far as it is used. */
export interface PagefindResults {
  results: { data: string }[];
  filters: Counts;
}

/** What Pagefind's index says of itself. */
export interface Entry {
  languages: Partial<Record<string, { hash: string }>>;
}
