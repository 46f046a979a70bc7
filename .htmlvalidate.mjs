import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard'],
  rules: {
    // Safari no longer calls a list a list once its bullets are styled away: role="list" brings it back.
    'no-redundant-role': 'off',
    // Advice about how search engines cut titles off. Ours also say "illustrative story", which matters more.
    'long-title': 'off',
    // Numbers are kept on one line by the style sheet, where they stand in their own words.
    'tel-non-breaking': 'off',
  },
});
