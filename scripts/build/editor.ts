import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { EDITOR_ADDRESS, EDITOR_SCRIPT } from '../../src/model/urls.ts';

const SOURCE = new URL('../../src/components/editor/', import.meta.url);
const pathOf = (file: string) => fileURLToPath(new URL(file, SOURCE));

/** Where the editor's own package would look for fonts first. It brings the same fonts, so nothing has to be asked of others. */
const FONT_HOST = 'https://cdn.jsdelivr.net/fontsource/fonts';
const ownFonts: Plugin = {
  name: 'own-fonts',
  transform: (code) => (code.includes(FONT_HOST) ? { code: code.replaceAll(FONT_HOST, 'data:,'), map: null } : undefined),
};

/**
 * Puts the editor's script and its files into the built site's `admin/`. It is a build of its own: sharing parts with
 * the pages' scripts would make those wait for them.
 */
export async function buildEditor(dir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(SOURCE),
    base: './',
    publicDir: false,
    plugins: [ownFonts],
    // Nobody writes program code here: without this, colouring it would come as 200 more files.
    resolve: { alias: [{ find: /^@shikijs\/(?:langs|themes)\/.*$/, replacement: pathOf('no-highlighting.ts') }] },
    build: {
      outDir: join(dir, EDITOR_ADDRESS),
      emptyOutDir: false,
      assetsDir: 'files',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: pathOf('start.ts'),
        output: { entryFileNames: EDITOR_SCRIPT.slice(EDITOR_ADDRESS.length), chunkFileNames: 'files/[name].[hash].js' },
      },
    },
  });
}
