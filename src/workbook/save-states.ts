/** How all of a page's saving stands, gathered for the one place that says it aloud. */
import type { SaveState } from './autosave.ts';

/** The gravest first. */
const GRAVITY: readonly SaveState[] = ['full', 'refused', 'kept-open', 'locked', 'saving', 'saved'];

const states = new Map<object, SaveState>();
const announced = new Set<(words: string) => void>();
const listeners = new Set<(gravest: SaveState | undefined) => void>();

/** Says how one field's saving stands; undefined when it has nothing to say. */
export function report(source: object, state: SaveState | undefined): void {
  if (state) states.set(source, state);
  else states.delete(source);
  const gravest = gravestState(states.values());
  for (const listener of listeners) listener(gravest);
}

/** Says something aloud once that isn't a state. */
export function announce(words: string): void {
  for (const listener of announced) listener(words);
}

/** Is told what is to be said aloud. */
export function watchAnnouncements(listener: (words: string) => void): void {
  announced.add(listener);
}

/** Is told the gravest state of the page whenever any changes. Returns how to stop. */
export function watchStates(listener: (gravest: SaveState | undefined) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function gravestState(all: Iterable<SaveState>): SaveState | undefined {
  const found = new Set(all);
  return GRAVITY.find((state) => found.has(state));
}
