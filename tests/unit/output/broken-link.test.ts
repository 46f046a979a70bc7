import { expect, test } from 'vitest';
import { brokenLink } from '../../../src/model/rules/output/broken-link.ts';
import { findingsOf, page } from './built-site.ts';

const story = page('<h2 id="what-changed">What changed</h2><a name="old-place"></a>');

test('accepts everything that is there, however it is written', async () => {
  const home = page(
    `<a href="/stories/a/">1</a><a href="stories/a/?from=home#what-changed">2</a><a href="https://stories.example/stories/a/#old-place">3</a>
     <a href="#">4</a><a href="#top">5</a><a href="/stories/a/#:~:text=changed">6</a><a href="caf%C3%A9.pdf#page=2">7</a>
     <a href="https://elsewhere.example/nothing/">8</a><a href="mailto:a@b.example">9</a><a href="tel:116123">10</a>
     <img srcset="/small.png 320w, /large.png 640w" src="small.png" alt="">`,
    '<link rel="canonical" href="https://stories.example/">',
  );
  const files = { 'index.html': home, 'stories/a/index.html': story, 'café.pdf': '', 'small.png': '', 'large.png': '' };
  expect(await findingsOf(brokenLink, files)).toEqual([]);
});

test('names what is missing and what comes near it', async () => {
  const home = page(
    '<a href="/storys/a/">Stories</a>\n<a href="/stories/a">A</a>\n<img src="/small.png" srcset="/large.png 2x" alt="">\n<a href="https://[">?</a>',
  );
  expect(await findingsOf(brokenLink, { 'index.html': home, 'stories/a/index.html': story })).toMatchInlineSnapshot(`
    [
      "index.html:3:7  error  broken-link  The link to "/storys/a/" leads to nothing on this site. Correct or remove it. Did you mean “/stories/a/”?",
      "index.html:4:1  error  broken-link  The link to "/stories/a" is reached only by way of a redirect. Write it with a slash at the end: /stories/a/.",
      "index.html:5:1  error  broken-link  The src "/small.png" of <img> leads to nothing on this site. Correct or remove it.",
      "index.html:5:1  error  broken-link  The srcset "/large.png" of <img> leads to nothing on this site. Correct or remove it.",
      "index.html:6:1  error  broken-link  The link to "https://[" is not an address that can be read. Mend the address.",
    ]
  `);
});

test('names a fragment that no element has, on pages read before and after', async () => {
  const files = {
    'a/index.html': page('<a href="/b/#there">1</a><a href="/b/#gone">2</a><a href="#missing">3</a>'),
    'b/index.html': page('<p id="there"></p><a href="/a/#missing">4</a><svg><use href="#shape"/></svg>'),
  };
  expect(await findingsOf(brokenLink, files)).toMatchInlineSnapshot(`
    [
      "a/index.html:3:32  error  broken-fragment  The link to "/b/#gone" points to "#gone", and nothing on that page has this id. Correct the part after "#", or give the place it should lead to that id.",
      "a/index.html:3:56  error  broken-fragment  The link to "#missing" points to "#missing", and nothing on that page has this id. Correct the part after "#", or give the place it should lead to that id.",
      "b/index.html:3:25  error  broken-fragment  The link to "/a/#missing" points to "#missing", and nothing on that page has this id. Correct the part after "#", or give the place it should lead to that id.",
      "b/index.html:3:57  error  broken-fragment  The href "#shape" of <use> points to "#shape", and nothing on that page has this id. Correct the part after "#", or give the place it should lead to that id.",
    ]
  `);
});

test('does not take part of an id, or what stands in a template, for the id', async () => {
  const files = { 'index.html': page('<p id="there-too"></p><template><p id="there"></p></template><a href="#there">1</a>') };
  expect(await findingsOf(brokenLink, files)).toHaveLength(1);
});

test('holds links to the base path', async () => {
  const files = {
    'index.html': page(
      '<a href="/toolkit/a/">1</a><a href="a/">2</a><a href="/a/">3</a><a href="https://stories.example/another-project/">4</a>',
    ),
    'a/index.html': story,
  };
  expect(await findingsOf(brokenLink, files, '/toolkit/')).toMatchInlineSnapshot(`
    [
      "index.html:3:52  error  broken-link  The link to "/a/" leads out of the site, which lives under /toolkit/. Make the address with src/model/urls.ts.",
    ]
  `);
});
