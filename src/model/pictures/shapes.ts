/** Path data for pictures, small enough to travel to a phone. Lengths in CSS pixels. */
import { LINE, tenth, type Words } from './drawing.ts';

type Point = readonly [x: number, y: number];

/** A line through points. */
export function through(points: readonly Point[]): string {
  return points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('');
}

/** A line through points, closed. */
export function outline(points: readonly Point[]): string {
  return `${through(points)}z`;
}

export function circle(x: number, y: number, radius: number): string {
  const r = at(radius);
  return `M${at(x - radius)} ${at(y)}a${r} ${r} 0 1 0 ${at(2 * radius)} 0a${r} ${r} 0 1 0 ${at(-2 * radius)} 0z`;
}

export function square(x: number, y: number, half: number): string {
  return outline([
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ]);
}

export function triangle(x: number, y: number, half: number): string {
  return outline([
    [x, y - half],
    [x + half, y + half * 0.85],
    [x - half, y + half * 0.85],
  ]);
}

/** A broad arrow with its middle at a point: to the right, or down. */
export function broadArrow(x: number, y: number, way: 'across' | 'down'): string {
  const points: Point[] = [
    [-14, -6],
    [0, -6],
    [0, -14],
    [16, 0],
    [0, 14],
    [0, 6],
    [-14, 6],
  ];
  return outline(points.map(([along, aside]) => (way === 'across' ? [x + along, y + aside] : [x + aside, y + along])));
}

/** A curve from the right edge of one thing to the left edge of another. */
export function curve([x1, y1]: Point, [x2, y2]: Point): string {
  const bend = Math.max(16, (x2 - x1) / 2);
  return `M${at(x1)} ${at(y1)}C${at(x1 + bend)} ${at(y1)} ${at(x2 - bend)} ${at(y2)} ${at(x2)} ${at(y2)}`;
}

/** Lines of words, the first with its top at `top`. */
export function wordsAt(
  lines: string[],
  x: number,
  top: number,
  { look = 'words', anchor = 'start' }: { look?: string; anchor?: Words['anchor'] } = {},
): Words {
  return { kind: 'words', look, x: tenth(x), y: tenth(top + LINE * 0.74), lines, anchor };
}

function at(length: number): string {
  return String(tenth(length));
}
