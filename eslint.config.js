import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of the project, from left to right. Imports point to the left of where they stand (the design). */
const ROOMS = ['schema', 'model', 'i18n', 'styles', 'components', 'layouts', 'pages', 'workbook', 'offline', 'scripts', 'tests'];

/** Forbids a room's files to import from every room but those named. */
const border = (files, allowed, more = []) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.{1,2}/(?:.*/)?(?:${ROOMS.filter((room) => !allowed.includes(room)).join('|')})/`,
            message: `Imports point to the left: from here only ${allowed.join(', ')} may be imported (docs: the design).`,
          },
          ...more,
        ],
      },
    ],
  },
});

const ONLY_LIBRARY_READS = {
  regex: '^astro:content$|^astro/loaders$',
  message: 'Only src/model/library.ts reads collections: ask it.',
};
const NOT_THE_LIBRARY = {
  regex: '(?:^|/)model/library\\.ts$',
  message: 'Components get what they show as props; a page or layout asks the library.',
};
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'This room never reaches the network.',
}));

export default defineConfig(
  globalIgnores(['dist/', '.dist-*/', '.astro/', '.cache/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      // A number that gets into a sentence is written String(number), so that one that slipped in shows.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: false }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      // An empty environment variable or attribute means the same as none: `||` says so.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      eqeqeq: 'error',
    },
  },
  // Types don't reach into .astro files here: Astro's own checker reads those (npm test runs it).
  { files: ['**/*.js', '**/*.mjs', '**/*.astro', '**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    // Safari no longer calls a list a list once its bullets are styled away: role="list" brings it back.
    rules: { 'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }] },
  },
  // TypeScript alone has no types for .astro modules.
  { files: ['src/components/mdx/for-*.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },

  {
    files: ['src/**/*.{ts,tsx,astro}'],
    ignores: ['src/model/library.ts', 'src/content.config.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [ONLY_LIBRARY_READS] }] },
  },
  border(['src/schema/**'], ['schema'], [ONLY_LIBRARY_READS]),
  border(['src/model/**'], ['schema', 'model'], [ONLY_LIBRARY_READS]),
  // The library names what it lists (kinds, formats) in the interface's words, which are plain data.
  border(['src/model/library.ts'], ['schema', 'model', 'i18n']),
  border(['src/i18n/**'], ['schema', 'i18n'], [ONLY_LIBRARY_READS]),
  border(['src/components/**'], ['schema', 'model', 'i18n', 'styles', 'components'], [ONLY_LIBRARY_READS, NOT_THE_LIBRARY]),
  border(['src/layouts/**'], ['schema', 'model', 'i18n', 'styles', 'components', 'layouts', 'offline'], [ONLY_LIBRARY_READS]),
  border(['src/pages/**'], ['schema', 'model', 'i18n', 'styles', 'components', 'layouts', 'workbook', 'offline'], [ONLY_LIBRARY_READS]),
  border(['src/workbook/**'], ['schema', 'model', 'i18n', 'styles', 'components', 'workbook'], [ONLY_LIBRARY_READS, NOT_THE_LIBRARY]),
  // Upgrades what a component draws, and runs as the service worker: it alone reaches the network by itself.
  border(['src/offline/**'], ['schema', 'model', 'i18n', 'components', 'offline'], [ONLY_LIBRARY_READS, NOT_THE_LIBRARY]),
  border(['scripts/**'], ['schema', 'model', 'scripts']),
  {
    files: ['src/components/**', 'src/layouts/**', 'src/workbook/**'],
    // The search is made of reading its index.
    ignores: ['src/components/search/**'],
    rules: { 'no-restricted-globals': ['error', ...NETWORK] },
  },
);
