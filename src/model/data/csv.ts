import { stringify } from 'csv-stringify/sync';
import { LIST_SEPARATOR, type DataField, type DataRow } from './fields.ts';

/**
 * Rows as CSV (RFC 4180, UTF-8), with the names of the fields first. A cell that a spreadsheet would run as a formula
 * gets an apostrophe in front (OWASP, "CSV Injection"), which spreadsheets hide.
 */
export function asCsv(fields: readonly DataField[], rows: readonly DataRow[]): string {
  const columns = fields.map(({ name }) => name);
  return stringify(
    rows.map((row) => columns.map((name) => cell(row[name]))),
    { header: true, columns, record_delimiter: 'windows', escape_formulas: true, cast: { boolean: String } },
  );
}

function cell(value: DataRow[string] | undefined): string | number | boolean | null {
  return isList(value) ? value.map((each) => each.replaceAll(LIST_SEPARATOR, ',')).join(LIST_SEPARATOR) : (value ?? null);
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}
