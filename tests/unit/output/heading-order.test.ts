import { expect, test } from 'vitest';
import { headingOrder } from '../../../src/model/rules/output/heading-order.ts';
import { findingsOf, page } from './built-site.ts';

test('accepts headings that go down step by step and up as they like', async () => {
  const body = '<h1>1</h1><h2>2</h2><h3>3</h3><h4>4</h4><h2>2</h2><template><h6>6</h6></template>';
  expect(await findingsOf(headingOrder, { 'index.html': page(body) })).toEqual([]);
});

test('names a missing, a second and a skipping heading', async () => {
  const files = {
    'a/index.html': page('<h1>1</h1><h3>3</h3>'),
    'b/index.html': page('<h1>1</h1>\n<h1>Again</h1>'),
    'c/index.html': page('<p>Nothing</p>'),
    'd/index.html': page('<h2>2</h2><h1>1</h1>'),
  };
  expect(await findingsOf(headingOrder, files)).toMatchInlineSnapshot(`
    [
      "a/index.html:3:17  error  heading-order  <h3> follows <h1>. Use <h2> here, so that no level is left out.",
      "b/index.html:4:1  error  heading-order  The page has a second <h1>. Keep one, and make the others second-level headings.",
      "c/index.html:1:1  error  heading-order  The page has no <h1>. Give it one main heading.",
      "d/index.html:3:7  error  heading-order  <h2> is the first heading. Use <h1> here, so that no level is left out.",
    ]
  `);
});
