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
}

/** Rows of data; the first column names the row, numbers stand right-aligned under one another. */
export function DataTable<R>({ caption, columns, rows, keyOf }: Props<R>) {
  const [first, ...others] = columns;
  const className = (column: Column<R>) => (column.numeric === true ? 'cw-number' : undefined);
  return (
    <table className="cw-table">
      <caption className="cw-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.title} scope="col" className={className(column)}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{first.cell(row)}</th>
            {others.map((column) => (
              <td key={column.title} className={className(column)}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
