/** A map of what a community has. Pure. */
import type { Asset, AssetKind, AssetMap } from '../../schema/planners/asset-map.ts';
import { ASSET_KINDS } from '../../schema/planners/asset-map-limits.ts';

export const EMPTY_ASSET_MAP: AssetMap = { community: '', assets: [] };

/** The assets of one kind, in order. */
export function assetsOf(map: AssetMap, kind: AssetKind): Asset[] {
  return map.assets.filter((asset) => asset.kind === kind);
}

/** The assets of one kind as they are now; the others stay as they are. */
export function withKind(map: AssetMap, kind: AssetKind, assets: readonly Asset[]): AssetMap {
  return { ...map, assets: ASSET_KINDS.flatMap((each) => (each === kind ? assets : assetsOf(map, each))) };
}

/** What of the map has a name. */
export function namedAssets(map: AssetMap): Asset[] {
  return map.assets.filter(({ name }) => name.trim() !== '');
}
