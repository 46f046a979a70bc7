/** Draws an asset map: the community at the top, a line from it to each kind of thing it has. Pure. */
import type { AssetKind, AssetMap } from '../../schema/planners/asset-map.ts';
import { ASSET_KINDS } from '../../schema/planners/asset-map-limits.ts';
import { LINE, NARROW, tenth, type Shape } from '../pictures/drawing.ts';
import type { Picture } from '../pictures/picture.ts';
import { through, wordsAt } from '../pictures/shapes.ts';
import { wrapTyped } from '../pictures/typed-words.ts';
import { assetsOf } from './asset-map.ts';

/** The words of a picture. */
export interface AssetPictureWords {
  title: string;
  description: string;
  community: string;
  kinds: Record<AssetKind, string>;
  /** Said of a kind that holds nothing yet. */
  none: string;
}

interface Group {
  kind: AssetKind;
  /** One for each thing, in lines. */
  names: string[][];
  height: number;
}

const INSET = 11;
const HEAD = 32;
const GAP = 16;

/** Kinds below each other on a sheet as narrow as a phone, in two columns on a wider one. `width` in pixels. */
export function assetMapPicture(map: AssetMap, words: AssetPictureWords, width: number): Picture {
  const columns = width > NARROW ? 2 : 1;
  const spine = columns === 2 ? 56 : 20;
  const across = tenth(columns === 2 ? (width - 2 - spine) / 2 : width - 2 - spine);
  const heart = wrapTyped(words.community, width - 2 * INSET);
  const heartHeight = heart.length * LINE + 2 * INSET;
  const middle = columns === 2 ? width / 2 : 8;
  const bottoms = Array.from({ length: columns }, () => heartHeight + GAP);
  const groups: Shape[] = [];
  let end = heartHeight;
  for (const group of ASSET_KINDS.map((kind) => groupOf(map, kind, words, across))) {
    const column = bottoms.indexOf(Math.min(...bottoms));
    const y = bottoms[column] ?? 0;
    const x = columns === 2 ? 1 + column * (across + spine) : 1 + spine;
    bottoms[column] = y + group.height + GAP;
    end = Math.max(end, y + HEAD / 2);
    const edge = columns === 2 && column === 0 ? x + across : x;
    groups.push(
      {
        kind: 'path',
        look: 'link',
        d: through([
          [middle, y + HEAD / 2],
          [edge, y + HEAD / 2],
        ]),
      },
      ...drawn(group, words, x, y, across),
    );
  }
  return {
    title: words.title,
    description: words.description,
    width,
    height: tenth(Math.max(...bottoms) - GAP + 1),
    shapes: [
      {
        kind: 'path',
        look: 'link',
        d: through([
          [middle, heartHeight],
          [middle, end],
        ]),
      },
      { kind: 'box', look: 'sign', x: 1, y: 0, width: width - 2, height: heartHeight },
      wordsAt(heart, width / 2, INSET, { look: 'sign-words', anchor: 'middle' }),
      ...groups,
    ],
  };
}

function groupOf(map: AssetMap, kind: AssetKind, words: AssetPictureWords, width: number): Group {
  const named = assetsOf(map, kind).flatMap(({ name }) => name.trim() || []);
  const names = (named.length > 0 ? named : [words.none]).map((name) => wrapTyped(name, width - 2 * INSET - 16));
  return { kind, names, height: HEAD + names.reduce((sum, lines) => sum + lines.length * LINE + 4, 0) + INSET };
}

function drawn({ kind, names, height }: Group, words: AssetPictureWords, x: number, y: number, width: number): Shape[] {
  let top = y + HEAD + 6;
  return [
    { kind: 'box', look: 'node', x, y, width, height },
    { kind: 'box', look: 'kind', x, y, width, height: HEAD },
    wordsAt([words.kinds[kind]], x + INSET, y + 7, { look: 'bold' }),
    ...names.flatMap((lines): Shape[] => {
      const mine = [wordsAt(['•'], x + INSET, top, { look: 'soft' }), wordsAt(lines, x + INSET + 16, top)];
      top += lines.length * LINE + 4;
      return mine;
    }),
  ];
}
