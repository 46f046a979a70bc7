import { CERTAINTIES, type Certainty } from '../../schema/shared.ts';

/** Four marks of which one to four are filled, so that certainty never rests on colour: low is ●●○○. */
export function marksOf(level: Certainty): string {
  const filled = CERTAINTIES.length - CERTAINTIES.indexOf(level);
  return '●'.repeat(filled) + '○'.repeat(CERTAINTIES.length - filled);
}
