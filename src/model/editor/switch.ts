import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Whether site.yaml switches the editor on. A file that can't be read is told by the check, not here. */
export function editorIsOn(contentDir: string): boolean {
  try {
    const site: unknown = parse(readFileSync(join(contentDir, 'site.yaml'), 'utf8'));
    return typeof site === 'object' && site !== null && 'editor' in site && site.editor !== null;
  } catch {
    return false;
  }
}
