import * as z from 'zod/mini';
import { ASSET_KINDS, ASSET_LINKS, ASSET_LIMITS } from './asset-map-limits.ts';

/** A map of a community's assets as it is kept and as it lies in a plan file. */
export const assetMapShape = z.strictObject({
  community: z.string().check(z.maxLength(ASSET_LIMITS.line)),
  assets: z
    .array(
      z.strictObject({
        id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
        kind: z.enum(ASSET_KINDS),
        name: z.string().check(z.maxLength(ASSET_LIMITS.line)),
        /** What they could bring, or be asked for. */
        offers: z.string().check(z.maxLength(ASSET_LIMITS.text)),
        link: z.enum(ASSET_LINKS),
      }),
    )
    .check(z.maxLength(ASSET_LIMITS.assets)),
});

export type AssetMap = z.infer<typeof assetMapShape>;
export type Asset = AssetMap['assets'][number];
export type AssetKind = Asset['kind'];
