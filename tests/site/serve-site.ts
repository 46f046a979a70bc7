import { startServer } from '../../scripts/server.ts';
import { readSettings } from '../../src/model/settings.ts';

/** Serves the built site on a free port while the tests run, and tells them where. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const { outDir, basePath } = readSettings();
  const server = await startServer({ dir: outDir, basePath, port: 0 });
  process.env.SITE_UNDER_TEST = new URL(server.url).origin;
  return () => server.close();
}
