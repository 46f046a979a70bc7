import type { Site } from '../schema/vocabularies.ts';
import { withBase } from './urls.ts';

/** One picture of the site on a device's home screen. */
export interface AppIcon {
  /** Root-relative, without the base path. */
  address: string;
  /** Pixels on each side. */
  size: number;
  /**
   * `any` has the shape that is seen; `maskable` fills the square, as the device cuts it to a shape of its own and leaves at
   * least the circle of 80% (W3C, Web Application Manifest, "Icon masks and safe zone"); `touch` is Apple's, which does the same.
   */
  purpose: 'any' | 'maskable' | 'touch';
}

/** Android asks for 192 and 512 pixels. Apple's devices look for theirs at the root by themselves. */
export const APP_ICONS: readonly AppIcon[] = [
  { address: '/icon-192.png', size: 192, purpose: 'any' },
  { address: '/icon-512.png', size: 512, purpose: 'any' },
  { address: '/icon-maskable-512.png', size: 512, purpose: 'maskable' },
  { address: '/apple-touch-icon.png', size: 180, purpose: 'touch' },
];

export const MANIFEST_ADDRESS = '/manifest.webmanifest';

/** What the manifest is made from. */
export interface ManifestFacts {
  site: Pick<Site, 'name' | 'description' | 'language'>;
  direction: 'ltr' | 'rtl';
  /** With a slash at both ends. */
  basePath: string;
  /** Of the window's frame, and of what is shown until a page has come: both as `#rrggbb`. */
  colours: { theme: string; background: string };
  shortcuts: readonly { name: string; address: string }[];
}

/** The web app manifest: how the site looks once it is on a device's home screen (W3C, Web Application Manifest). */
export function webManifest({ site, direction, basePath, colours, shortcuts }: ManifestFacts) {
  return {
    id: basePath,
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    dir: direction,
    start_url: basePath,
    scope: basePath,
    display: 'standalone',
    theme_color: colours.theme,
    background_color: colours.background,
    icons: APP_ICONS.filter(({ purpose }) => purpose !== 'touch').map(({ address, size, purpose }) => ({
      src: withBase(address, basePath),
      sizes: `${String(size)}x${String(size)}`,
      type: 'image/png',
      purpose,
    })),
    shortcuts: shortcuts.map(({ name, address }) => ({ name, url: withBase(address, basePath) })),
  };
}

/**
 * A colour of the site, as it stands in its style sheet of tokens for a light screen.
 * @throws {Error} when there is none of this name
 */
export function tokenColour(tokens: string, name: string): string {
  const colour = new RegExp(String.raw`--${name}:\s*(#[\da-f]{3,6})\b`, 'i').exec(tokens)?.[1];
  if (colour === undefined)
    throw new Error(`src/styles/tokens.css has no colour --${name}. Name another in src/pages/manifest.webmanifest.ts.`);
  return colour;
}

/** The site's icon without its rounded corners, for devices that round it themselves. */
export function fullBleed(icon: string): string {
  return icon.replace(/\srx="[^"]*"/, '');
}
