import { mkdtempSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { putAside, removeAside } from '../../../scripts/bench/aside.ts';

test('what is put aside is out of the way at once, and gone at the end; what isn’t there is no error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aside-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const [site, library, aside] = ['site', 'library', 'aside'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(site, 'a');
  writeFileSync(library, 'b');
  for (const path of [site, library, join(folder, 'gone')]) putAside(path, aside);
  expect([existsSync(site), existsSync(library)]).toEqual([false, false]);
  expect(readdirSync(aside)).toHaveLength(2);
  removeAside();
  expect(readdirSync(aside)).toEqual([]);
});
