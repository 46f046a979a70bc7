/** What a page and its searching thread say to each other. Files are named as in Pagefind's folder. */

/** The first message to the thread. */
export interface Begin {
  /** The language of the page in small letters. Pagefind has one index for each. */
  language: string;
  /** Files that the page has asked for already and will hand over. */
  early: string[];
}

/** A call of one of Pagefind's methods, results to forget, or a file that is coming or has come. */
export interface Request {
  id?: number;
  method?: string;
  args?: unknown[];
  forget?: readonly string[];
  early?: string[];
  file?: string;
  /** Left out if the page could not get it. */
  body?: ArrayBuffer | undefined;
}

export interface Answer {
  id?: number | undefined;
  result?: unknown;
  error?: string | undefined;
  /** Whether this went wrong, or any file could not be had since the thread began: results may be missing. */
  failed?: boolean;
}

/** The number of pages under each value of each filter. */
export type Counts = Partial<Record<string, Record<string, number>>>;

/** What Pagefind finds, as far as it is used. */
export interface PagefindResults {
  results: { data: string }[];
  filters: Counts;
}
