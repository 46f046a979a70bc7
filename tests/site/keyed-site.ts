import { cpSync, mkdtempSync, appendFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../scripts/build-site.ts';
import { startServer } from '../../scripts/server.ts';
import { readSettings } from '../../src/model/settings.ts';

/** The site of a programme that has a key, built from the same content. */
export interface KeyedSite {
  /** Its address, with a slash at its end. */
  url: string;
  outDir: string;
  end(): Promise<void>;
}

/** Builds and serves the site as a programme would that has put this public key into `site.yaml`. */
export async function buildKeyedSite(workbookKey: string): Promise<KeyedSite> {
  const root = mkdtempSync(join(tmpdir(), 'keyed-site-'));
  const contentDir = join(root, 'content');
  const outDir = join(root, 'dist');
  cpSync(readSettings().contentDir, contentDir, { recursive: true });
  appendFileSync(join(contentDir, 'site.yaml'), `\nworkbookKey: ${workbookKey}\n`);
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
