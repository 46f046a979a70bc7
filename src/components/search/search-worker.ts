/**
 * The thread that searches: Pagefind's own worker, unchanged, with three things put around it. It takes files that the
 * page has asked for while this thread was being started. It says so when a file can't be had, which Pagefind takes
 * for "nothing found". And it hands over only what the page shows, and forgets results when told to.
 */
import type { Answer, Begin, PagefindResults, Request } from './search-messages.ts';

/** What this file uses of a worker's global scope, for which TypeScript has no types beside those of a page. */
interface WorkerScope extends EventTarget {
  fetch: typeof fetch;
  postMessage: (answer: Answer) => void;
  importScripts(url: string): void;
}

const scope = self as unknown as WorkerScope;
const BUNDLE = `${import.meta.env.BASE_URL}pagefind/`;
const load = scope.fetch.bind(scope);
const post = scope.postMessage.bind(scope);
const coming = new Map<string, Promise<ArrayBuffer | undefined>>();
const arrived = new Map<string, (body: ArrayBuffer | undefined) => void>();
let failed = false;

scope.fetch = async (input) => {
  const url = typeof input === 'string' ? input : 'url' in input ? input.url : input.href;
  try {
    const body = await coming.get(url.slice(BUNDLE.length).replace(/\?.*/, ''));
    const response = body ? new Response(body) : await load(url);
    if (!response.ok) throw new Error(`${url} answers ${String(response.status)}.`);
    return response;
  } catch (error) {
    failed = true;
    throw error;
  }
};

scope.postMessage = ({ id, result, error }) => {
  if (id !== undefined) post({ id, result: isResults(result) ? slim(result) : result, error, failed: failed || error !== undefined });
};

scope.addEventListener(
  'message',
  (event) => {
    begin((event as MessageEvent<Begin>).data);
  },
  { once: true },
);
// Pagefind starts without waiting for its files; what went wrong is told with its next answer.
scope.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
});

function begin({ language, early }: Begin): void {
  expect(early);
  try {
    scope.importScripts(`${BUNDLE}pagefind-worker.js`);
  } catch {
    failed = true;
  }
  scope.addEventListener('message', (event) => {
    hear((event as MessageEvent<Request>).data);
  });
  call('init', { basePath: BUNDLE, language });
}

function hear({ id, forget = [], early = [], file, body }: Request): void {
  expect(early);
  if (file !== undefined) arrived.get(file)?.(body);
  for (const key of forget) call('releaseData', key);
  if (failed) post({ id, failed });
}

function expect(files: string[]): void {
  for (const file of files) coming.set(file, new Promise((resolve) => arrived.set(file, resolve)));
}

/** Calls Pagefind from this side. Its answer has no id, and nobody waits for it. */
function call(method: string, arg: unknown): void {
  scope.dispatchEvent(new MessageEvent('message', { data: { method, args: [arg] } }));
}

function isResults(result: unknown): result is PagefindResults {
  return typeof result === 'object' && result !== null && 'results' in result;
}

/** Every result brings all places of the words with it, thousands of numbers for a common word. */
function slim({ results, filters }: PagefindResults) {
  return { keys: results.map(({ data }) => data), counts: filters };
}
