import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The file behind a package's command. Run with this Node, whatever the `node` on the path is. */
export function binOf(name: string, command = name): string {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url);
  const { bin } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`${name} has no command ${command}.`);
  return fileURLToPath(new URL(path, folder));
}
