import type { Nodes, Parents } from 'mdast';
import { markdownToMdast, mdxToMdast, type MdxJsxAttributeNode, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import type { Position } from './findings.ts';
import type { Attribute, Code, Element, Heading, Image, Link, MarkdownFacts, TextPlace, TextRun } from './markdown-facts.ts';
import { explainMdxError } from './mdx-problems.ts';

export type MarkdownFormat = 'md' | 'mdx';

/** As the site is built (astro.config.ts), but that its facts were taken off the body before. */
const OPTIONS = { features: { gfm: true, frontmatter: false } };

/**
 * Reads a body whose first line is line `firstLine` of its file. Never throws; see `failure`.
 * It is read by the parser that the site is built with: where two parsers differ, something could be published that
 * was never checked.
 */
export function readMarkdown(body: string, firstLine: number, format: MarkdownFormat): MarkdownFacts {
  try {
    const tree = format === 'mdx' ? mdxToMdast(body, OPTIONS) : markdownToMdast(body, OPTIONS);
    return new Reading(body, firstLine, tree).facts;
  } catch (error) {
    const failure = explainMdxError(error, body, firstLine);
    return { runs: [], headings: [], images: [], links: [], elements: [], code: [], failure };
  }
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Nodes that stand in a line of words. */
const INLINE = new Set<string>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
] satisfies Nodes['type'][]);

/** What stands around a node. */
interface Around {
  within: number | undefined;
  quoted: boolean;
}

/** Collects the facts of one body. */
class Reading {
  readonly facts = {
    runs: [] as TextRun[],
    headings: [] as Heading[],
    images: [] as Image[],
    links: [] as Link[],
    elements: [] as Element[],
    code: [] as Code[],
    failure: undefined,
  };
  readonly #body: string;
  readonly #lines: readonly string[];
  readonly #firstLine: number;
  readonly #definitions = new Map<string, string>();

  constructor(body: string, firstLine: number, tree: Nodes) {
    this.#body = body;
    this.#lines = body.split('\n');
    this.#firstLine = firstLine;
    this.#define(tree);
    this.#block(tree, { within: undefined, quoted: false });
  }

  /** A definition may stand anywhere, also after what refers to it. */
  #define(node: Nodes): void {
    if (node.type === 'definition') this.#definitions.set(node.identifier, node.url);
    else if ('children' in node && !INLINE.has(node.type)) for (const child of node.children) this.#define(child);
  }

  #block(node: Nodes, around: Around): void {
    switch (node.type) {
      case 'paragraph':
      case 'tableCell':
        this.#words(node.children, 'paragraph', around);
        break;
      case 'heading': {
        const text = this.#words(node.children, 'heading', around);
        this.facts.headings.push({ ...this.#start(node), depth: node.depth, text, within: around.within });
        break;
      }
      case 'code':
        this.#code(node.value, this.#start(node), around);
        break;
      case 'definition':
        this.facts.links.push({ ...this.#start(node), url: node.url });
        break;
      case 'html':
        this.facts.code.push({ ...this.#start(node), kind: 'html', source: node.value });
        break;
      case 'mdxjsEsm':
        this.facts.code.push({ ...this.#start(node), kind: 'import-export', source: node.value });
        break;
      case 'mdxFlowExpression':
        this.#expression(node.value, this.#start(node));
        break;
      case 'mdxJsxFlowElement': {
        const index = this.#element(node, around);
        this.#blocks(node, { ...around, within: around.within ?? index });
        break;
      }
      case 'blockquote':
        this.#blocks(node, { ...around, quoted: true });
        break;
      default:
        if ('children' in node) this.#blocks(node, around);
    }
  }

  /** Reads what a block holds. Words may stand in a component without a paragraph around them. */
  #blocks(parent: Parents, around: Around): void {
    let line: Nodes[] = [];
    for (const child of parent.children) {
      if (INLINE.has(child.type)) line.push(child);
      else {
        this.#words(line, 'paragraph', around);
        line = [];
        this.#block(child, around);
      }
    }
    this.#words(line, 'paragraph', around);
  }

  /** Collects the words of one paragraph or heading into a run, and what else stands in it. Returns the words. */
  #words(nodes: readonly Nodes[], kind: TextRun['kind'], around: Around): string {
    const run = new RunBuilder();
    for (const node of nodes) this.#inline(node, run, around);
    this.#keep(run, kind, around.quoted);
    return run.text;
  }

  #inline(node: Nodes, run: RunBuilder, around: Around): void {
    const start = this.#start(node);
    switch (node.type) {
      case 'text':
        this.#addLines(run, node.value, start);
        break;
      case 'inlineCode':
        this.#addLines(run, node.value, { line: start.line, column: start.column + 1 });
        break;
      case 'break':
        run.add('\n', start);
        break;
      case 'image':
        this.#image(node.url, node.alt ?? '', start, around);
        break;
      case 'imageReference':
        this.#image(this.#definitions.get(node.identifier) ?? '', node.alt ?? '', start, around);
        break;
      case 'html':
        this.facts.code.push({ ...start, kind: 'html', source: node.value });
        break;
      case 'mdxTextExpression':
        this.#expression(node.value, start);
        break;
      case 'link':
        // An address that was written out is a link, too; an e-mail address is then words, and judged as such.
        if (node.url !== `mailto:${wordsOf(node)}`) this.facts.links.push({ ...start, url: node.url });
        for (const child of node.children) this.#inline(child, run, around);
        break;
      case 'mdxJsxTextElement': {
        const index = this.#element(node, around);
        for (const child of node.children) this.#inline(child, run, { ...around, within: around.within ?? index });
        break;
      }
      default:
        if ('children' in node) for (const child of node.children) this.#inline(child, run, around);
    }
  }

  #image(url: string, alt: string, position: Position, around: Around): void {
    this.facts.images.push({ ...position, url, alt });
    const run = new RunBuilder();
    run.add(alt, { line: position.line, column: position.column + 2 });
    this.#keep(run, 'alt', around.quoted);
  }

  #code(text: string, start: Position, around: Around): void {
    const isFenced = /^[\s>]*(?:`{3}|~{3})/.test(this.#lines[start.line - this.#firstLine] ?? '');
    const run = new RunBuilder();
    this.#addLines(run, text, isFenced ? { line: start.line + 1, column: 1 } : start);
    this.#keep(run, 'code', around.quoted);
  }

  #expression(value: string, position: Position): void {
    const isNote = /^(?:\s|\/\*(?:(?!\*\/)[^])*\*\/)*$/.test(value);
    if (!isNote) this.facts.code.push({ ...position, kind: 'expression', source: `{${value}}` });
  }

  #element(node: JsxElement, around: Around): number {
    const attributes: Attribute[] = [];
    this.facts.elements.push({ ...this.#start(node), name: node.name ?? undefined, attributes, text: wordsOf(node), links: linksIn(node) });
    const index = this.facts.elements.length - 1;
    let from = (node.position?.start.offset ?? 0) + (node.name?.length ?? 0) + 1;
    for (const attribute of node.attributes) {
      // The parser doesn't say where attributes stand, but it gives them in their order.
      const at = attribute.type === 'mdxJsxAttribute' ? this.#findName(attribute.name, from) : this.#body.indexOf('{', from);
      const position = this.#positionOf(at);
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        this.facts.code.push({ ...position, kind: 'spread', source: attribute.value });
        from = at + attribute.value.length;
      } else {
        this.#attribute(attribute, position, attributes, around);
        from = at + attribute.name.length + (attributeSource(attribute)?.length ?? 0);
      }
    }
    return index;
  }

  #findName(name: string, from: number): number {
    const pattern = new RegExp(`(?<=\\s)${name.replace(/\W/g, '\\$&')}(?![\\w:.-])`, 'g');
    pattern.lastIndex = from;
    return pattern.exec(this.#body)?.index ?? from;
  }

  #attribute(attribute: MdxJsxAttributeNode, position: Position, attributes: Attribute[], around: Around): void {
    const { name } = attribute;
    const value = attributeValue(attribute);
    attributes.push({ ...position, name, value });
    if (typeof value === 'string') {
      const run = new RunBuilder();
      run.add(value, { line: position.line, column: position.column + name.length + 2 });
      this.#keep(run, 'attribute', around.quoted);
    } else if (value === undefined) {
      this.facts.code.push({ ...position, kind: 'expression', source: `${name}={${String(attributeSource(attribute))}}` });
    }
  }

  /** Adds text that may run over several lines; Markdown drops the marks and spaces that continuation lines start with. */
  #addLines(run: RunBuilder, text: string, start: Position): void {
    text.split('\n').forEach((words, index) => {
      if (index === 0) run.add(words, start);
      else {
        const line = start.line + index;
        const source = this.#lines[line - this.#firstLine] ?? '';
        run.add(`\n${words}`, { line, column: Math.max(0, source.indexOf(words)) });
      }
    });
  }

  #keep(run: RunBuilder, kind: TextRun['kind'], quoted: boolean): void {
    if (run.text.trim() !== '') this.facts.runs.push({ kind, text: run.text, places: run.places, quoted });
  }

  #start(node: Nodes): Position {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return { line: line + this.#firstLine - 1, column };
  }

  #positionOf(offset: number): Position {
    const before = this.#body.slice(0, Math.max(0, offset)).split('\n');
    return { line: before.length + this.#firstLine - 1, column: (before.at(-1)?.length ?? 0) + 1 };
  }
}

/** A run in the making. */
class RunBuilder {
  text = '';
  readonly places: TextPlace[] = [];

  add(text: string, position: Position): void {
    this.places.push({ at: this.text.length, line: position.line, column: position.column });
    this.text += text;
  }
}

/** What stands after the name of an attribute: its words, or its code. */
function attributeSource({ value }: MdxJsxAttributeNode): string | undefined {
  return typeof value === 'string' ? value : value?.value;
}

function attributeValue(attribute: MdxJsxAttributeNode): Attribute['value'] {
  const { value } = attribute;
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  return /^\s*\d+(?:\.\d+)?\s*$/.test(value.value) ? Number(value.value) : undefined;
}

/** All words inside a node, those of separate blocks on lines of their own. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (!('children' in node)) return '';
  const joint = node.children.some(({ type }) => !INLINE.has(type)) ? '\n' : '';
  return node.children.map(wordsOf).join(joint);
}

function linksIn(node: Nodes): string[] {
  const inside = 'children' in node ? node.children.flatMap(linksIn) : [];
  return node.type === 'link' ? [node.url, ...inside] : inside;
}
