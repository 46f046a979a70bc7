import { constants, getPriority, setPriority } from 'node:os';

/**
 * Lets others go first on the processor, who have the longer way to go. A system that forbids it only builds more slowly.
 * @param process the id of who gives way: a process of its own, or ours
 * @returns what takes that back, where the system allows it
 */
export function giveWay(process: number): () => void {
  try {
    const before = getPriority(process);
    setPriority(process, constants.priority.PRIORITY_BELOW_NORMAL);
    return () => {
      try {
        setPriority(process, before);
      } catch {
        // Nothing depends on it.
      }
    };
  } catch {
    return () => undefined;
  }
}
