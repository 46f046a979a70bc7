import { assetMapWords as t } from '../../../i18n/en-planner-asset-map.ts';
import { plannerWords } from '../../../i18n/en-planners.ts';
import { assetsOf } from '../../../model/planners/asset-map.ts';
import type { Sheet, SheetTable } from '../../../model/planners/sheet.ts';
import type { AssetMap } from '../../../schema/planners/asset-map.ts';
import { ASSET_KINDS } from '../../../schema/planners/asset-map-limits.ts';
import type { Documents } from '../documents.ts';
import { communityOf, countOf, pictureOf } from './asset-map-drawing.ts';

/** What a map becomes, before it is a file. */
export function assetMapDocuments(map: AssetMap, day: string): Documents {
  return { sheet: assetMapSheet(map, day), rows: assetMapRows(map), picture: pictureOf(map).wide };
}

/** A map on paper. `day` is when it is made, as people write it; empty for none. */
export function assetMapSheet(map: AssetMap, day: string): Sheet {
  return [
    { kind: 'title', text: `${t.title}: ${communityOf(map)}` },
    ...(day ? [{ kind: 'note' as const, text: plannerWords.madeOn(day) }] : []),
    pictureOf(map),
    ...ASSET_KINDS.map((kind): SheetTable => {
      const rows = assetsOf(map, kind).map(({ name, offers, link }, place) => [
        name.trim() || t.unnamed(t.kinds[kind], place + 1),
        offers,
        t.links[link],
      ]);
      return { kind: 'table', caption: t.kinds[kind], columns: assetColumns(), rows: rows.length > 0 ? rows : [[t.none, '–', '–']] };
    }),
    { kind: 'note', text: countOf(map) },
  ];
}

/** A map as rows for a spreadsheet. */
export function assetMapRows(map: AssetMap): string[][] {
  const { kind, name, offers, link } = t.csv;
  return [
    [kind, name, offers, link],
    ...ASSET_KINDS.flatMap((each) => assetsOf(map, each)).map((asset) => [
      t.kinds[asset.kind],
      asset.name,
      asset.offers,
      t.links[asset.link],
    ]),
  ];
}

/** What is told of each asset. */
export function assetColumns(): SheetTable['columns'] {
  return [{ name: t.name }, { name: t.csv.offers }, { name: t.csv.link }];
}
