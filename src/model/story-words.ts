import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from './front-matter.ts';
import { markdownProcessor, SYNTAX_HIGHLIGHT } from './markdown-processor.ts';
import { readSettings } from './settings.ts';

const { basePath, contentDir } = readSettings();
const renderer = markdownProcessor(basePath).createRenderer({ syntaxHighlight: SYNTAX_HIGHLIGHT });

/**
 * The HTML of a case study whose words were left in its file (`slim-entries.ts`), as Astro would have made it.
 * @throws {Error} if the file is gone or has no facts at its top, which the content check says better.
 */
export async function storyHtml(id: string): Promise<string> {
  const path = join(contentDir, 'stories', id, 'index.md');
  const source = splitFrontMatter(readFileSync(path, 'utf8'));
  if ('problem' in source) throw new Error(`${path}: ${source.problem.message} ${source.problem.remedy}`);
  return (await (await renderer).render(source.body.trim())).code;
}
