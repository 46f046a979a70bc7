import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateField, locateFieldName, readYaml, readYamlFields } from '../../../src/model/yaml-source.ts';

const problemsOf = (text: string) =>
  readYaml({ text, firstLine: 2 }).problems.map(
    ({ line, column, message, remedy }) => `${String(line)}:${String(column)} ${message} ${remedy}`,
  );

describe('what can go wrong in YAML is said in plain English', () => {
  test.each([
    ['a second colon', 'title: Kick-off: a safe start'],
    ['a field that stands twice', 'title: a\nsummary: b\ntitle: c'],
    ['a quotation mark without its partner', 'title: "never closed\nsummary: b'],
    ['a quotation mark that ends too early', "title: 'it's mine'"],
    ['a bracket without its partner', 'themes: [a, b\narea: c'],
    ['a tab', 'teller:\n\tname: Sam'],
    ['a line that is indented too little', 'teller:\n  name: Sam\n adult: true'],
    ['a mark that has a meaning', 'title: @home'],
    ['a star', 'title: *important'],
    ['an exclamation mark', 'title: !Important words'],
    ['a backslash', 'title: "C:\\home"'],
    ['a field without a colon', 'title\nsummary: b'],
    ['a list as a name', '? [a]\n: b'],
    ['a second list', '- a\n---\n- b'],
  ])('%s', (_, text) => {
    expect(problemsOf(text)).toMatchSnapshot();
  });

  test('facts that are no fields', () => {
    expect(readYamlFields({ text: 'title:A seat', firstLine: 2 }).problems).toMatchSnapshot();
    expect(readYamlFields({ text: '- a\n- b', firstLine: 2 }).problems).toHaveLength(1);
    expect(readYamlFields({ text: '', firstLine: 2 })).toEqual({ fields: {}, problems: [] });
  });

  test('lists within lists, thousands deep', () => {
    // Where the parser gives up depends on the machine.
    expect(readYaml({ text: '['.repeat(20_000), firstLine: 1 }).problems).toHaveLength(1);
  });

  test('an alias can neither unfold into gigabytes nor hold itself', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'.split('').map(
        (name, at) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefgh'.charAt(at)}`)
            .join(', ')}]`,
      ),
    ].join('\n');
    expect(readYaml({ text: bomb, firstLine: 1 })).toMatchObject({ value: undefined, problems: [{ line: 2, column: 8 }] });
    expect(readYaml({ text: 'a: &a [*a]', firstLine: 1 })).toMatchObject({ value: undefined, problems: [{ line: 1, column: 8 }] });
  });
});

describe('a field is found in its file', () => {
  const source = {
    text: "title: 'A day: one'\nthemes: [caring, grief]\npicture:\n  file: ./a.png\n  alt: >\n    A long\n    text\nlist:\n  - { id: x }\n",
    firstLine: 2,
  };
  test.each([
    [['title'], { line: 2, column: 8 }],
    [['themes'], { line: 3, column: 1 }],
    [['themes', 1], { line: 3, column: 18 }],
    [['picture', 'file'], { line: 5, column: 9 }],
    [['picture', 'credit'], { line: 4, column: 1 }],
    [['missing'], { line: 2, column: 1 }],
    [['list', 0, 'id'], { line: 10, column: 11 }],
    [['list', 0, 'name'], { line: 10, column: 5 }],
    [['list', 7], { line: 9, column: 1 }],
    [['title', 'deeper'], { line: 2, column: 1 }],
  ])('%j', (path, place) => {
    expect(locateField(source, path)).toEqual(place);
  });

  test('with words, the place of the words', () => {
    expect(locateField(source, ['title'], 'one')).toEqual({ line: 2, column: 16 });
    expect(locateField(source, ['picture', 'alt'], 'text')).toEqual({ line: 8, column: 5 });
    expect(locateField(source, ['title'], 'not there')).toEqual({ line: 2, column: 8 });
  });

  test('the name of a field', () => {
    expect(locateFieldName(source, ['picture', 'alt'])).toEqual({ line: 6, column: 3 });
    expect(locateFieldName(source, ['missing'])).toEqual({ line: 2, column: 1 });
  });
});

test('whatever the text, reading it never throws, and every place is in the text', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('title: a', '  - b', 'c: [', "d: 'e", '? f', '&g *g', '- - -', 'h: |', '\t', '---', '"i": {j: k}', '<<: *l', '!!m n'),
  );
  const texts = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(texts, fc.array(fc.oneof(fc.string(), fc.nat({ max: 3 })), { maxLength: 3 }), (text, path) => {
      const source = { text, firstLine: 1 };
      const lines = text.split('\n');
      const places = [...readYaml(source).problems, locateField(source, path), locateFieldName(source, path)];
      for (const { line: at, column } of places) {
        expect(at).toBeGreaterThanOrEqual(1);
        expect(at).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[at - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: 500 },
  );
});
