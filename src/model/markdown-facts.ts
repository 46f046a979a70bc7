import type { Position } from './findings.ts';

/** A stretch of words that a reader takes in at one go: a paragraph, a heading, an alternative text, a label. */
export interface TextRun {
  kind: 'paragraph' | 'heading' | 'alt' | 'code' | 'attribute';
  text: string;
  /** Where parts of the text stand in the file, by their offset in `text`, in order. */
  places: readonly TextPlace[];
  /** Whether it stands in a block quotation: somebody else's words. */
  quoted: boolean;
}
/** Where the part of a text from offset `at` on stands. */
export interface TextPlace extends Position {
  at: number;
}

export interface Heading extends Position {
  depth: number;
  text: string;
  /** The outermost component around it, by its index in `elements`. */
  within: number | undefined;
}

export interface Image extends Position {
  url: string;
  alt: string;
}

export interface Link extends Position {
  url: string;
}

export interface Attribute extends Position {
  name: string;
  /** Words; a literal number; true if it has no value; undefined if its value is code. */
  value: string | number | true | undefined;
}

/** A component, or an HTML element in MDX. */
export interface Element extends Position {
  /** Undefined for a fragment, `<>`. */
  name: string | undefined;
  attributes: readonly Attribute[];
  /** All the words inside. */
  text: string;
  /** The addresses of the links inside. */
  links: readonly string[];
}

/** Something a writer's file may not hold because it would run, or be taken for the page's own code. */
export interface Code extends Position {
  kind: 'import-export' | 'expression' | 'spread' | 'html';
  source: string;
}

/** What the rules need to know about a body, in the order of the file. Columns and lines are those of the file. */
export interface MarkdownFacts {
  runs: readonly TextRun[];
  headings: readonly Heading[];
  images: readonly Image[];
  links: readonly Link[];
  elements: readonly Element[];
  code: readonly Code[];
  /** Why the rest could not be read. Then everything above is empty. */
  failure: (Position & { message: string; remedy: string }) | undefined;
}

/** Where the character at `index` of a run stands in the file. */
export function positionIn(run: TextRun, index: number): Position {
  const place = run.places.findLast(({ at }) => at <= index) ?? run.places[0] ?? { at: 0, line: 1, column: 1 };
  return { line: place.line, column: place.column + Math.max(0, index - place.at) };
}
