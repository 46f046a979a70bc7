/** A column of a table that can be downloaded: a field of a Frictionless Table Schema (specs.frictionlessdata.io/table-schema). */
export interface DataField {
  name: string;
  type: 'string' | 'integer' | 'boolean' | 'date';
  /** What it holds, in one sentence. */
  description: string;
  constraints?: { required?: true; unique?: true; enum?: readonly string[]; minimum?: number };
}

/** What stands between the values of a list in one cell. Where a value holds one itself, it becomes a comma. */
export const LIST_SEPARATOR = ';';

/** A row by the names of its fields. A list is a list in JSON and one cell in CSV; `null` is an empty cell. */
export type DataRow<Name extends string = string> = Record<Name, string | number | boolean | readonly string[] | null>;
