import { readSettings } from '../src/model/settings.ts';
import { buildSite } from './build-site.ts';
import { startServer } from './server.ts';
import { logStep, orExplain } from './terminal.ts';

/** `npm start`: builds the site and serves it. */
await orExplain(async () => {
  const { outDir, basePath, port, ...settings } = readSettings();
  const probe = await startServer({ dir: outDir, basePath, port });
  await probe.close(); // A port that is in use is better told before the build than after it.
  await buildSite({ ...settings, outDir, basePath, port }, logStep);
  const { url } = await startServer({ dir: outDir, basePath, port });
  console.log(`Ready in ${Math.round(performance.now() / 1000).toString()} s: ${url}`);
});
