import { ROW, TOP, type Frame } from './geometry';
import styles from './timeline.module.css';

/** The room for a drawing on a landscape sheet, in mm. */
const PAGE = { width: 277, height: 168 };

interface PrintedPagesProps {
  frame: Frame;
  rows: number;
  /** The ids of the calendar and of the rows as they are drawn on the screen. */
  axis: string;
  drawing: string;
}

/** The same drawing for paper: as many whole rows on each sheet as there is room for. */
export function PrintedPages({ frame, rows, axis, drawing }: PrintedPagesProps) {
  const room = (PAGE.height / PAGE.width) * frame.width - TOP;
  const perPage = Math.max(1, Math.floor(room / ROW));
  const pages = Math.ceil(rows / perPage);
  return (
    <div className={styles.pages} aria-hidden="true">
      {Array.from({ length: pages }, (_, page) => {
        const first = page * perPage;
        const height = Math.min(perPage, rows - first) * ROW;
        return (
          <svg key={first} className={styles.page} viewBox={`0 0 ${frame.width} ${TOP + height}`}>
            <use href={`#${axis}`} />
            <svg
              y={TOP}
              width={frame.width}
              height={height}
              viewBox={`0 ${TOP + first * ROW} ${frame.width} ${height}`}
            >
              <use href={`#${drawing}`} />
            </svg>
          </svg>
        );
      })}
    </div>
  );
}
