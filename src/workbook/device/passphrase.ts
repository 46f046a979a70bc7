/** The fewest characters of a passphrase (NIST SP 800-63B, revision 3, section 5.1.1.2). Longer ones are advised in words. */
export const SHORTEST_PASSPHRASE = 8;

/** What is wrong with a new passphrase and its repetition. */
export function passphraseProblem(passphrase: string, again: string): 'short' | 'different' | undefined {
  if (Array.from(passphrase).length < SHORTEST_PASSPHRASE) return 'short';
  return passphrase === again ? undefined : 'different';
}
