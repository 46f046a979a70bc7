import { assetsOf, importsIn } from '../model/offline-files.ts';
import { BASE, KEPT_PREFIX, PAGES, readNote, writeNote } from './caches.ts';

/** Something that the reader chose to keep: a page, or a whole part. */
export interface Kept {
  /** The address of the page, or of the part's opening page, with the base path. */
  id: string;
  title: string;
  /** The pages in it, with the base path. */
  pages: string[];
  /** Whether its pictures were kept too. */
  pictures: boolean;
  /** What it takes on the device, in bytes, not compressed. */
  bytes: number;
  /** When it was saved, as a number of milliseconds since 1970. */
  saved: number;
  /** The cache that holds it. */
  cache: string;
}

/** Why something could not be kept. */
export class KeepError extends Error {
  override name = 'KeepError';
  readonly reason: 'full' | 'network' | 'refused';

  constructor(reason: KeepError['reason'], options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

const LIST = 'kept';
const LOCK = 'hms-keep';
/** Files asked for at once: as many as share a slow line without starving one another. */
const ABREAST = 4;

/** What is kept, newest first. */
export async function listKept(): Promise<Kept[]> {
  return (await readNote<Kept[]>(LIST)) ?? [];
}

/** The caches whose pages may be shown: those that were read, and what is kept. A saving that was cut short lies in none of them. */
export async function pageCaches(): Promise<string[]> {
  const kept = new Set((await listKept()).map(({ cache }) => cache));
  return (await caches.keys()).filter((name) => name === PAGES || kept.has(name));
}

/**
 * Keeps pages with all that they need. Nothing changes until everything is there: then the new copy takes the place of
 * the old one at once. Cut short, it leaves the old copy as it was.
 * @param onProgress is told how many of how many pages are there
 * @throws {KeepError} when the device is full, the network fails or the browser refuses
 */
export function keep(what: Pick<Kept, 'id' | 'title' | 'pages' | 'pictures'>, onProgress: (done: number) => void): Promise<Kept> {
  return alone(async () => {
    const saved = Date.now();
    const name = `${KEPT_PREFIX}${String(saved)}-${Math.random().toString(36).slice(2)}`;
    try {
      const bytes = await fill(await caches.open(name), what, onProgress);
      const kept: Kept = { ...what, bytes, saved, cache: name };
      const others = (await listKept()).filter(({ id }) => id !== what.id);
      await writeNote(LIST, [kept, ...others]);
      await dropUnlisted();
      return kept;
    } catch (error) {
      await caches.delete(name).catch(() => undefined);
      throw error instanceof KeepError ? error : new KeepError(isFull(error) ? 'full' : 'refused', { cause: error });
    }
  });
}

/** Removes what was kept under an id. */
export function removeKept(id: string): Promise<void> {
  return alone(async () => {
    await writeNote(
      LIST,
      (await listKept()).filter((kept) => kept.id !== id),
    );
    await dropUnlisted();
  });
}

/** Deletes the caches of savings that were cut short or replaced. */
async function dropUnlisted(): Promise<void> {
  const listed = new Set((await listKept()).map(({ cache }) => cache));
  for (const name of await caches.keys()) if (name.startsWith(KEPT_PREFIX) && !listed.has(name)) await caches.delete(name);
}

/** One saving at a time, in all tabs: another one's unfinished cache would be taken for a dead one. */
function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return 'locks' in navigator ? navigator.locks.request(LOCK, work) : work();
}

async function fill(
  cache: Cache,
  { pages, pictures }: Pick<Kept, 'pages' | 'pictures'>,
  onProgress: (done: number) => void,
): Promise<number> {
  const known = new Set<string>();
  let bytes = 0;
  let done = 0;
  const add = async (url: string): Promise<string | undefined> => {
    const response = await get(url);
    const body = await response.clone().arrayBuffer();
    bytes += body.byteLength;
    await cache.put(url, response);
    return /\.(?:js|css)$|\/$/.test(url) ? new TextDecoder().decode(body) : undefined;
  };
  const addAll = async (urls: readonly string[]): Promise<void> => {
    for (const url of urls) {
      if (known.has(url)) continue;
      known.add(url);
      const text = await add(url);
      if (text !== undefined && url.endsWith('.js'))
        await addAll(importsIn(text).map((name) => new URL(`${BASE}assets/${name}`, url).href));
    }
  };
  const waiting = [...pages];
  let broken = false;
  const worker = async (): Promise<void> => {
    for (let page = waiting.shift(); page !== undefined && !broken; page = waiting.shift()) {
      const url = new URL(page, location.origin).href;
      const html = (await add(url)) ?? '';
      const files = assetsOf(html);
      await addAll([...files.code, ...(pictures ? files.pictures : [])].map((file) => new URL(file, url).href));
      done += 1;
      onProgress(done);
    }
  };
  // All have stopped before anything is cleared away.
  const ends = await Promise.allSettled(
    Array.from({ length: ABREAST }, () =>
      worker().catch((error: unknown) => {
        broken = true;
        throw error;
      }),
    ),
  );
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return bytes;
}

async function get(url: string): Promise<Response> {
  let response: Response;
  try {
    // Files have a name of their own for each content; pages don't, and must be the newest.
    response = await fetch(url, { cache: url.endsWith('/') ? 'no-cache' : 'default' });
  } catch (error) {
    throw new KeepError('network', { cause: error });
  }
  if (!response.ok) throw new KeepError('network', { cause: new Error(`${url} answers ${String(response.status)}.`) });
  return response;
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
