import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Headers for the paths that fit a pattern, as in the `_headers` file that static hosts read. */
interface HeaderBlock {
  pattern: RegExp;
  set: [name: string, value: string][];
  remove: string[];
}

/** Gives the headers for a path. */
export type HeadersFor = (path: string) => Map<string, string>;

/**
 * Reads a site's `_headers` file. Several blocks may fit one path: a header that comes twice is joined with a comma,
 * and `! Name` takes away what an earlier block gave, as Cloudflare and Netlify describe it.
 */
export function readHeaders(dir: string): HeadersFor {
  const blocks = parse(readText(join(dir, '_headers')));
  return (path) => {
    const headers = new Map<string, string>();
    for (const block of blocks.filter(({ pattern }) => pattern.test(path))) {
      for (const name of block.remove) headers.delete(name);
      for (const [name, value] of block.set) {
        const before = headers.get(name);
        headers.set(name, before === undefined ? value : `${before}, ${value}`);
      }
    }
    return headers;
  };
}

function parse(text: string): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const block = blocks.at(-1);
    const [, name = '', value = ''] = /^\s+([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (/^\S/.test(line)) blocks.push({ pattern: toPattern(line.trim()), set: [], remove: [] });
    else if (line.trim().startsWith('!')) block?.remove.push(line.trim().slice(1).trim().toLowerCase());
    else if (name !== '') block?.set.push([name.toLowerCase(), value]);
  }
  return blocks;
}

/** `*` stands for anything, `:name` for one part of the path. */
function toPattern(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replace(/:\w+/g, '[^/]+')}$`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
