import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import type { AstroIntegration } from 'astro';
import { defineConfig, envField } from 'astro/config';
import type { Plugin } from 'vite';
import { HAND_PAGES, handPages } from './scripts/build/hand-pages.ts';
import { editorIsOn } from './src/model/editor/switch.ts';
import { markdownProcessor, SYNTAX_HIGHLIGHT } from './src/model/markdown-processor.ts';
import { SHOW_NOTICE_AT_ONCE } from './src/model/notice-at-once.ts';
import { readSettings } from './src/model/settings.ts';

const settings = readSettings();

const PRELOAD_HELPER = '\0vite/preload-helper.js';
const PLAIN_HELPER = '\0plain-import.js';

/**
 * What Vite wraps around `import()` in the workbook only imports: without this, lists of stories would share Vite's helper
 * with it, as one more file to ask for before they show anything.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  resolveId: (source, importer) => (source === PRELOAD_HELPER && importer?.includes('/src/workbook/') ? PLAIN_HELPER : undefined),
  load: (id) => (id === PLAIN_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** Adds the editor's page. Its script is built apart (scripts/build/editor.ts), so that no other page changes by it. */
const editor: AstroIntegration = {
  name: 'editor',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'build') injectRoute({ pattern: '/admin', entrypoint: './src/pages/_admin/index.astro' });
    },
  },
};

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outDir,
  trailingSlash: 'always',
  // The default ('jsx') drops the space between two inline elements on separate lines.
  compressHTML: true,
  // Of each page that is handed over Astro would say that it wrote no file. A build wants to hear of errors only.
  ...(process.env[HAND_PAGES] !== undefined && { logger: { entrypoint: 'astro/logger/node', config: { level: 'error' } } }),
  devToolbar: { enabled: false },
  server: { port: settings.port },
  // Astro keeps parsed content between builds, and clears it only when a text in this object changes. Content read from
  // another folder is other content, even if its words are the same: its pictures lie elsewhere.
  env: { schema: { CONTENT_DIR: envField.string({ context: 'server', access: 'public', default: settings.contentDir }) } },
  integrations: [mdx(), react(), handPages(settings.basePath), ...(editorIsOn(settings.contentDir) ? [editor] : [])],
  // Writes what editors check front matter by (.vscode/settings.json names it).
  experimental: { contentIntellisense: true },
  markdown: {
    syntaxHighlight: SYNTAX_HIGHLIGHT,
    processor: markdownProcessor(settings.basePath),
  },
  build: {
    // The build puts them into the pages (scripts/build/inline-styles.ts): one request a page, as the whole style sheet is smaller
    // than one more round trip is long.
    inlineStylesheets: 'never',
    assets: 'assets',
  },
  vite: {
    plugins: [plainImports],
    resolve: {
      // Islands are written against React and shipped with Preact: 57 KB of runtime become 7 KB.
      alias: [
        { find: /^react\/jsx(-dev)?-runtime$/, replacement: 'preact/jsx-runtime' },
        { find: 'react-dom/server', replacement: 'preact/compat/server' },
        { find: 'react-dom/client', replacement: 'preact/compat/client' },
        { find: /^react(-dom)?$/, replacement: 'preact/compat' },
      ],
    },
    ssr: { noExternal: ['@astrojs/react', 'preact', 'preact-render-to-string'] },
    // The first browsers with cascade layers (spring 2022): newer syntax, such as `width >= 60rem`, is written the old way.
    build: { cssTarget: ['chrome99', 'firefox97', 'safari15.4'] },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { hashes: [`sha256-${createHash('sha256').update(SHOW_NOTICE_AT_ONCE).digest('base64')}`] },
    },
  },
});
