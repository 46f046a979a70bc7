import { expect, test } from 'vitest';
import { assetsOf, importsIn } from '../../../src/model/offline-files.ts';

const PAGE = `<!doctype html><html><head><link rel="icon" href="/icon.svg"><script type="module" src="/toolkit/assets/a.B1.js"></script>
<link rel="stylesheet" href="/toolkit/assets/b.css"></head><body>
<astro-island component-url="/toolkit/assets/Island.C2.js" renderer-url="/toolkit/assets/client.D3.js"></astro-island>
<picture><source srcset="/p_s.avif 360w, /p_m.avif 640w, /p_l.avif 960w" type="image/avif"><img src="/p.webp" srcset="/p_s.webp 360w"></picture>
<picture> <source srcset="/q_s.avif 320w" type="image/avif"> <img src="/q.webp"> </picture>
<script type="module" src="/toolkit/assets/a.B1.js"></script></body></html>`;

test('finds the scripts, style sheets and islands of a page, each once', () => {
  expect(assetsOf(PAGE).code).toEqual([
    '/toolkit/assets/a.B1.js',
    '/toolkit/assets/b.css',
    '/toolkit/assets/Island.C2.js',
    '/toolkit/assets/client.D3.js',
  ]);
});

test('finds code only where an attribute names the whole address', () => {
  const page = `<img data-src="/a.js" alt="b.js"><script src=".js"></script><p>c.css" <a href='/d.js'>"e.js"</a>
<link
href="/f.css"><astro-island before-hydration-url="/g.js" component-url="/h.mjs"></astro-island><script src="/i.js?j"></script>`;
  expect(assetsOf(page).code).toEqual(['/f.css', '/g.js']);
});

test('finds one file for each picture: wide enough for a phone, or the widest there is', () => {
  expect(assetsOf(PAGE).pictures).toEqual(['/p_m.avif', '/q_s.avif']);
});

test('finds what a script loads at once, later, or as a worker', () => {
  const script =
    'import{a}from"./dep.X1.js";const f=()=>import(`./late.Y2.js`);new Worker("/toolkit/assets/work-Z3.js");let m=["assets/map.W4.css"];let n="other.js"';
  expect(importsIn(script)).toEqual(['dep.X1.js', 'late.Y2.js', 'work-Z3.js', 'map.W4.css']);
});
