import { EMPTY_ASSET_MAP } from '../../../model/planners/asset-map.ts';
import type { AssetMap } from '../../../schema/planners/asset-map.ts';
import type { Planner } from '../planner.ts';

export const assetMapPlanner: Planner<AssetMap> = {
  name: 'asset-map',
  version: 1,
  empty: EMPTY_ASSET_MAP,
  start: EMPTY_ASSET_MAP,
  example: async () => (await import('../../../i18n/en-planner-asset-map-example.ts')).assetMapExample,
};
