import * as fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { plainToMarkdown } from '../../../src/model/plain-to-markdown.ts';
import { tidyText } from '../../../src/workbook/plain-text.ts';
import { anyText, hostileText } from './samples.ts';

const mdx = unified().use(remarkParse).use(remarkMdx);

/** The kinds of node in a tree, and the lines of each of its paragraphs. */
function read(root: Root) {
  const kinds = new Set<string>();
  const walk = (node: Nodes): string => {
    kinds.add(node.type);
    if (node.type === 'break') return '\n';
    if ('children' in node) return node.children.map(walk).join('');
    return 'value' in node ? node.value : '';
  };
  return { paragraphs: root.children.map(walk), kinds: [...kinds] };
}

/** What a person sees of a plain text: paragraphs of trimmed lines that hold something. */
function seen(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\n'),
    )
    .filter(Boolean);
}

describe('plainToMarkdown', () => {
  test.each([
    ['Two lines\nof a poem', 'Two lines\\\nof a poem'],
    ['One.\n\n\n  Two.  ', 'One.\n\nTwo.'],
    ['# 1. - > * _a_ <b> {c} [d](e) `f`', '\\# 1. - \\> \\* \\_a\\_ \\<b\\> \\{c\\} \\[d\\](e) \\`f\\`'],
    ['12. May', '12\\. May'],
    ['import a\nexported', '&#105;mport a\\\nexported'],
    ['--- draft: false', '\\--- draft: false'],
  ])('%j', (text, markdown) => {
    expect(plainToMarkdown(text)).toBe(markdown);
  });

  test.each([
    ['Markdown', (markdown: string) => fromMarkdown(markdown)],
    ['MDX', (markdown: string) => mdx.parse(markdown)],
  ])('whatever the text, %s shows exactly that text and nothing else', (_, parse) => {
    fc.assert(
      fc.property(fc.oneof(hostileText, anyText()), (raw) => {
        const text = tidyText(raw);
        const { kinds, paragraphs } = read(parse(plainToMarkdown(text)));
        expect(kinds.filter((kind) => !['root', 'paragraph', 'text', 'break'].includes(kind))).toEqual([]);
        expect(paragraphs).toEqual(seen(text));
      }),
      { numRuns: 1500 },
    );
  });
});
