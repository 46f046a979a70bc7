import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import config from '../../.htmlvalidate.mjs';
import { fileOf, PAGES } from './built-pages.ts';

const validator = new HtmlValidate(config);

for (const under of PAGES) {
  test(`is valid HTML: ${under.path}`, async () => {
    const { results } = await validator.validateString(await readFile(fileOf(under), 'utf8'), under.file);
    const findings = results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message }) =>
          `${under.file}:${String(line)}:${String(column)}  ${message}. See html-validate.org/rules/${ruleId}.html.`,
      ),
    );
    expect(findings).toEqual([]);
  });
}
