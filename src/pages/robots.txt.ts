import type { APIRoute } from 'astro';
import { settings } from '../model/library.ts';
import { absolute } from '../model/urls.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml', settings.siteUrl, settings.basePath)}\n`);
