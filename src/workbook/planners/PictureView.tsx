import { useId } from 'react';
import { LINE, type Shape } from '../../model/pictures/drawing.ts';
import type { Picture } from '../../model/pictures/picture.ts';

/** A picture as it stands now: one for phones, one for wide screens and paper. The style sheet shows one of the two. */
export default function PictureView({ narrow, wide }: { narrow: Picture; wide: Picture }) {
  return (
    <div className="drawn">
      <Drawing picture={narrow} look="narrow" />
      <Drawing picture={wide} look="wide" />
    </div>
  );
}

function Drawing({ picture: { width, height, title, description, shapes }, look }: { picture: Picture; look: string }) {
  const id = useId();
  return (
    <svg className={look} viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-labelledby={id} aria-describedby={`${id}d`}>
      <title id={id}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      {shapes.map((shape, place) => (
        <Drawn key={place} shape={shape} />
      ))}
    </svg>
  );
}

function Drawn({ shape }: { shape: Shape }) {
  if (shape.kind === 'box') return <rect className={shape.look} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />;
  if (shape.kind === 'path') return <path className={shape.look} d={shape.d} />;
  const { x, y, anchor, lines, look } = shape;
  return (
    <text className={look} x={x} y={y} textAnchor={anchor === 'start' ? undefined : anchor}>
      {lines.map((line, place) => (
        <tspan key={place} x={x} dy={place === 0 ? undefined : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
