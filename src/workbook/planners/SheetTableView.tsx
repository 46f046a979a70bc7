import { tableClass, type SheetTable } from '../../model/planners/sheet.ts';

/** A table of a sheet as it stands now. It scrolls by itself where it is wider than the screen. */
export default function SheetTableView({ table: { caption, columns, rows, totals = [] } }: { table: SheetTable }) {
  const side = (index: number) => (columns[index]?.number ? 'number' : undefined);
  const line = (cells: readonly string[], key: number) => (
    <tr key={key}>
      {cells.map((cell, index) =>
        index === 0 ? (
          <th key={index} scope="row">
            {cell}
          </th>
        ) : (
          <td key={index} className={side(index)}>
            {cell}
          </td>
        ),
      )}
    </tr>
  );
  return (
    <table className={tableClass(columns.length)}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name }, index) => (
            <th key={name} scope="col" className={side(index)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.map(line)}</tbody>
      {totals.length > 0 && <tfoot>{totals.map(line)}</tfoot>}
    </table>
  );
}
