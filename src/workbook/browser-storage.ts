/** Everything of ours in localStorage and sessionStorage has a name that begins so. */
const OURS = 'hms';

/** One of the browser's small stores; undefined where it is refused. Asking for it can throw. */
export function browserStorage(name: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return globalThis[name];
  } catch {
    return undefined;
  }
}

/** Whether a store really takes something in. Some browsers show one that is always full. */
export function takesWrites(storage: Storage): boolean {
  const name = `${OURS}-try`;
  try {
    storage.setItem(name, name);
    storage.removeItem(name);
    return true;
  } catch {
    return false;
  }
}

/** The names of our items that begin so. */
export function namesIn(storage: Storage, prefix: string = OURS): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((name) => name.startsWith(prefix));
}

/** Removes everything of ours from both small stores. */
export function emptyBrowserStorage(): void {
  for (const storage of [browserStorage('localStorage'), browserStorage('sessionStorage')])
    if (storage) for (const name of namesIn(storage)) storage.removeItem(name);
}
