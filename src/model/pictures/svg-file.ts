import { LETTERS, LINE, type Shape } from './drawing.ts';
import { paintOf, TYPEFACE, type Picture } from './picture.ts';

/** Characters that XML 1.0 does not allow, whatever form they are written in. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** White around the drawing, in pixels. */
const MARGIN = 16;

/** A text as it stands in XML, between tags or in an attribute. What XML can't hold is left out. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

/** A picture as an SVG file of its own: colours, typeface, title and description are in it, and nothing outside it is needed. */
export function svgFile({ width, height, title, description, shapes }: Picture, language: string): string {
  const [across, down] = [String(width + 2 * MARGIN), String(Math.ceil(height) + 2 * MARGIN)];
  const view = `${String(-MARGIN)} ${String(-MARGIN)} ${across} ${down}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}" viewBox="${view}" role="img" aria-labelledby="title description" xml:lang="${xmlText(language)}" font-family="${TYPEFACE}" font-size="${String(LETTERS)}">`,
    `<title id="title">${xmlText(title)}</title>`,
    `<desc id="description">${xmlText(description)}</desc>`,
    `<rect x="${String(-MARGIN)}" y="${String(-MARGIN)}" width="${across}" height="${down}" fill="#ffffff"/>`,
    ...shapes.map(element),
    '</svg>',
    '',
  ].join('\n');
}

function element(shape: Shape): string {
  const { fill, stroke, width = 1, dash, round = 0, bold } = paintOf(shape.look);
  const line = stroke ? ` stroke="${stroke}" stroke-width="${String(width)}"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}` : '';
  switch (shape.kind) {
    case 'box': {
      const [x, y, across, down, corner] = [shape.x, shape.y, shape.width, shape.height, round].map(String);
      return `<rect x="${x ?? ''}" y="${y ?? ''}" width="${across ?? ''}" height="${down ?? ''}" rx="${corner ?? ''}" fill="${fill}"${line}/>`;
    }
    case 'path':
      return `<path d="${shape.d}" fill="${fill}"${line}/>`;
    case 'words': {
      const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`;
      const [x, y] = [String(shape.x), String(shape.y)];
      const lines = shape.lines.map(
        (words, place) => `<tspan x="${x}"${place === 0 ? '' : ` dy="${String(LINE)}"`}>${xmlText(words)}</tspan>`,
      );
      return `<text x="${x}" y="${y}" fill="${fill}"${anchor}${bold ? ' font-weight="700"' : ''}>${lines.join('')}</text>`;
    }
  }
}
