import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page with one word and nothing to load. Without a word there would be no first contentful paint. */
const HTML =
  '<!doctype html>\n<html lang="en-GB">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>Empty</title>\n<p>Empty\n</html>\n';

/** Makes a site of one empty page in a folder. */
export function writeEmptySite(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), HTML);
}
