import sharp from 'sharp';
import { z } from 'astro/zod';
import { MANIFEST_ADDRESS } from '../../web-manifest.ts';
import type { BuiltSite, OutputRule } from './rule.ts';

const FILE = MANIFEST_ADDRESS.slice(1);

/** What browsers need to put the site on a home screen (W3C, Web Application Manifest; web.dev, "Installable"). */
const manifestShape = z.object({
  name: z.string().min(1),
  short_name: z.string().min(1),
  start_url: z.string().min(1),
  scope: z.string().min(1),
  display: z.enum(['standalone', 'minimal-ui', 'fullscreen']),
  icons: z.array(z.object({ src: z.string(), sizes: z.string().regex(/^\d+x\d+$/), purpose: z.string().optional() })).min(1),
  shortcuts: z.array(z.object({ name: z.string().min(1), url: z.string() })).default([]),
});

/** `web-manifest`: what a home screen shows of the site is there, is on this site, and is as large as it says. */
export function webManifestRule(site: BuiltSite): OutputRule {
  const report = (message: string, remedy = 'Correct src/model/web-manifest.ts.') => {
    site.report({ file: FILE, line: 1, column: 1, severity: 'error', rule: 'web-manifest', message, remedy });
  };
  return {
    page: () => ({}),
    async end() {
      if (!site.files.has(FILE)) return;
      const read = manifestShape.safeParse(parsed((await site.files.read(FILE)).toString()));
      if (!read.success) {
        for (const { path, message } of read.error.issues) report(`${path.join('.') || 'The manifest'}: ${message}.`);
        return;
      }
      const { start_url: start, scope, icons, shortcuts } = read.data;
      const fileOf = (name: string, url: string): string | undefined => {
        const target = site.files.resolve(url, site.basePath + FILE);
        if (target.kind === 'here' && target.file !== undefined) return target.file;
        report(`${name} leads to "${url}", which is no page or file of this site.`);
        return undefined;
      };
      fileOf('start_url', start);
      fileOf('scope', scope);
      for (const { name, url } of shortcuts) fileOf(`The shortcut "${name}"`, url);
      for (const { src, sizes } of icons) {
        const file = fileOf('An icon', src);
        const size = file && (await sizeOf(await site.files.read(file)));
        if (size !== undefined && size !== sizes) report(`The icon "${src}" says it is ${sizes}, and is ${size}.`);
      }
      if (!icons.some(({ purpose = 'any', sizes }) => purpose === 'any' && Number.parseInt(sizes, 10) >= 192))
        report('No icon is as large as 192 pixels: browsers offer no home screen then.');
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function sizeOf(picture: Buffer): Promise<string> {
  try {
    const { width, height } = await sharp(picture).metadata();
    return `${String(width)}x${String(height)}`;
  } catch {
    return 'no picture';
  }
}
