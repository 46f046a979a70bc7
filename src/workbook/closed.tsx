import { closedWords } from '../i18n/en-workbook-closed.ts';
import type { KeptPhase } from './kept-record.ts';

/** Stands where a part of the workbook can't be shown: nothing while it opens, and why not when it doesn't. */
export function Closed({ phase }: { phase: Exclude<KeptPhase, 'open'> }) {
  return <p className="quiet">{phase === 'opening' ? '' : closedWords[phase]}</p>;
}
