import type { DataField } from './fields.ts';

/** One table of the package. */
export interface DataTable {
  /** The file's name, without `.csv`. */
  name: string;
  title: string;
  description: string;
  fields: readonly DataField[];
  /** The field, or fields, that no two rows share. */
  primaryKey: string | readonly string[];
}

interface PackageFacts {
  title: string;
  description: string;
  homepage: string;
  licence: { name: string; url: string };
  /** The day the data stands for, `YYYY-MM-DD`. */
  day: string;
  tables: readonly DataTable[];
}

/** The description of the data for machines: a Tabular Data Package, version 1 (specs.frictionlessdata.io/tabular-data-package). */
export function dataPackage({ title, description, homepage, licence, day, tables }: PackageFacts): object {
  return {
    profile: 'tabular-data-package',
    name: 'hear-my-story',
    title,
    description,
    homepage,
    version: day,
    created: `${day}T00:00:00Z`,
    licenses: [{ name: licence.name.replaceAll(' ', '-'), title: licence.name, path: licence.url }],
    resources: tables.map(({ name, fields, primaryKey, ...about }) => ({
      profile: 'tabular-data-resource',
      name,
      path: `${name}.csv`,
      ...about,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: { fields, primaryKey, missingValues: [''] },
    })),
  };
}
