import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * Gives back the memory of what is no longer used. Node would let it grow by hundreds of megabytes first, which Astro and
 * Pagefind need more while they are at work beside us.
 */
export function freeMemory(): void {
  collect();
}
