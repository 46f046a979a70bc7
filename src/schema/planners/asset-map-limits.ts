/** Apart from the shape, so that the form doesn't carry the validator. */

/** The kinds of asset: what a community has, by asset-based community development (ABCD). */
export const ASSET_KINDS = ['people', 'places', 'groups', 'money', 'skills'] as const;

/** How far the link to an asset has come. */
export const ASSET_LINKS = ['known', 'asked', 'working'] as const;

/** In characters, and in assets. */
export const ASSET_LIMITS = { line: 120, text: 400, assets: 150 } as const;
