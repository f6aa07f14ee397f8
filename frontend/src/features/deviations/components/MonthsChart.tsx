import type { MonthOfYear } from '@/api/postings';
import {
  formatAmount,
  formatMillions,
  formatNumber,
  monthName,
  monthNameShort,
} from '@/lib/format';
import { ChartWithTable, DataTable, type Column } from '@/ui';
import { useT, type DeviationsT } from '../messages';
import styles from './deviations.module.css';

const WIDTH = 900;
const HEIGHT = 260;
const TOP = 16;
const BOTTOM = 28;
const LEFT = 80;
const MONTHS = 12;
const FIGURES = ['booked', 'expected', 'allocated'] as const;

type Figure = (typeof FIGURES)[number];

/** How what is booked has grown month by month, beside what was expected and what is set aside. */
export function MonthsChart({ months }: { months: readonly MonthOfYear[] }) {
  const t = useT();
  return (
    <ChartWithTable
      wide
      caption={t('months.caption')}
      chart={<Lines months={months} />}
      table={
        <DataTable
          caption={t('months')}
          hideCaption
          columns={columns(t)}
          rows={months}
          rowKey={(row) => String(row.month)}
        />
      }
    />
  );
}

function Lines({ months }: { months: readonly MonthOfYear[] }) {
  const t = useT();
  const all = months.flatMap((month) => FIGURES.map((figure) => month[figure]));
  const highest = Math.max(1, ...all);
  const lowest = Math.min(0, ...all);
  const x = (month: number) => LEFT + ((month - 1) * (WIDTH - LEFT - 20)) / (MONTHS - 1);
  const y = (amount: number) =>
    TOP + ((highest - amount) * (HEIGHT - TOP - BOTTOM)) / (highest - lowest);
  const path = (figure: Figure) =>
    months.map((month) => `${x(month.month)},${y(month[figure])}`).join(' ');
  const last = months[months.length - 1];
  return (
    <>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={
          last
            ? t('months.label', {
                month: monthName(last.month),
                booked: formatAmount(last.booked),
                expected: formatAmount(last.expected),
                allocated: formatAmount(last.allocated),
              })
            : t('months')
        }
      >
        {[lowest, highest].map((amount) => (
          <g key={amount}>
            <line className={styles.zero} x1={LEFT} x2={WIDTH} y1={y(amount)} y2={y(amount)} />
            <text x={LEFT - 8} y={y(amount) + 4} textAnchor="end">
              {formatMillions(amount, 2)}
            </text>
          </g>
        ))}
        {Array.from({ length: MONTHS }, (_, index) => (
          <text key={index} x={x(index + 1)} y={HEIGHT - 6} textAnchor="middle">
            {monthNameShort(index + 1)}
          </text>
        ))}
        {FIGURES.map((figure) => (
          <polyline key={figure} className={styles[figure]} points={path(figure)} />
        ))}
        {months.map((month) => (
          <circle
            key={month.month}
            cx={x(month.month)}
            cy={y(month.booked)}
            r="4"
            fill="var(--brand)"
          >
            <title>{`${monthName(month.month)}: ${formatAmount(month.booked)}`}</title>
          </circle>
        ))}
      </svg>
      <ul className={styles.legend}>
        {FIGURES.map((figure) => (
          <li key={figure}>
            <svg viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
              <line className={styles[figure]} x1="0" x2="34" y1="5" y2="5" />
            </svg>
            {t(figure)}
          </li>
        ))}
      </ul>
    </>
  );
}

function columns(t: DeviationsT): Column<MonthOfYear>[] {
  return [
    { key: 'month', header: t('month'), rowHeader: true, cell: (row) => monthName(row.month) },
    ...FIGURES.map((figure) => ({
      key: figure,
      header: t(figure),
      numeric: true,
      cell: (row: MonthOfYear) => formatNumber(row[figure]),
    })),
    {
      key: 'deviation',
      header: t('deviation'),
      numeric: true,
      cell: (row) => formatNumber(row.booked - row.expected),
    },
  ];
}
