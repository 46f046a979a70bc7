/** A part of a Markdown body. `line` counts the body's lines from 0. */
export type ProsePart =
  | { kind: 'paragraph'; line: number; lines: readonly string[] }
  | { kind: 'heading'; line: number; depth: number; text: string }
  | { kind: 'markdown'; line: number; text: string };

/** Marks that reach over blank lines or from one place to another: code fences, HTML, definitions. Tabs count as several columns. */
const REACHES_FURTHER = /[<\t\0]|```|~~~|^ {0,3}\[[^\]]*\]:/m;

/** A line that starts with a letter or an opening quotation mark, holds no Markdown mark and does not end in a space. */
const PLAIN_LINE = /^[\p{L}“‘][^\\`*_[\]&]*(?<! )$/u;

const PLAIN_HEADING = /^(#{1,6}) ([\p{L}\p{N}“‘][^\\`*_[\]&#]*)(?<! )$/u;

/**
 * Takes a Markdown body apart so that the parser need only read what has Markdown in it. Most of a story is plain
 * paragraphs; reading ten thousand stories takes a third of the time this way. A body with marks that reach further
 * than their own paragraph comes back whole. Both ways must give the same facts (see the property test).
 */
export function splitProse(body: string): ProsePart[] {
  if (REACHES_FURTHER.test(body)) return [{ kind: 'markdown', line: 0, text: body }];
  const lines = body.split('\n');
  const parts: ProsePart[] = [];
  let open: { line: number; end: number } | undefined;
  const close = () => {
    if (open) parts.push({ kind: 'markdown', line: open.line, text: lines.slice(open.line, open.end).join('\n') });
    open = undefined;
  };
  for (let line = 0; line < lines.length; line++) {
    if (isBlank(lines[line])) continue;
    let end = line + 1;
    while (end < lines.length && !isBlank(lines[end])) end++;
    const plain = plainPart(lines.slice(line, end), line);
    if (plain) {
      close();
      parts.push(plain);
    } else open = { line: open?.line ?? line, end };
    line = end;
  }
  close();
  return parts;
}

function plainPart(lines: readonly string[], line: number): ProsePart | undefined {
  if (lines.every((each) => PLAIN_LINE.test(each))) return { kind: 'paragraph', line, lines };
  const heading = lines.length === 1 ? PLAIN_HEADING.exec(lines[0] ?? '') : null;
  return heading ? { kind: 'heading', line, depth: heading[1]?.length ?? 1, text: heading[2] ?? '' } : undefined;
}

function isBlank(line: string | undefined): boolean {
  return line !== undefined && /^ *$/.test(line);
}
