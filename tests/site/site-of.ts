import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../scripts/build-site.ts';
import { startServer } from '../../scripts/server.ts';
import { readSettings } from '../../src/model/settings.ts';

/** A site built for one file of tests, from content of its own. */
export interface OwnSite {
  /** Its address, with a slash at its end. */
  url: string;
  outDir: string;
  end(): Promise<void>;
}

/** Builds and serves a site. What it is made of is written by the caller, from the real content folder into a new one. */
export async function siteOf(write: (from: string, to: string) => void): Promise<OwnSite> {
  const root = mkdtempSync(join(tmpdir(), 'own-site-'));
  const contentDir = join(root, 'content');
  const outDir = join(root, 'dist');
  write(readSettings().contentDir, contentDir);
  await buildSite(readSettings({ CONTENT_DIR: contentDir, OUT_DIR: outDir }));
  const server = await startServer({ dir: outDir, basePath: '/', port: 0 });
  return {
    url: server.url,
    outDir,
    end: async () => {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
