import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../src/model/settings.ts';
import { differing, fingerprints } from '../bench/scale/fingerprints.ts';
import { buildSite } from '../build-site.ts';

/** Builds the site once more, and fails if any file differs from the one that stands in OUT_DIR. */
const settings = readSettings();
const folder = mkdtempSync(join(tmpdir(), 'built-again-'));
try {
  const outDir = join(folder, 'site');
  await buildSite({ ...settings, outDir });
  const files = differing(fingerprints(settings.outDir), fingerprints(outDir));
  for (const file of files) console.log(`${file} differs between two builds of the same content.`);
  process.exitCode = files.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
