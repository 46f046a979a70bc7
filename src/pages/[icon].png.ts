import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import icon from '../../public/icon.svg?raw';
import { APP_ICONS, fullBleed, type AppIcon } from '../model/web-manifest.ts';

/** The site's icon for home screens, as PNG: phones take no SVG there. */
export const getStaticPaths = (() =>
  APP_ICONS.map((each) => ({ params: { icon: each.address.slice(1, -'.png'.length) }, props: { ...each } }))) satisfies GetStaticPaths;

export const GET: APIRoute<AppIcon> = async ({ props: { size, purpose } }) => {
  const svg = purpose === 'any' ? icon : fullBleed(icon);
  const png = await sharp(Buffer.from(svg), { density: (72 * size) / 64 })
    .resize(size, size)
    .png({ palette: true, compressionLevel: 9, effort: 10 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
