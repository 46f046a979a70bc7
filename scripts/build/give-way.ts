import { constants, getPriority, setPriority } from 'node:os';

/**
 * Lets others go first on the processor, who have the longer way to go. A system that forbids it only builds more slowly.
 * @param id of the process that gives way: another, or ours
 * @returns what takes that back, where the system allows it
 */
export function giveWay(id: number): () => void {
  try {
    const before = getPriority(id);
    setPriority(id, constants.priority.PRIORITY_BELOW_NORMAL);
    return () => {
      try {
        setPriority(id, before);
      } catch {
        // Nothing depends on it.
      }
    };
  } catch {
    return () => undefined;
  }
}
