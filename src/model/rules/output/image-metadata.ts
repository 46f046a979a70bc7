import sharp from 'sharp';
import type { Metadata } from 'sharp';
import type { BuiltSite, OutputRule } from './rule.ts';

const RASTER = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.tif', '.tiff'];
/** What can tell where, when or by whom a picture was made. A colour profile can't, and may stay. */
const TELLING = ['exif', 'xmp', 'iptc', 'comments'] as const satisfies (keyof Metadata)[];

/** `image-metadata`: no published picture carries more than its pixels. */
export function imageMetadata(site: BuiltSite): OutputRule {
  return {
    page: () => ({}),
    async end() {
      for (const file of site.files.withExtension(...RASTER)) {
        const message = await complaint(await site.files.read(file));
        if (message === undefined) continue;
        site.report({
          file,
          line: 1,
          column: 1,
          severity: 'error',
          rule: 'image-metadata',
          message,
          remedy: "Show it through Astro's <Image>, which takes them out, or save the picture again without them.",
        });
      }
    },
  };
}

async function complaint(content: Buffer): Promise<string | undefined> {
  try {
    const metadata = await sharp(content).metadata();
    const found = TELLING.filter((name) => metadata[name] !== undefined);
    return found.length === 0
      ? undefined
      : `The picture carries ${found.join(' and ').toUpperCase()} data, which can say where and when it was made.`;
  } catch {
    return 'The file is not a picture that can be read.';
  }
}
