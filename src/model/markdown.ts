import type { Program } from 'estree';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type {} from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Position } from './findings.ts';
import type { Attribute, Code, Element, Heading, Image, Link, MarkdownFacts, TextPlace, TextRun } from './markdown-facts.ts';
import { explainMdxError } from './mdx-problems.ts';
import { splitProse } from './plain-prose.ts';

export type MarkdownFormat = 'md' | 'mdx';

const markdown = unified().use(remarkParse).freeze();
const markdownWithComponents = unified().use(remarkParse).use(remarkMdx).freeze();

/** Reads a body whose first line is line `firstLine` of its file. Never throws; see `failure`. */
export function readMarkdown(body: string, firstLine: number, format: MarkdownFormat): MarkdownFacts {
  try {
    const reading = new Reading(body, firstLine);
    if (format === 'mdx') reading.read(markdownWithComponents.parse(body), 0);
    else {
      for (const part of splitProse(body)) {
        if (part.kind === 'paragraph') reading.addPlainParagraph(part.lines, part.line);
        else if (part.kind === 'heading') reading.addPlainHeading(part.depth, part.text, part.line);
        else reading.read(markdown.parse(part.text), part.line);
      }
    }
    return reading.facts;
  } catch (error) {
    return { runs: [], headings: [], images: [], links: [], elements: [], code: [], failure: explainMdxError(error, firstLine) };
  }
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** What stands around a node. */
interface Around {
  within: number | undefined;
  quoted: boolean;
}

/** Collects the facts of one body, part by part. */
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
  readonly #lines: readonly string[];
  readonly #firstLine: number;
  /** Lines of the body before the part that is being read. */
  #offset = 0;
  #definitions = new Map<string, string>();

  constructor(body: string, firstLine: number) {
    this.#lines = body.split('\n');
    this.#firstLine = firstLine;
  }

  addPlainParagraph(lines: readonly string[], line: number): void {
    const run = new RunBuilder();
    lines.forEach((text, index) => {
      run.add(index === 0 ? text : `\n${text}`, { line: this.#firstLine + line + index, column: index === 0 ? 1 : 0 });
    });
    this.#keep(run, 'paragraph', false);
  }

  addPlainHeading(depth: number, text: string, line: number): void {
    const position = { line: this.#firstLine + line, column: 1 };
    this.facts.headings.push({ ...position, depth, text, within: undefined });
    const run = new RunBuilder();
    run.add(text, { ...position, column: depth + 2 });
    this.#keep(run, 'heading', false);
  }

  /** Reads a tree whose first line is line `offset` of the body, from 0. */
  read(tree: Root, offset: number): void {
    this.#offset = offset;
    this.#definitions = new Map(tree.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])));
    this.#block(tree, { within: undefined, quoted: false });
  }

  #block(node: Nodes, around: Around): void {
    switch (node.type) {
      case 'paragraph':
        this.#words(node, 'paragraph', around);
        break;
      case 'heading': {
        const text = this.#words(node, 'heading', around);
        this.facts.headings.push({ ...this.#start(node), depth: node.depth, text, within: around.within });
        break;
      }
      case 'code': {
        const run = new RunBuilder();
        this.#addLines(run, node.value, { line: this.#start(node).line + 1, column: 1 });
        this.#keep(run, 'code', around.quoted);
        break;
      }
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
        this.#expression(node);
        break;
      case 'mdxJsxFlowElement': {
        const index = this.#element(node, around);
        for (const child of node.children) this.#block(child, { ...around, within: around.within ?? index });
        break;
      }
      case 'blockquote':
        for (const child of node.children) this.#block(child, { ...around, quoted: true });
        break;
      default:
        if ('children' in node) for (const child of node.children) this.#block(child, around);
    }
  }

  /** Collects the words of one paragraph or heading into a run, and what else stands in it. Returns the words. */
  #words(node: Nodes, kind: TextRun['kind'], around: Around): string {
    const run = new RunBuilder();
    this.#inline(node, run, around);
    this.#keep(run, kind, around.quoted);
    return run.text;
  }

  #inline(node: Nodes, run: RunBuilder, around: Around): void {
    switch (node.type) {
      case 'text':
        this.#addLines(run, node.value, this.#start(node));
        return;
      case 'inlineCode':
        this.#addLines(run, node.value, afterFence(this.#start(node)));
        return;
      case 'break':
        run.add('\n', this.#start(node));
        return;
      case 'image':
        this.#image(node.url, node.alt ?? '', this.#start(node), around);
        return;
      case 'imageReference':
        this.#image(this.#definitions.get(node.identifier) ?? '', node.alt ?? '', this.#start(node), around);
        return;
      case 'html':
        this.facts.code.push({ ...this.#start(node), kind: 'html', source: node.value });
        return;
      case 'mdxTextExpression':
        this.#expression(node);
        return;
      case 'link':
        this.facts.links.push({ ...this.#start(node), url: node.url });
        break;
      case 'mdxJsxTextElement': {
        const index = this.#element(node, around);
        for (const child of node.children) this.#inline(child, run, { ...around, within: around.within ?? index });
        return;
      }
    }
    if ('children' in node) for (const child of node.children) this.#inline(child, run, around);
  }

  #image(url: string, alt: string, position: Position, around: Around): void {
    this.facts.images.push({ ...position, url, alt });
    const run = new RunBuilder();
    run.add(alt, { ...position, column: position.column + 2 });
    this.#keep(run, 'alt', around.quoted);
  }

  #element(node: JsxElement, around: Around): number {
    const inside = insideOf(node);
    const element = {
      ...this.#start(node),
      name: node.name ?? undefined,
      attributes: [] as Attribute[],
      text: inside.text,
      links: inside.links,
    };
    this.facts.elements.push(element);
    const index = this.facts.elements.length - 1;
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        this.facts.code.push({ ...this.#start(attribute), kind: 'spread', source: attribute.value });
        continue;
      }
      const read = { ...this.#start(attribute), name: attribute.name, value: attributeValue(attribute) };
      element.attributes.push(read);
      if (typeof read.value === 'string') {
        const run = new RunBuilder();
        run.add(read.value, { line: read.line, column: read.column + read.name.length + 2 });
        this.#keep(run, 'attribute', around.quoted);
      } else if (read.value === undefined) {
        this.facts.code.push({ line: read.line, column: read.column, kind: 'expression', source: `${read.name}={…}` });
      }
    }
    return index;
  }

  #expression(node: Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>): void {
    const { estree } = (node.data ?? {}) as { estree?: Program };
    const holdsCode = estree?.body.length !== 0;
    if (holdsCode) this.facts.code.push({ ...this.#start(node), kind: 'expression', source: `{${node.value}}` });
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

  #start(node: Nodes | MdxJsxAttribute | MdxJsxExpressionAttribute): Position {
    const start = node.position?.start ?? { line: 1, column: 1 };
    return { line: start.line + this.#offset + this.#firstLine - 1, column: start.column };
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

function afterFence(position: Position): Position {
  return { line: position.line, column: position.column + 1 };
}

function attributeValue(attribute: MdxJsxAttribute): Attribute['value'] {
  const { value } = attribute;
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const [statement, ...more] = value.data?.estree?.body ?? [];
  const isNumber =
    more.length === 0 &&
    statement?.type === 'ExpressionStatement' &&
    statement.expression.type === 'Literal' &&
    typeof statement.expression.value === 'number';
  return isNumber ? Number(value.value) : undefined;
}

function insideOf(node: Nodes): { text: string; links: string[] } {
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code'))
    return { text: node.value, links: [] };
  if (!('children' in node)) return { text: '', links: [] };
  const parts = node.children.map(insideOf);
  const joint = node.children.some((child) => child.type === 'paragraph' || child.type === 'listItem') ? '\n' : '';
  const links = parts.flatMap((part) => part.links);
  return { text: parts.map((part) => part.text).join(joint), links: node.type === 'link' ? [node.url, ...links] : links };
}
