/** What was made for a key, or is being made: it is made once, however often it is asked for. */
export function once<T>(memory: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = memory.get(key) ?? make();
  memory.set(key, made);
  return made;
}
