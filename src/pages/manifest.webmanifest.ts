import type { APIRoute } from 'astro';
import { installWords } from '../i18n/en-install.ts';
import { words } from '../i18n/words.ts';
import { getLibrary, settings } from '../model/library.ts';
import { ADDRESSES, WORKBOOK_ADDRESSES } from '../model/urls.ts';
import { tokenColour, webManifest } from '../model/web-manifest.ts';
import tokens from '../styles/tokens.css?raw';

const t = installWords.shortcuts;

export const GET: APIRoute = async () => {
  const { site } = await getLibrary();
  const manifest = webManifest({
    site,
    direction: words.direction,
    basePath: settings.basePath,
    colours: { theme: tokenColour(tokens, 'deep'), background: tokenColour(tokens, 'paper') },
    shortcuts: [
      { name: t.workbook, address: WORKBOOK_ADDRESSES.overview },
      { name: t.search, address: ADDRESSES.search },
      { name: t.offline, address: ADDRESSES.offline },
    ],
  });
  return new Response(`${JSON.stringify(manifest)}\n`, { headers: { 'Content-Type': 'application/manifest+json' } });
};
