import { assetMapWords as t } from '../../../i18n/en-planner-asset-map.ts';
import { NARROW, WIDE } from '../../../model/pictures/drawing.ts';
import { assetsOf, namedAssets } from '../../../model/planners/asset-map.ts';
import { assetMapPicture, type AssetPictureWords } from '../../../model/planners/asset-map-picture.ts';
import type { SheetPicture } from '../../../model/planners/sheet.ts';
import { ASSET_KINDS } from '../../../schema/planners/asset-map-limits.ts';
import type { AssetMap } from '../../../schema/planners/asset-map.ts';

/** A map as it is drawn. */
export function pictureOf(map: AssetMap): SheetPicture {
  const community = communityOf(map);
  const words: AssetPictureWords = {
    title: t.pictureName(community),
    description: ASSET_KINDS.map((kind) => {
      const names = assetsOf(map, kind).flatMap(({ name }) => name.trim() || []);
      return `${t.kinds[kind]}: ${names.join(', ') || t.none}.`;
    }).join(' '),
    community,
    kinds: t.kinds,
    none: t.none,
  };
  return { kind: 'picture', narrow: assetMapPicture(map, words, NARROW), wide: assetMapPicture(map, words, WIDE) };
}

/** How much is on a map, and with how much of it people work. */
export function countOf(map: AssetMap): string {
  const named = namedAssets(map);
  return t.count(named.length, named.filter(({ link }) => link === 'working').length);
}

/** What the place is called. */
export function communityOf({ community }: AssetMap): string {
  return community.trim() || t.unnamedCommunity;
}
