import { existsSync } from 'node:fs';
import { readSettings, SettingsError } from '../src/model/settings.ts';
import { startServer } from './server.ts';
import { orExplain } from './terminal.ts';

/** `npm run serve`: serves the site that was built into OUT_DIR. */
await orExplain(async () => {
  const { outDir, basePath, port } = readSettings();
  if (!existsSync(outDir)) throw new SettingsError(`There is no built site in ${outDir}. Run npm run build first.`);
  const { url } = await startServer({ dir: outDir, basePath, port });
  console.log(`Serving ${outDir}: ${url}`);
});
