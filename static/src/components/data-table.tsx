import type { ReactNode } from 'react';
import '../../styles/table.css';

export interface Column<R> {
  readonly title: string;
  readonly numeric?: boolean;
  readonly cell: (row: R) => ReactNode;
}

interface Props<R> {
  /** What the table holds, for those who jump from table to table. */
  readonly caption: string;
  readonly columns: readonly [Column<R>, ...Column<R>[]];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** Where it is narrow, the cells of a row stand below one another, each with its title. */
  readonly stacks?: boolean;
}

/**
 * Rows of data; the first column names the row, numbers stand right-aligned under one another. The roles are spelt out
 * because some browsers drop them when a table is laid out in another way.
 */
export function DataTable<R>({ caption, columns, rows, keyOf, stacks = false }: Props<R>) {
  const [first, ...others] = columns;
  const className = (column: Column<R>) => (column.numeric === true ? 'cw-number' : undefined);
  return (
    <table className={stacks ? 'cw-table cw-table-stacks' : 'cw-table'} role="table">
      <caption className="cw-visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.title} scope="col" role="columnheader" className={className(column)}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            <th scope="row" role="rowheader">
              {first.cell(row)}
            </th>
            {others.map((column) => (
              <td key={column.title} role="cell" data-title={column.title} className={className(column)}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
