import type { APIRoute } from 'astro';
import { getLibrary } from '../../model/library.ts';
import { dataFiles } from './_files.ts';

export async function getStaticPaths() {
  return [...dataFiles(await getLibrary())].map(([file, text]) => ({ params: { file }, props: { text } }));
}

/** The data of the library: only what tellers agreed to have downloaded. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
