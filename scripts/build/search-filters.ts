import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What each of Pagefind's files begins with, once it is unpacked. */
const SIGN = Buffer.from('pagefind_dcd');

/** A filter with its values, and the numbers of the pages that have each (`FilterIndex` in Pagefind's source). */
type Filter = [name: string, values: [value: string, pages: number[]][]];
/** What a search loads first (`MetaIndex` there): version, pages, chunks, filters with the names of their files, ways to sort, fields. */
type Meta = [
  version: string,
  pages: unknown,
  chunks: unknown,
  filters: [filter: string, file: string][],
  sorts: [sort: string, pages: number[]][],
  ...rest: unknown[],
];
interface Entry {
  languages: Record<string, { hash: string }>;
}

/**
 * Puts Pagefind's filters, their values and the ways to sort in the order of the alphabet. Pagefind leaves them as its hash tables
 * happen to lie, so that two builds of the same content would differ; its own source names that as a thing to mend. The files are named
 * by what they hold, so their names change too, and with them the file that names them.
 */
export async function settleFilters(dir: string): Promise<void> {
  const entryFile = join(dir, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as Entry;
  for (const language of Object.values(entry.languages)) {
    const metaFile = join(dir, `pagefind.${language.hash}.pf_meta`);
    const meta = unpack(await readFile(metaFile)) as Meta;
    const prefix = language.hash.slice(0, language.hash.lastIndexOf('_') + 1);
    meta[3] = await Promise.all(meta[3].map(([, file]) => settleFilter(join(dir, 'filter'), file, prefix)));
    meta[3].sort(byName);
    meta[4].sort(byName);
    const packed = encode(meta);
    language.hash = prefix + hashOf(packed).slice(0, 13);
    await rm(metaFile);
    await writeFile(join(dir, `pagefind.${language.hash}.pf_meta`), pack(packed));
  }
  await writeFile(entryFile, JSON.stringify(entry));
}

/** @returns the filter's name and that of its new file. */
async function settleFilter(dir: string, file: string, prefix: string): Promise<[string, string]> {
  const path = join(dir, `${file}.pf_filter`);
  const filter = unpack(await readFile(path)) as Filter;
  filter[1].sort(byName);
  const packed = encode(filter);
  const name = prefix + hashOf(packed).slice(0, 13);
  await writeFile(path, pack(packed));
  await rename(path, join(dir, `${name}.pf_filter`));
  return [filter[0], name];
}

function unpack(file: Uint8Array): unknown {
  return decode(gunzipSync(file).subarray(SIGN.length));
}

/** Packed once and fetched for years, so as small as it goes. */
function pack(content: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([SIGN, content]), { level: 9 });
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
