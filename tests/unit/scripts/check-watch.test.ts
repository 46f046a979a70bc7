import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SITE_DATE, writeContent } from '../content-fixture.ts';

test('checks again whenever a file is saved, until it is stopped', async () => {
  const folder = writeContent();
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../../scripts/check.ts'), '--watch'], {
    env: { ...process.env, SITE_DATE, CONTENT_DIR: folder },
  });
  onTestFinished(() => {
    child.kill();
  });
  let out = '';
  const said = (words: RegExp) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (words.test(out)) resolve();
      };
      child.stdout.on('data', look);
      look();
    });
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  await said(/Waiting for a file to be saved/);
  expect(out).toContain('0 errors, 0 warnings');
  // The watch begins a moment after the words that say so.
  const saving = setInterval(() => {
    writeFileSync(join(folder, 'themes.yaml'), '- id: [');
  }, 500);
  await said(/themes\.yaml:1:8 {2}error {2}yaml/);
  clearInterval(saving);
  expect(child.exitCode).toBe(null);
});
