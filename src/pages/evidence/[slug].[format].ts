import type { APIRoute } from 'astro';
import { toCsl } from '../../model/evidence/csl.ts';
import { exportReferences, REFERENCE_FORMATS } from '../../model/evidence/references.ts';
import { getLibrary } from '../../model/library.ts';

export async function getStaticPaths() {
  const { evidence } = await getLibrary();
  return evidence.flatMap(({ id, data }) =>
    REFERENCE_FORMATS.map((format) => ({
      params: { slug: id, format },
      props: { text: exportReferences([toCsl(id, data.citation)], format) },
    })),
  );
}

/** The reference of one entry, for a reference manager. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
