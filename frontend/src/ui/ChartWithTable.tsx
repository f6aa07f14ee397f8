import { useId, useState, type ReactNode } from 'react';
import { useNarrow } from '@/lib/screen/useNarrow';
import { Button } from './Button';
import { classNames } from './classNames';
import { useT } from './messages';

interface ChartWithTableProps {
  /** What the figure shows in a sentence; its caption. */
  caption: string;
  /** The picture; it carries its own text alternative. */
  chart: ReactNode;
  /** The same figures as a table. */
  table: ReactNode;
  /** Takes more width than a telephone has: there the table is shown, and the chart scrolls. */
  wide?: boolean;
}

/** A chart with the same figures as a table, one press away; paper gets both. */
export function ChartWithTable({ caption, chart, table, wide }: ChartWithTableProps) {
  const t = useT();
  const id = useId();
  const isNarrow = useNarrow() && wide === true;
  const [chosen, setChosen] = useState<boolean>();
  const showsTable = chosen ?? isNarrow;
  return (
    <figure className="chart" aria-labelledby={id}>
      <div className="spread">
        <figcaption id={id} className="muted small">
          {caption}
        </figcaption>
        <Button
          kind="tertiary"
          size="small"
          className="no-print"
          onClick={() => setChosen(!showsTable)}
        >
          {t(showsTable ? 'chart.showChart' : 'chart.showTable')}
        </Button>
      </div>
      <div
        className={classNames(showsTable && 'only-print', wide && 'chart-wide')}
        {...(isNarrow && { tabIndex: 0, role: 'group', 'aria-labelledby': id })}
      >
        {chart}
      </div>
      <div className={showsTable ? undefined : 'only-print'}>{table}</div>
    </figure>
  );
}
