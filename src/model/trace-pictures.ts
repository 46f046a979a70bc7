import sharp from 'sharp';

/** Of 64 bits, how many may differ between two renderings of one picture. Different pictures differ in about half. */
const MOST_APART = 6;

/**
 * What a picture looks like in 64 bits, whatever its size, format or compression: for each of 8 × 8 places, whether it
 * gets lighter to the right (difference hash; Krawetz 2013, "Kind of like that"). Nothing of the picture can be seen in
 * it. In hexadecimal; undefined for what is no picture, and for one without any contrast, which looks like any other.
 */
export async function pictureLook(content: Uint8Array): Promise<string | undefined> {
  try {
    const pixels = await sharp(content).flatten({ background: '#fff' }).greyscale().resize(9, 8, { fit: 'fill' }).raw().toBuffer();
    let bits = '';
    for (let row = 0; row < 8; row += 1) {
      for (let column = 0; column < 8; column += 1) {
        const at = row * 9 + column;
        bits += (pixels[at] ?? 0) < (pixels[at + 1] ?? 0) ? '1' : '0';
      }
    }
    const ones = bits.split('1').length - 1;
    return ones < 4 || ones > 60 ? undefined : BigInt(`0b${bits}`).toString(16).padStart(16, '0');
  } catch {
    return undefined;
  }
}

/** Whether two looks are those of one picture. */
export function looksLike(one: string, other: string): boolean {
  let differing = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let apart = 0;
  while (differing > 0n && apart <= MOST_APART) {
    differing &= differing - 1n;
    apart += 1;
  }
  return apart <= MOST_APART;
}
