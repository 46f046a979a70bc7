const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/**
 * Whether a text is a public key of age (`age1…`, X25519), its check digits included, so that a slip in copying it is
 * found here and not by a teller whose story nobody can open. Bech32 as in BIP 173; the key as in C2SP age.
 */
export function isAgePublicKey(text: string): boolean {
  const [, data] = /^age1([02-9ac-hj-np-z]{58})$/.exec(text) ?? [];
  if (data === undefined) return false;
  // "age" spread over both halves of its letters, as BIP 173 spreads the readable part.
  const prefix = Array.from('age', (letter) => letter.charCodeAt(0));
  const digits = [
    ...prefix.map((code) => code >> 5),
    0,
    ...prefix.map((code) => code & 31),
    ...Array.from(data, (letter) => LETTERS.indexOf(letter)),
  ];
  let check = 1;
  for (const digit of digits) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ digit;
    for (const [bit, generator] of GENERATORS.entries()) if ((top >>> bit) & 1) check ^= generator;
  }
  return check === 1;
}
