/** What our service worker uses of its global scope, for which TypeScript has no types beside those of a page. */
export interface WorkerEvent extends Event {
  readonly data: unknown;
  readonly resultingClientId: string;
  readonly ports: readonly MessagePort[];
  readonly source: { readonly id: string } | null;
  waitUntil(work: Promise<unknown>): void;
}

export interface WorkerScope {
  addEventListener(name: 'install' | 'activate' | 'message', listener: (event: WorkerEvent) => void): void;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ postMessage(message: unknown): void } | undefined>;
  };
}

export const scope = self as unknown as WorkerScope;
