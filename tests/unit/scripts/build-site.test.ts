import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BuildRefused, buildSite } from '../../../scripts/build-site.ts';
import { readSettings } from '../../../src/model/settings.ts';
import { writeSite } from '../output/built-site.ts';

test('builds nothing from content with errors, and hands over every finding', async () => {
  const root = await writeSite({ 'content/themes.yaml': '- id: [', 'dist/index.html': 'old' });
  const settings = readSettings({ CONTENT_DIR: join(root, 'content'), OUT_DIR: join(root, 'dist') });
  const steps: string[] = [];
  const error = await buildSite(settings, (step) => steps.push(step)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(BuildRefused);
  expect((error as BuildRefused).findings.some((finding) => finding.file.endsWith('themes.yaml'))).toBe(true);
  expect((error as BuildRefused).message).toMatch(/^\d+ errors? in the content files\. Nothing was published\.$/);
  expect(steps).toHaveLength(1);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('old');
  expect(existsSync(join(root, '.dist-build'))).toBe(false);
});
