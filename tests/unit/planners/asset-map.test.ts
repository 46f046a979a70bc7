import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assetMapExample } from '../../../src/i18n/en-planner-asset-map-example.ts';
import { csvFile } from '../../../src/model/csv.ts';
import { assetsOf, EMPTY_ASSET_MAP, withKind } from '../../../src/model/planners/asset-map.ts';
import { markdownSheet } from '../../../src/model/planners/markdown-sheet.ts';
import { ASSET_KINDS, ASSET_LINKS } from '../../../src/schema/planners/asset-map-limits.ts';
import { assetMapShape } from '../../../src/schema/planners/asset-map.ts';
import { countOf } from '../../../src/workbook/planners/asset-map/asset-map-drawing.ts';
import { assetMapDocuments } from '../../../src/workbook/planners/asset-map/asset-map-sheet.ts';
import { blankAssetMap } from '../../../src/workbook/planners/asset-map/blank-asset-map.ts';

const anyMap = fc.record({
  community: fc.string(),
  assets: fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom(...ASSET_KINDS),
      name: fc.string(),
      offers: fc.string(),
      link: fc.constantFrom(...ASSET_LINKS),
    }),
  ),
});

describe('the assets of one kind', () => {
  it('can be changed without touching the others, whatever the map', () => {
    fc.assert(
      fc.property(anyMap, fc.constantFrom(...ASSET_KINDS), (map, kind) => {
        const turned = [...assetsOf(map, kind)].reverse();
        const next = withKind(map, kind, turned);
        expect(assetsOf(next, kind)).toEqual(turned);
        for (const other of ASSET_KINDS) if (other !== kind) expect(assetsOf(next, other)).toEqual(assetsOf(map, other));
        expect(next.assets.length).toBe(map.assets.length);
      }),
    );
  });
});

describe('what a map becomes', () => {
  it('as a document, as Markdown and as rows', () => {
    const { sheet, rows, picture } = assetMapDocuments(assetMapExample, '25 November 2026');
    expect(markdownSheet(sheet)).toMatchSnapshot();
    expect(csvFile(rows)).toMatchSnapshot();
    expect(picture?.description).toMatchSnapshot();
  });

  it('when it is empty', () => {
    expect(markdownSheet(assetMapDocuments(EMPTY_ASSET_MAP, '').sheet)).toMatchSnapshot();
    expect(countOf(EMPTY_ASSET_MAP)).toBe('Nothing on the map yet.');
  });

  it('as a form to fill in by hand', () => {
    expect(markdownSheet(blankAssetMap())).toMatchSnapshot();
  });

  it('gives a spreadsheet no formula to run', () => {
    fc.assert(
      fc.property(anyMap, fc.constantFrom('=', '+', '-', '@'), (map, sign) => {
        const named = { ...map, assets: map.assets.map((asset) => ({ ...asset, name: `${sign}HYPERLINK(A1)` })) };
        expect(csvFile(assetMapDocuments(named, '').rows)).not.toMatch(/(?:^|,|\n)"?[=+\-@]HYPERLINK/m);
      }),
    );
  });
});

it('may lie in a plan file, as example and empty', () => {
  expect(assetMapShape.safeParse(assetMapExample).success).toBe(true);
  expect(assetMapShape.safeParse(EMPTY_ASSET_MAP).success).toBe(true);
  expect(
    assetMapShape.safeParse({ ...EMPTY_ASSET_MAP, assets: [{ id: 'a', kind: 'pets', name: '', offers: '', link: 'known' }] }).success,
  ).toBe(false);
});
