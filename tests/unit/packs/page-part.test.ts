import fc from 'fast-check';
import sax from 'sax';
import { expect, test } from 'vitest';
import { pagePart } from '../../../src/model/packs/page-part.ts';
import { built, PAGES, SITE } from './samples.ts';

const markupOf = (main: string, address = '/modules/one/') => pagePart(built(main), address, SITE).markup;

/** Throws if the markup is not well-formed XML. */
function readAsXml(markup: string): void {
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(`<div xmlns:epub="x">${markup}</div>`).close();
}

test('takes over the words, headings and ids of a page, and nothing that works only on the site', () => {
  const part = pagePart(PAGES['/modules/one/'] ?? '', '/modules/one/', SITE);
  expect(part.key).toBe('modules-one');
  expect(part.headings).toEqual([{ id: 'part-1', text: 'First & last' }]);
  expect([...part.ids]).toEqual(['part-1', 'here', 'to-term-link-worker', 'term-link-worker', 'see']);
  expect(part.markup).not.toMatch(/Site|Foot|<style|answer-field|textarea|button|popover/);
  expect(part.markup).toContain('<h2 id="modules-one_part-1">First &amp; last</h2>');
});

test('a field becomes lines to write on, as many as it had rows', () => {
  expect(markupOf('<answer-field><label> What? <textarea id="q" rows="3"></textarea></label></answer-field>')).toBe(
    '<div class="on-paper"><p> What? </p><div class="ruled" id="modules-one_q" aria-hidden="true"><span></span><span></span><span></span></div></div>',
  );
});

test('a word that is explained in a bubble leads to its meaning at the end, and back', () => {
  const term = '<button class="term" popovertarget="term-x">x</button>';
  const markup = markupOf(`<p>${term} <span class="term-meaning" id="term-x" popover><strong>X</strong>: y</span>, and ${term}</p>`);
  expect(markup).toContain('>x</a>, and <a');
  expect(markup.match(/role="doc-noteref"/g)).toHaveLength(2);
  expect(markup).toContain('<a id="modules-one_to-term-x" class="noteref" href="pack:/modules/one/#term-x" role="doc-noteref">x</a>');
  expect(markup).toContain(
    '<div id="modules-one_term-x" role="doc-footnote"><p><strong>X</strong>: y <a href="pack:/modules/one/#to-term-x" role="doc-backlink">Back to the text</a></p></div>',
  );
});

test('the number of a note leads to the list of references', () => {
  const note = '<sup><button class="term" id="cite-1-1" popovertarget="note-1" aria-label="Note 1">[1]</button></sup>';
  const markup = markupOf(
    `${note}<span class="term-meaning" id="note-1" popover>Gone</span><ol><li id="ref-1" tabindex="-1">Kiely</li></ol>`,
  );
  expect(markup).toBe(
    '<sup><a id="modules-one_cite-1-1" class="noteref" href="pack:/modules/one/#ref-1" role="doc-noteref" aria-label="Note 1">[1]</a></sup><ol><li id="modules-one_ref-1">Kiely</li></ol>',
  );
});

test('what may be in no download is not named either: not by a link, not by a card', () => {
  const href = '/base/stories/not-for-files/';
  expect(markupOf(`<p>See <a href="${href}">The wrong bus</a>.</p>`)).toBe('<p>See a case study on our website.</p>');
  expect(markupOf(`<p>As <a href="${href}">somebody told us</a>.</p>`)).toBe('<p>As somebody told us.</p>');
  expect(markupOf(`<ul><li class="card" data-origin="lived-experience"><a href="${href}">The wrong bus</a></li></ul>`)).toBe('<ul></ul>');
  expect(markupOf('<p><a href="/base/stories/a-seat/">A seat</a></p>')).toBe('<p><a href="pack:/stories/a-seat/">A seat</a></p>');
});

test('a fictional story keeps its label, and its picture is the one for packs', () => {
  const part = pagePart(PAGES['/stories/a-seat/'] ?? '', '/stories/a-seat/', SITE);
  expect(part.markup).toBe(
    '<article data-origin="illustrative"><p class="label">Illustrative story: fiction</p><h1>A seat</h1><img src="pack:assets/seat.jpg" alt="A chair" /><p lang="ur" dir="rtl">سلام</p></article>',
  );
  expect([...part.pictures]).toEqual(['assets/seat.jpg']);
});

test('links to lists lose their way, links to telephones and other sites keep it', () => {
  expect(
    markupOf('<a href="/base/stories/by/theme/x/">X</a> <a href="tel:999">Ring</a> <a href="https://nhs.example/?a=1&amp;b=2">NHS</a>'),
  ).toBe('X <a href="tel:999">Ring</a> <a href="https://nhs.example/?a=1&amp;b=2">NHS</a>');
});

test('whatever stands in a page comes out as well-formed XML', () => {
  const word = fc.string({ unit: 'binary', maxLength: 20 });
  const tag = fc.constantFrom('p', 'a', 'h2', 'button', 'br', 'img', 'svg', 'label', 'textarea', 'saved-picture', 'details', 'td', 'x-y');
  const attribute = fc.constantFrom('id', 'class', 'href', 'alt', 'lang', 'aria-labelledby', 'hidden', 'data-name', 'popovertarget', 'src');
  const piece = fc.oneof(
    word,
    fc
      .tuple(tag, attribute, word, word)
      .map(([name, key, value, text]) => `<${name} ${key}="${value.replaceAll('"', '')}">${text}</${name}>`),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      readAsXml(markupOf(pieces.join('')));
    }),
  );
});
