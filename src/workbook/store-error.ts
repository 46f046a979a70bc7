import { StoreError } from './records.ts';

/** What browsers call a full device or a used-up quota. */
const FULL = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

/** Any failure of a store, as one of the few that a person is told of. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new StoreError(FULL.includes(name) ? 'full' : 'refused', error);
}
