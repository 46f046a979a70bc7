import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { makeStories, type Material } from './stories.ts';

/** Copies a content folder and adds made-up case studies to it. */
export function writeContent(from: string, to: string, count: number, seed?: number): void {
  cpSync(from, to, { recursive: true });
  for (const { slug, facts, body } of makeStories(count, gatherMaterial(from), seed)) {
    const folder = join(to, 'stories', slug);
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.md'), `---\n${stringify(facts)}---\n\n${body}\n`);
  }
}

/** What made-up stories are put together from: the words of a content folder. */
export function gatherMaterial(contentDir: string): Material {
  const ids = (name: string) => {
    const terms = parse(readFileSync(join(contentDir, `${name}.yaml`), 'utf8')) as { id: string }[];
    return terms.map(({ id }) => id);
  };
  return {
    sentences: gatherSentences(join(contentDir, 'stories')),
    themes: ids('themes'),
    activities: ids('activities'),
    situations: ids('situations'),
    areas: ids('areas'),
  };
}

/** The sentences of all illustrative case studies, by section. */
function gatherSentences(storiesDir: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const slug of readdirSync(storiesDir).sort()) {
    const text = readFileSync(join(storiesDir, slug, 'index.md'), 'utf8');
    if (!/^origin: illustrative$/m.test(text)) continue;
    for (const [heading = '', ...paragraphs] of text
      .split(/^## /m)
      .slice(1)
      .map((part) => part.trim().split('\n'))) {
      const sentences = paragraphs
        .join(' ')
        .split(/(?<=[.!?])\s+/)
        .filter((sentence) => /^[A-Z][^[\]*_<>{}]+[.!?]$/.test(sentence));
      found.set(heading, [...(found.get(heading) ?? []), ...sentences]);
    }
  }
  return found;
}
