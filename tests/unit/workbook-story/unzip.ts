import { inflateRawSync } from 'node:zlib';

/** The text files in a ZIP archive by name, found through its central directory (PKWARE APPNOTE 4.3.12). */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const archive = Buffer.from(bytes);
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength, extra, comment] = [
      archive.readUInt32LE(at + 20),
      ...[28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)),
    ];
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + Number(nameLength));
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + size);
    files.set(name, (archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString());
    at += 46 + Number(nameLength) + Number(extra) + Number(comment);
  }
  return files;
}
