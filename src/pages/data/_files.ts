import { dataWords as t } from '../../i18n/en-data.ts';
import { words } from '../../i18n/words.ts';
import { COUNT_FIELDS, countRows } from '../../model/data/counts.ts';
import { asCsv } from '../../model/data/csv.ts';
import type { DataField, DataRow } from '../../model/data/fields.ts';
import { dataPackage, type DataTable } from '../../model/data/package.ts';
import { EVIDENCE_FIELDS, evidenceRows } from '../../model/data/evidence.ts';
import { toCsl } from '../../model/evidence/csl.ts';
import { exportReferences, formatReference, REFERENCE_FORMATS } from '../../model/evidence/references.ts';
import { downloadable, STORY_FIELDS, storyRow } from '../../model/data/stories.ts';
import { countFacets, FACETS, type Facet } from '../../model/facets.ts';
import { settings, type Library } from '../../model/library.ts';
import { absolute, ADDRESSES, entryAddress } from '../../model/urls.ts';
import type { Term } from '../../schema/vocabularies.ts';

export const TABLES = [
  { name: 'stories', ...t.tables.stories, fields: STORY_FIELDS, primaryKey: 'id' },
  { name: 'counts', ...t.tables.counts, fields: COUNT_FIELDS, primaryKey: ['facet', 'id'] },
  { name: 'evidence', ...t.tables.evidence, fields: EVIDENCE_FIELDS, primaryKey: ['id', 'finding'] },
] as const satisfies readonly DataTable[];

const made = new WeakMap<Library, Map<string, string>>();

/** Every file of data by its name, with its text. Made once for a library. */
export function dataFiles(library: Library): Map<string, string> {
  let files = made.get(library);
  if (!files) made.set(library, (files = makeFiles(library)));
  return files;
}

function makeFiles(library: Library): Map<string, string> {
  const url = (address: string) => absolute(address, settings.siteUrl, settings.basePath);
  const stories = downloadable(library.stories);
  const terms = Object.fromEntries(FACETS.map((facet) => [facet, [...library.terms[facet].values()]])) as Record<Facet, Term[]>;
  const term = (facet: Facet, id: string) => library.terms[facet].get(id)?.name ?? id;
  const rows = stories.map((story) =>
    storyRow(story, { label: (kind) => words.shortLabels[kind], rights: (kind) => t.rights[kind], url, term }),
  );
  const counts = countRows(
    countFacets(
      stories.map(({ card }) => card),
      terms,
    ),
  );
  const findings = (entry: Library['evidence'][number]) =>
    evidenceRows(entry, {
      address: url(entryAddress('evidence', entry.id)),
      reference: formatReference(toCsl(entry.id, entry.data.citation), 'vancouver'),
      outcome: (id) => library.terms.outcome.get(id)?.name ?? id,
    });
  const about = { site: library.site.name, licence: library.site.licence, about: url(ADDRESSES.data), day: settings.siteDate };
  const tables: [name: string, fields: readonly DataField[], rows: readonly DataRow[]][] = [
    ['stories', STORY_FIELDS, rows],
    ['counts', COUNT_FIELDS, counts],
    ['evidence', EVIDENCE_FIELDS, library.evidence.flatMap(findings)],
  ];
  const references = library.evidence.map(({ id, data }) => toCsl(id, data.citation));
  return new Map([
    ...REFERENCE_FORMATS.map((format): [string, string] => [`evidence.${format}`, exportReferences(references, format)]),
    ...tables.flatMap(([name, fields, list]): [string, string][] => [
      [`${name}.csv`, asCsv(fields, list)],
      [`${name}.json`, JSON.stringify({ ...about, [name]: list })],
    ]),
    [
      'datapackage.json',
      JSON.stringify(
        dataPackage({
          title: library.site.name,
          description: t.packageDescription,
          homepage: url(ADDRESSES.data),
          licence: library.site.licence,
          day: settings.siteDate,
          tables: TABLES,
        }),
      ),
    ],
  ]);
}
