import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentPolicy } from '../../../src/model/rules/output/content-policy.ts';
import { findingsOf, page } from './built-site.ts';

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const policy = (text: string) => `<meta http-equiv="content-security-policy" content="${text}">`;
const STYLE = 'p { color: red }';
const SCRIPT = 'go(1 < 2 && "</p>")';

test('accepts a page whose every style and script is covered', async () => {
  const head = `${policy(`default-src 'none'; script-src 'self' ${hash(SCRIPT)}; style-src 'self' ${hash(STYLE)};`)}<style>${STYLE}</style><link rel="stylesheet" href="/a.css">`;
  const body = `<script>${SCRIPT}</script><script type="module" src="/a.js"></script><script type="application/ld+json">{"a": 1}</script>`;
  expect(await findingsOf(contentPolicy, { 'index.html': page(body, head) })).toEqual([]);
});

test('names pages without a policy, with a weak one, or with one that comes late', async () => {
  const files = {
    'a/index.html': page('<p>Nothing</p>'),
    'b/index.html': page('', policy("default-src 'self'; script-src 'unsafe-inline' https://cdn.example; img-src *")),
    'c/index.html': page('', `<style>${STYLE}</style>${policy(`default-src 'none'; style-src ${hash(STYLE)}`)}`),
  };
  expect(await findingsOf(contentPolicy, files)).toMatchInlineSnapshot(`
    [
      "a/index.html:1:1  error  third-party  The page has no content security policy. Use the page frame of src/layouts, and keep security.csp on in astro.config.ts.",
      "b/index.html:2:26  error  third-party  The content security policy doesn't say default-src 'none'. Tighten security.csp in astro.config.ts.",
      "b/index.html:2:26  error  third-party  The content security policy allows 'unsafe-inline' in script-src. Tighten security.csp in astro.config.ts.",
      "b/index.html:2:26  error  third-party  The content security policy lets script-src reach "https://cdn.example". Tighten security.csp in astro.config.ts.",
      "b/index.html:2:26  error  third-party  The content security policy lets img-src reach "*". Tighten security.csp in astro.config.ts.",
      "c/index.html:2:26  error  third-party  <style> stands before the content security policy, which doesn't cover it. Put the policy first in <head>.",
    ]
  `);
});

test('names styles and scripts that a browser would refuse', async () => {
  const head = `${policy(`default-src 'none'; style-src ${hash(STYLE)}`)}<style>${STYLE} </style><link rel="stylesheet" href="/a.css">`;
  const body = `<p style="color: red"></p><script>${SCRIPT}</script><script src="/a.js"></script>`;
  expect(await findingsOf(contentPolicy, { 'index.html': page(body, head) })).toMatchInlineSnapshot(`
    [
      "index.html:2:163  error  third-party  The content security policy doesn't cover this inline <style>: browsers will refuse it. Let Astro bundle it, or add its hash under security.csp in astro.config.ts.",
      "index.html:2:195  error  third-party  The content security policy doesn't cover the file that <link> loads: browsers will refuse it. Let Astro bundle it, or add its hash under security.csp in astro.config.ts.",
      "index.html:3:7  error  third-party  <p> has a style attribute, which the content security policy refuses. Use a class.",
      "index.html:3:33  error  third-party  The content security policy doesn't cover this inline <script>: browsers will refuse it. Let Astro bundle it, or add its hash under security.csp in astro.config.ts.",
      "index.html:3:69  error  third-party  The content security policy doesn't cover the file that <script> loads: browsers will refuse it. Let Astro bundle it, or add its hash under security.csp in astro.config.ts.",
    ]
  `);
});
