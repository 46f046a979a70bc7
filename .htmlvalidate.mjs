import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard'],
  rules: {
    // Safari no longer calls a list a list once its bullets are styled away: role="list" brings it back.
    'no-redundant-role': 'off',
    // Templates hold headings that script fills in. Empty ones on the live page are found by axe.
    'empty-heading': 'off',
    // Server-rendered React writes <input/>, which means the same.
    'void-style': 'off',
    // Boxes that answer one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // How the HTML is set out is nobody's concern.
    'no-trailing-whitespace': 'off',
    // Advice about how search engines cut titles off. Ours also say "illustrative story", which matters more.
    'long-title': 'off',
    // Numbers are kept on one line by the style sheet, where they stand in their own words.
    'tel-non-breaking': 'off',
  },
});
