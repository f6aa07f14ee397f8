import { useId, useState, type ReactNode } from 'react';
import { Button } from './Button';
import { useT } from './messages';

interface ChartWithTableProps {
  /** What the figure shows in a sentence; its caption. */
  caption: string;
  /** The picture; it carries its own text alternative. */
  chart: ReactNode;
  /** The same figures as a table. */
  table: ReactNode;
}

/** A chart with the same figures as a table, one press away; paper gets both. */
export function ChartWithTable({ caption, chart, table }: ChartWithTableProps) {
  const t = useT();
  const id = useId();
  const [showsTable, setShowsTable] = useState(false);
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
          onClick={() => setShowsTable(!showsTable)}
        >
          {t(showsTable ? 'chart.showChart' : 'chart.showTable')}
        </Button>
      </div>
      <div className={showsTable ? 'only-print' : undefined}>{chart}</div>
      <div className={showsTable ? undefined : 'only-print'}>{table}</div>
    </figure>
  );
}
