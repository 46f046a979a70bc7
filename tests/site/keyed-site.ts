import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { siteOf, type OwnSite } from './site-of.ts';

/** Builds and serves the site as a programme would that has put this public key into `site.yaml`. */
export function buildKeyedSite(workbookKey: string): Promise<OwnSite> {
  return siteOf((from, to) => {
    cpSync(from, to, { recursive: true });
    appendFileSync(join(to, 'site.yaml'), `\nworkbookKey: ${workbookKey}\n`);
  });
}
