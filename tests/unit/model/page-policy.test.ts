import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightenPolicy } from '../../../src/model/page-policy.ts';

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const page = (scripts: string, styles: string, rest: string) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${scripts}; style-src 'self' ${styles};">${rest}</head>`;

test('keeps the hashes of the page’s own styles and scripts, and drops those of other pages', () => {
  const own = '<style>a{}</style><script type="module">b()</script>';
  expect(tightenPolicy(page(`${hash('b()')} ${hash('elsewhere')}`, `${hash('other')} ${hash('a{}')}`, own))).toBe(
    page(hash('b()'), hash('a{}'), own),
  );
});

test('lets in styles that the page is going to get', () => {
  expect(tightenPolicy(page('', hash('other'), ''), ['sha256-abc'])).toContain("style-src 'self' 'sha256-abc';");
});

test('a script file is let in by its address, so that it needs no hash', () => {
  const own = '<script src="/x.js"></script>';
  expect(tightenPolicy(page(hash(''), hash('a'), own))).toContain("script-src 'self'; style-src 'self';");
});

test('a page without a policy is left as it is', () => {
  expect(tightenPolicy('<p>Hello</p>')).toBe('<p>Hello</p>');
});
