import { useMemo, useState, type ReactNode } from 'react';
import { compareDanish } from '@/lib/format';
import { classNames } from './classNames';

/** One column of a table. */
export interface Column<Row> {
  /** A stable name of the column. */
  key: string;
  /** The heading. */
  header: string;
  /** Draws the cell. */
  cell: (row: Row) => ReactNode;
  /** What the column sorts by; a column without it cannot be sorted. */
  sortBy?: (row: Row) => string | number;
  /** Sets numbers to the right. */
  numeric?: boolean;
  /** Names the row for screen readers; one column of a table should. */
  rowHeader?: boolean;
}

interface DataTableProps<Row> {
  /** What the table shows; its accessible name. */
  caption: string;
  /** Hides the caption from sight where a heading above says the same. */
  hideCaption?: boolean;
  /** The columns. */
  columns: readonly Column<Row>[];
  /** The rows. */
  rows: readonly Row[];
  /** The stable identity of a row. */
  rowKey: (row: Row) => string;
  /** The column sorted by at first; without it the given order stands. */
  initialSort?: { key: string; descending?: boolean };
  /** Keeps rows as rows on a narrow screen, scrolling sideways, instead of stacking them. */
  wide?: boolean;
  /** A last line, such as totals. */
  footer?: ReactNode;
}

interface Sort {
  key: string;
  descending: boolean;
}

/** A table with sortable headings; on a narrow screen each row becomes a stack of named values. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, hideCaption = false, columns, rows, rowKey, initialSort, wide = false } = props;
  const [sort, setSort] = useState<Sort | null>(
    initialSort ? { descending: false, ...initialSort } : null,
  );
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const toggle = (key: string) =>
    setSort((now) => ({ key, descending: now?.key === key && !now.descending }));

  return (
    <div className={wide ? 'table-scroll' : undefined}>
      <table className={classNames('data-table', !wide && 'stacks')}>
        <caption className={hideCaption ? 'sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={column.numeric ? 'number' : undefined}
                aria-sort={sortState(column.key, sort)}
              >
                {column.sortBy ? (
                  <button type="button" className="sort-button" onClick={() => toggle(column.key)}>
                    {column.header}
                    <span aria-hidden="true">{sortSymbol(column.key, sort)}</span>
                  </button>
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => {
                const Cell = column.rowHeader ? 'th' : 'td';
                return (
                  <Cell
                    key={column.key}
                    scope={column.rowHeader ? 'row' : undefined}
                    className={column.numeric ? 'number' : undefined}
                    data-label={column.header}
                  >
                    <div>{column.cell(row)}</div>
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
        {props.footer && <tfoot>{props.footer}</tfoot>}
      </table>
    </div>
  );
}

function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const by = columns.find((column) => column.key === sort?.key)?.sortBy;
  if (!by || !sort) return rows;
  const direction = sort.descending ? -1 : 1;
  return [...rows].sort((left, right) => direction * compareValues(by(left), by(right)));
}

function compareValues(left: string | number, right: string | number): number {
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : compareDanish(String(left), String(right));
}

function sortState(key: string, sort: Sort | null): 'ascending' | 'descending' | undefined {
  if (sort?.key !== key) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}

function sortSymbol(key: string, sort: Sort | null): string {
  const state = sortState(key, sort);
  if (!state) return '↕';
  return state === 'ascending' ? '↑' : '↓';
}
