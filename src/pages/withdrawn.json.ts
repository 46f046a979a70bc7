import type { APIRoute } from 'astro';
import { getLibrary } from '../model/library.ts';
import { entryAddress, link } from '../model/urls.ts';

/** The stories that were withdrawn, so that whatever kept a copy of their pages on a device can delete it. */
export const GET: APIRoute = async () => {
  const { withdrawn } = await getLibrary();
  return Response.json({ withdrawn: withdrawn.map(({ id, on }) => ({ id, on, address: link(entryAddress('stories', id)) })) });
};
