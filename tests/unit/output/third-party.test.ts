import { expect, test } from 'vitest';
import { thirdParty } from '../../../src/model/rules/output/third-party.ts';
import { findingsOf, page } from './built-site.ts';

test('accepts links to other sites, and files of this one', async () => {
  const body = `<a href="https://elsewhere.example/">Elsewhere</a><img src="https://stories.example/a.png" alt=""><img src="data:image/gif;base64,AA" alt="">
    <form action="/search/"></form><p>We never use document.cookie, and on = is a word.</p>`;
  const head = '<link rel="canonical" href="https://other.example/"><style>p { background: url("/a.png") }</style>';
  expect(
    await findingsOf(thirdParty, { 'index.html': page(body, head), 'a.css': '@import "/b.css";', 'a.js': 'fetch("/a.json")' }),
  ).toEqual([]);
});

test('names everything that would reach another origin', async () => {
  const head = `<link rel="stylesheet" href="https://fonts.example/a.css">
<link rel="preconnect" href="//cdn.example">
<style>@import "https://fonts.example/b.css"; p { background: url(//cdn.example/a.png) }</style>`;
  const body = `<script src="https://cdn.example/a.js"></script>
<img src="/a.png" srcset="/a.png 1x, https://cdn.example/b.png 2x" alt="">
<iframe src="https://video.example/1"></iframe>
<form action="https://forms.example/"></form>
<a href="/" ping="https://count.example/">Home</a>`;
  expect(await findingsOf(thirdParty, { 'index.html': page(body, head) })).toMatchInlineSnapshot(`
    [
      "index.html:2:26  error  third-party  <link href> reaches another site: "https://fonts.example/a.css". Keep everything a page loads on this site.",
      "index.html:3:1  error  third-party  <link href> reaches another site: "//cdn.example". Keep everything a page loads on this site.",
      "index.html:4:1  error  third-party  The style sheet loads "https://fonts.example/b.css" from another site. Keep everything a page loads on this site.",
      "index.html:4:1  error  third-party  The style sheet loads "//cdn.example/a.png" from another site. Keep everything a page loads on this site.",
      "index.html:5:7  error  third-party  <script src> reaches another site: "https://cdn.example/a.js". Keep everything a page loads on this site.",
      "index.html:6:1  error  third-party  <img srcset> reaches another site: "https://cdn.example/b.png". Keep everything a page loads on this site.",
      "index.html:7:1  error  third-party  <iframe src> reaches another site: "https://video.example/1". Keep everything a page loads on this site.",
      "index.html:8:1  error  third-party  <form action> reaches another site: "https://forms.example/". Keep everything a page loads on this site.",
      "index.html:9:1  error  third-party  <a ping> reaches another site: "https://count.example/". Keep everything a page loads on this site.",
    ]
  `);
});

test('names inline handlers, javascript: addresses and cookies', async () => {
  const body = `<button onclick="go()">Go</button>
<a href="javascript:go()">Go</a>
<script>document.cookie = 'a=b'</script>`;
  const files = {
    'index.html': page(body),
    'assets/a.js': 'x=document.cookie',
    'assets/a.css': 'p{background:url(https://cdn.example/a.png)}',
  };
  expect(await findingsOf(thirdParty, files)).toMatchInlineSnapshot(`
    [
      "assets/a.css:1:1  error  third-party  The style sheet loads "https://cdn.example/a.png" from another site. Keep everything a page loads on this site.",
      "assets/a.js:1:1  error  third-party  The script uses document.cookie. Keep what must be kept on the device in localStorage.",
      "index.html:3:7  error  third-party  onclick="…" is an inline handler. Listen in a script file instead.",
      "index.html:4:1  error  third-party  href="javascript:…" runs script from an attribute. Use a real address, or a button in a custom element.",
      "index.html:5:1  error  third-party  The script uses document.cookie. Keep what must be kept on the device in localStorage.",
    ]
  `);
});
