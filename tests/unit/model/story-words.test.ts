import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';

const contentDir = mkdtempSync(join(tmpdir(), 'story-words-'));

function write(id: string, text: string): void {
  mkdirSync(join(contentDir, 'stories', id), { recursive: true });
  writeFileSync(join(contentDir, 'stories', id, 'index.md'), text);
}

let storyHtml: (id: string) => Promise<string>;
beforeAll(async () => {
  vi.stubEnv('CONTENT_DIR', contentDir);
  vi.stubEnv('BASE_PATH', '/kit/');
  ({ storyHtml } = await import('../../../src/model/story-words.ts'));
});

test('turns a story’s words into HTML: headings with ids, links below the base path, printers’ quotes', async () => {
  write('a-seat', '---\ntitle: A seat\n---\n\n## What happened\n\nShe said "sit". See [the others](/stories/).\n');
  expect(await storyHtml('a-seat')).toBe(
    '<h2 id="what-happened">What happened</h2>\n<p>She said “sit”. See <a href="/kit/stories/">the others</a>.</p>\n',
  );
});

test('a file without facts is refused by name', async () => {
  write('bare', 'Only words.');
  await expect(storyHtml('bare')).rejects.toThrow(/bare[\\/]index\.md: The file does not start with its facts\./);
});
