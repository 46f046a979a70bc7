import type { Store } from '../records.ts';

/** How many of a kind there are, and their size in bytes; `locked` if that can't be read without the passphrase. */
export type Amount = { count: number; bytes: number } | 'locked';

export interface WhatIsKept {
  texts: Amount;
  versions: Amount;
  takes: Amount;
}

/** Looks through the store for the page that says what is kept. */
export async function whatIsKept(store: Store): Promise<WhatIsKept> {
  const takes = await store.takes();
  return {
    texts: await store.all().then((records) => amount(records.map(({ value }) => value)), lockedAmount),
    versions: await versionsOf(store).then(amount, lockedAmount),
    takes: { count: takes.length, bytes: takes.reduce((sum, { bytes }) => sum + bytes, 0) },
  };
}

async function versionsOf(store: Store): Promise<string[]> {
  const ids = [...(await store.versionCounts()).keys()];
  const all = await Promise.all(ids.map((id) => store.versions(id)));
  return all.flat().map(({ value }) => value);
}

function amount(values: readonly string[]): Amount {
  const encoder = new TextEncoder();
  return { count: values.length, bytes: values.reduce((sum, value) => sum + encoder.encode(value).length, 0) };
}

function lockedAmount(): Amount {
  return 'locked';
}

/** Whether nothing at all is kept. */
export function isNothing({ texts, versions, takes }: WhatIsKept): boolean {
  return [texts, versions, takes].every((each) => each !== 'locked' && each.count === 0);
}
