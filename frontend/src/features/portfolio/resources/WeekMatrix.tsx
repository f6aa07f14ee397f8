import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { formatDayMonthNumeric } from '@/lib/format';
import { classNames } from '@/ui';
import { useResourceT } from './messages';
import styles from './resources.module.css';
import { weekNumber, type Week } from './weeks';

/** How full a week is; each is a colour, and the worst has a symbol too. */
export type Level = 'none' | 'unknown' | 'low' | 'half' | 'high' | 'over';

/** One cell. */
export interface MatrixCell {
  /** The week. */
  week: string;
  /** The number shown; empty for nothing. */
  text: string;
  /** What the cell says, read aloud after its row and week. */
  told: string;
  level: Level;
}

/** One row. */
export interface MatrixRow {
  key: string;
  /** What stands at the row's beginning. */
  header: ReactNode;
  /** What the row is called in a cell's name. */
  name: string;
  cells: readonly MatrixCell[];
}

interface WeekMatrixProps {
  /** What the table shows. */
  caption: string;
  /** What the rows are. */
  rowsAre: string;
  weeks: readonly Week[];
  rows: readonly MatrixRow[];
  /** Gets the chosen cell. */
  onChoose: (row: number, column: number) => void;
}

const STEPS: Record<string, readonly [number, number]> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** A table of weeks whose cells are coloured by how full they are; the arrow keys walk the cells. */
export function WeekMatrix({ caption, rowsAre, weeks, rows, onChoose }: WeekMatrixProps) {
  const t = useResourceT();
  const table = useRef<HTMLTableElement>(null);
  const [[atRow, atColumn], setAt] = useState<readonly [number, number]>([0, 0]);
  const go = (event: KeyboardEvent, row: number, column: number) => {
    const step = STEPS[event.key];
    const target =
      event.key === 'Home'
        ? ([row, 0] as const)
        : event.key === 'End'
          ? ([row, weeks.length - 1] as const)
          : step && ([row + step[0], column + step[1]] as const);
    if (!target) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-cell="${target[0]}-${target[1]}"]`)?.focus();
  };
  return (
    <div className={classNames('table-scroll', styles.scroll)}>
      <table ref={table} className={styles.matrix}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {rowsAre}
            </th>
            {weeks.map((week) => (
              <th key={week.week} scope="col">
                <span className="sr-only">{t('weekShort')} </span>
                {weekNumber(week.week)}
                <span className={styles.monday}>{formatDayMonthNumeric(week.start)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.key}>
              <th scope="row">{row.header}</th>
              {row.cells.map((cell, column) => (
                <td key={cell.week}>
                  <button
                    type="button"
                    data-cell={`${rowIndex}-${column}`}
                    className={classNames(styles.cell, styles[cell.level])}
                    tabIndex={rowIndex === atRow && column === atColumn ? 0 : -1}
                    aria-label={t('map.cell', {
                      row: row.name,
                      week: weekNumber(cell.week),
                      told: cell.told,
                    })}
                    onFocus={() => setAt([rowIndex, column])}
                    onKeyDown={(event) => go(event, rowIndex, column)}
                    onClick={() => onChoose(rowIndex, column)}
                  >
                    {cell.level === 'over' && <span aria-hidden="true">▲</span>}
                    {cell.text}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the colours mean. */
export function MatrixKey({ levels }: { levels: readonly (readonly [Level, string])[] }) {
  return (
    <ul className={styles.key}>
      {levels.map(([level, text]) => (
        <li key={level}>
          <span className={classNames(styles.swatch, styles[level])} aria-hidden="true">
            {level === 'over' && '▲'}
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
