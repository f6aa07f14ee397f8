import type { ProjectEconomy } from '@/api/portfolio';
import { formatAmount } from '@/lib/format';
import { ChartWithTable, classNames, DataTable, type Column } from '@/ui';
import styles from './economy.module.css';
import { useT } from './messages';
import type { Figure } from './toldFigures';

type Year = ProjectEconomy['years'][number];

const HEIGHT = 140;
const WIDTH = 136;
const BAR = 26;
const FIGURES = ['allocated', 'spent', 'promised', 'realised'] as const;

interface YearsChartProps {
  years: Year[];
  /** Which figures the budget has told of. */
  tells: Record<Figure, boolean>;
}

/** What was allocated and spent each year, and what was promised and realised. */
export function YearsChart({ years, tells }: YearsChartProps) {
  const t = useT();
  const largest = Math.max(1, ...years.flatMap((year) => FIGURES.map((figure) => year[figure])));
  const height = (amount: number) => (Math.max(0, amount) / largest) * HEIGHT;
  const columns: Column<Year>[] = [
    { key: 'year', header: t('year'), rowHeader: true, cell: (row) => row.year },
    ...FIGURES.map((figure) => ({
      key: figure,
      header: t(figure),
      numeric: true,
      cell: (row: Year) => (tells[figure] ? formatAmount(row[figure]) : t('untold')),
    })),
  ];
  return (
    <ChartWithTable
      caption={t('chart.caption')}
      chart={
        <>
          <svg
            className={styles.chart}
            viewBox={`0 0 ${Math.max(3, years.length) * WIDTH} ${HEIGHT + 28}`}
            role="img"
            aria-label={t('chart.text', { years: years.map(({ year }) => year).join(', ') })}
          >
            {years.map((year, index) => (
              <g key={year.year}>
                {FIGURES.map((figure, bar) => (
                  <rect
                    key={figure}
                    className={styles[figure]}
                    x={index * WIDTH + 12 + bar * (BAR + 2)}
                    y={HEIGHT - height(year[figure]) + 4}
                    width={BAR}
                    height={height(year[figure])}
                  >
                    <title>{`${t(figure)} ${String(year.year)}: ${formatAmount(year[figure])}`}</title>
                  </rect>
                ))}
                <text
                  className={styles.label}
                  x={index * WIDTH + 12 + 2 * (BAR + 2)}
                  y={HEIGHT + 22}
                >
                  {year.year}
                </text>
              </g>
            ))}
          </svg>
          <ul className={classNames('flat cluster small', styles.legend)}>
            {FIGURES.map((figure) => (
              <li key={figure}>
                <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
                  <rect className={styles[figure]} x="1" y="1" width="12" height="12" />
                </svg>{' '}
                {t(figure)}
              </li>
            ))}
          </ul>
        </>
      }
      table={
        <DataTable
          caption={t('years.title')}
          hideCaption
          columns={columns}
          rows={years}
          rowKey={({ year }) => String(year)}
        />
      }
    />
  );
}
