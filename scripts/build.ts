import { readSettings } from '../src/model/settings.ts';
import { buildSite } from './build-site.ts';
import { logStep, orExplain } from './terminal.ts';

/** `npm run build`: checks the content, builds the site into OUT_DIR and checks what came out. */
await orExplain(async () => {
  const settings = readSettings();
  const begun = performance.now();
  await buildSite(settings, logStep);
  logStep(`done: ${settings.outDir}`, (performance.now() - begun) / 1000);
});
