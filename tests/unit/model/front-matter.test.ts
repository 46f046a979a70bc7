import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/model/front-matter.ts';

test('takes a file apart and remembers the lines', () => {
  expect(splitFrontMatter('---\ntitle: a\n---\n\nWords.\n')).toEqual({
    facts: { text: 'title: a', firstLine: 2 },
    body: '\nWords.\n',
    bodyLine: 4,
  });
  expect(splitFrontMatter('\n\n---  \ntitle: a\n--- \nWords.')).toEqual({
    facts: { text: 'title: a', firstLine: 4 },
    body: 'Words.',
    bodyLine: 6,
  });
  expect(splitFrontMatter('---\n---')).toEqual({ facts: { text: '', firstLine: 2 }, body: '', bodyLine: 3 });
});

describe('refuses what Astro would read otherwise', () => {
  test.each([
    ['no facts at all', 'Words.\n'],
    ['an empty file', ''],
    ['facts after words', 'Words.\n---\ntitle: a\n---\n'],
    ['facts without an end', '---\ntitle: a\n\nWords.\n'],
    ['an end with more on its line', '---\ntitle: a\n--- more\n---\n'],
    ['an end in pluses', '---\ntitle: a\n+++\nexport const x = 1\n---\n'],
    ['facts in pluses', '+++\ntitle = "a"\n+++\n'],
  ])('%s', (_, text) => {
    expect(splitFrontMatter(text)).toMatchSnapshot();
  });
});

test('whatever the text, the parts lie where they are said to lie', () => {
  const line = fc.oneof(fc.constantFrom('---', '--- ', '----', '+++', '', 'a: b'), fc.string());
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
      const text = lines.join('\n');
      const all = text.split('\n');
      const split = splitFrontMatter(text);
      if ('problem' in split) {
        expect(split.problem.line).toBeLessThanOrEqual(all.length);
        return;
      }
      const { facts, body, bodyLine } = split;
      expect(all.slice(bodyLine - 1).join('\n')).toBe(body);
      expect(all.slice(facts.firstLine - 1, bodyLine - 2).join('\n')).toBe(facts.text);
    }),
  );
});
