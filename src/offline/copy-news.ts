/** What the service worker tells a page that it showed a copy of. */
export type CopyNews =
  /** The page is a copy; its date as the server gave it. */
  | { copyOf: string }
  /** The network has a newer version now. */
  | { newer: true };

/** What a page tells the service worker once it listens. */
export interface Hello {
  /** What a page loaded before there was a worker: it is kept now. */
  visited?: { page: string; files: string[] };
  /** To be answered on the port that comes with it. */
  keep?: KeepOrder;
}

/** What a page asks the service worker to keep. Pages that people write on may not reach the network themselves. */
export interface KeepOrder {
  /** The address of the page, with the base path. */
  id: string;
  title: string;
  /** The part to keep whole. Without one, the page alone. */
  part: string | undefined;
  pictures: boolean;
}

/** What the service worker answers, step by step. */
export type KeepAnswer = { done: number; all: number } | { saved: number } | { failed: 'full' | 'network' | 'refused' };
