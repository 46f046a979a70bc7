import { assetMapWords as t } from '../../../i18n/en-planner-asset-map.ts';
import type { AssetMap } from '../../../schema/planners/asset-map.ts';
import { ASSET_KINDS, ASSET_LIMITS } from '../../../schema/planners/asset-map-limits.ts';
import { keptPlan } from '../kept-plan.ts';
import PictureView from '../PictureView.tsx';
import PlannerFrame from '../PlannerFrame.tsx';
import { dayInWords, documentExports, printPlan } from '../sheet-exports.ts';
import type { Export } from '../TakeAway.tsx';
import TypedField from '../TypedField.tsx';
import AssetKindList from './AssetKindList.tsx';
import { assetMapPlanner } from './asset-map-planner.ts';
import { countOf, pictureOf } from './asset-map-drawing.ts';

const kept = keptPlan(assetMapPlanner);

/** Lists what a community has, and draws it. */
export default function AssetMapPlanner({ devicePage }: { devicePage: string }) {
  return (
    <PlannerFrame planner={assetMapPlanner} kept={kept} devicePage={devicePage} exports={exportsOf} print={printMap}>
      {(map, change) => (
        <>
          <TypedField
            id="community"
            label={t.community}
            maxLength={ASSET_LIMITS.line}
            value={map.community}
            change={(community) => {
              change({ ...kept.snapshot.value, community });
            }}
          />
          {ASSET_KINDS.map((kind) => (
            <AssetKindList
              key={kind}
              kind={kind}
              map={map}
              change={(by) => {
                change(by(kept.snapshot.value));
              }}
            />
          ))}
          <section className="flow" aria-labelledby="picture">
            <h3 id="picture">{t.picture}</h3>
            <p>{countOf(map)}</p>
            <p className="quiet">{t.pictureText}</p>
            <PictureView {...pictureOf(map)} />
          </section>
        </>
      )}
    </PlannerFrame>
  );
}

function exportsOf(map: AssetMap): Export[] {
  const sizes = { docx: 120_000, svg: 5000, md: 2000, csv: 1000 };
  return documentExports(() => documentsOf(map), t.files, sizes);
}

async function documentsOf(map: AssetMap) {
  const { assetMapDocuments } = await import('./asset-map-sheet.ts');
  return assetMapDocuments(map, dayInWords());
}

function printMap(map: AssetMap): void {
  void printPlan(() => documentsOf(map));
}
