import { assetMapWords as t } from '../../../i18n/en-planner-asset-map.ts';
import { assetsOf, withKind } from '../../../model/planners/asset-map.ts';
import type { Asset, AssetKind, AssetMap } from '../../../schema/planners/asset-map.ts';
import { ASSET_LIMITS, ASSET_LINKS } from '../../../schema/planners/asset-map-limits.ts';
import ItemList from '../ItemList.tsx';
import { newId } from '../new-id.ts';
import TypedField from '../TypedField.tsx';
import TypedText from '../TypedText.tsx';

interface Props {
  kind: AssetKind;
  map: AssetMap;
  change: (by: (map: AssetMap) => AssetMap) => void;
}

/** The assets of one kind. */
export default function AssetKindList({ kind, map, change }: Props) {
  const assets = assetsOf(map, kind);
  return (
    <section className="flow" aria-labelledby={`kind-${kind}`}>
      <h3 id={`kind-${kind}`}>{t.kinds[kind]}</h3>
      <p className="quiet">{t.hints[kind]}</p>
      <ItemList
        items={assets}
        change={(items) => {
          change((now) => withKind(now, kind, items));
        }}
        nameOf={({ name }, place) => name.trim() || t.unnamed(t.kinds[kind], place + 1)}
        add={t.add(t.one[kind])}
        make={() => ({ id: newId(), kind, name: '', offers: '', link: 'known' as const })}
        most={ASSET_LIMITS.assets - map.assets.length + assets.length}
        movable
      >
        {(asset, set) => <AssetFields asset={asset} set={set} />}
      </ItemList>
    </section>
  );
}

function AssetFields({ asset, set }: { asset: Asset; set: (part: Partial<Asset>) => void }) {
  return (
    <div className="flow">
      <TypedField
        id={`name-${asset.id}`}
        label={t.name}
        maxLength={ASSET_LIMITS.line}
        value={asset.name}
        change={(name) => {
          set({ name });
        }}
      />
      <TypedText
        id={`offers-${asset.id}`}
        label={t.offers}
        maxLength={ASSET_LIMITS.text}
        value={asset.offers}
        change={(offers) => {
          set({ offers });
        }}
      />
      <div className="field">
        <label htmlFor={`link-${asset.id}`}>{t.link}</label>
        <select
          id={`link-${asset.id}`}
          className="box"
          value={asset.link}
          onChange={(event) => {
            set({ link: event.currentTarget.value as Asset['link'] });
          }}
        >
          {ASSET_LINKS.map((link) => (
            <option key={link} value={link}>
              {t.links[link]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
