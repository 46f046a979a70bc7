import type { APIRoute } from 'astro';
import { toCsl } from '../../../../model/evidence/csl.ts';
import { EVIDENCE_FACETS } from '../../../../model/evidence/facet-names.ts';
import { exportReferences, REFERENCE_FORMATS } from '../../../../model/evidence/references.ts';
import { getLibrary } from '../../../../model/library.ts';

export async function getStaticPaths() {
  const { evidenceByFacet, evidenceById } = await getLibrary();
  return EVIDENCE_FACETS.flatMap((facet) =>
    [...evidenceByFacet[facet]].flatMap(([value, cards]) => {
      const items = cards.flatMap(({ id }) => {
        const entry = evidenceById.get(id);
        return entry ? [toCsl(id, entry.data.citation)] : [];
      });
      return REFERENCE_FORMATS.map((format) => ({ params: { facet, value, format }, props: { text: exportReferences(items, format) } }));
    }),
  );
}

/** The references of a list, for a reference manager. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
