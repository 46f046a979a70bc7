import { assetMapPageWords as page, assetMapWords as t } from '../../../i18n/en-planner-asset-map.ts';
import type { Sheet } from '../../../model/planners/sheet.ts';
import { ASSET_KINDS } from '../../../schema/planners/asset-map-limits.ts';
import { assetColumns } from './asset-map-sheet.ts';

/** The form to fill in by hand. */
export function blankAssetMap(): Sheet {
  return [
    { kind: 'title', text: page.blankTitle },
    { kind: 'note', text: page.private },
    { kind: 'room', label: t.community, lines: 1 },
    ...ASSET_KINDS.map((kind) => ({
      kind: 'table' as const,
      caption: `${t.kinds[kind]}: ${t.hints[kind]}`,
      columns: assetColumns(),
      rows: Array.from({ length: 4 }, () => ['', '', '']),
    })),
  ];
}
