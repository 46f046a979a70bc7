import type { APIRoute } from 'astro';
import worker from '../offline/service-worker.ts?worker&url';

/** The service worker at the address that lets it serve the whole site. Its code has a name that changes with it. */
export const GET: APIRoute = () =>
  new Response(`importScripts(${JSON.stringify(worker)});\n`, { headers: { 'Content-Type': 'text/javascript' } });
