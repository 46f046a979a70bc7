import { LETTERS, LINE, type Shape } from '../../model/pictures/drawing.ts';
import { paintOf, TYPEFACE, type Picture } from '../../model/pictures/picture.ts';

/** Dots for each pixel of the picture: sharp on paper and when it is enlarged. */
const SCALE = 2;
/** White around the drawing, in pixels. */
const MARGIN = 16;

/**
 * A picture as a PNG file, painted here: the page's policy lets no picture in that isn't the site's own, so it can't be made
 * by way of an SVG. Load this module only when it is asked for.
 * @throws when the browser has no canvas, or no memory for it
 */
export function pngFile({ width, height, shapes }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((width + 2 * MARGIN) * SCALE);
  canvas.height = Math.ceil((height + 2 * MARGIN) * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SCALE, SCALE);
  context.translate(MARGIN, MARGIN);
  for (const shape of shapes) paint(context, shape);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture could not be made.'));
    }, 'image/png');
  });
}

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  const { fill, stroke, width = 1, dash = [], round = 0, bold = false } = paintOf(shape.look);
  if (shape.kind === 'words') {
    context.font = `${bold ? 'bold ' : ''}${String(LETTERS)}px ${TYPEFACE}`;
    context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
    context.fillStyle = fill;
    shape.lines.forEach((line, place) => {
      context.fillText(line, shape.x, shape.y + place * LINE);
    });
    return;
  }
  const path = new Path2D(shape.kind === 'path' ? shape.d : boxPath(shape, round));
  if (fill !== 'none') {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (!stroke) return;
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke(path);
}

/** A rectangle with round corners. Older browsers have no `roundRect`. */
function boxPath({ x, y, width, height }: { x: number; y: number; width: number; height: number }, round: number): string {
  const [across, down, r] = [width - 2 * round, height - 2 * round, String(round)].map(String);
  const corner = (dx: number, dy: number) => `a${r ?? ''} ${r ?? ''} 0 0 1 ${String(dx * round)} ${String(dy * round)}`;
  return `M${String(x + round)} ${String(y)}h${across ?? ''}${corner(1, 1)}v${down ?? ''}${corner(-1, 1)}h-${across ?? ''}${corner(-1, -1)}v-${down ?? ''}${corner(1, -1)}z`;
}
