import { fromMarkdown } from 'mdast-util-from-markdown';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markdownSheet } from '../../../src/model/planners/markdown-sheet.ts';

/** Printable text on one line: what a field gives. */
const typed = fc
  .string({ maxLength: 40 })
  .map((text) => text.trim())
  .filter(Boolean);

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

it('keeps what people typed as text: no heading, list, link or emphasis comes of it', () => {
  fc.assert(
    fc.property(typed, typed, typed, (title, text, item) => {
      const tree = fromMarkdown(
        markdownSheet([
          { kind: 'title', text: title },
          { kind: 'text', text },
          { kind: 'list', items: [item] },
        ]),
      ) as Node;
      expect(tree.children?.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list']);
      const [heading, paragraph, list] = tree.children ?? [];
      expect([heading, paragraph, list].map((node) => node && textOf(node).replace(/\s+/g, ' '))).toEqual(
        [title, text, item].map((said) => said.replace(/\s+/g, ' ')),
      );
    }),
  );
});
