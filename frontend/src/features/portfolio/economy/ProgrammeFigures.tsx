import type { ProgrammeEconomy } from '@/api/portfolio';
import { formatAmount, formatDate } from '@/lib/format';
import { DataTable, Tag } from '@/ui';
import styles from './economy.module.css';
import { useT } from './messages';

const FIGURES = ['allocated', 'spent', 'left', 'promised', 'realised'] as const;
const OF_PARTS = ['allocated', 'spent', 'promised', 'realised'] as const;

/** A whole programme's money, benefits and targets: in all, by year and by part. */
export function ProgrammeFigures({ economy }: { economy: ProgrammeEconomy }) {
  const t = useT();
  return (
    <div className="stack">
      <dl className={styles.figures}>
        {FIGURES.map((figure) => (
          <div key={figure}>
            <dt className="muted small">{t(figure)}</dt>
            <dd>{formatAmount(economy[figure])}</dd>
          </div>
        ))}
      </dl>
      <p className="muted small">
        {economy.toldAt === null
          ? t('programme.untold')
          : t('programme.told', { date: formatDate(economy.toldAt) })}
      </p>
      {economy.years.length > 0 && (
        <DataTable
          caption={t('programme.years')}
          rows={economy.years}
          rowKey={(row) => String(row.year)}
          columns={[
            { key: 'year', header: t('year'), rowHeader: true, cell: (row) => row.year },
            {
              key: 'target',
              header: t('target'),
              numeric: true,
              cell: (row) => (row.target === null ? '–' : formatAmount(row.target)),
            },
            ...OF_PARTS.map((figure) => ({
              key: figure,
              header: t(figure),
              numeric: true,
              cell: (row: (typeof economy.years)[number]) => formatAmount(row[figure]),
            })),
            {
              key: 'lacking',
              header: t('lacking'),
              numeric: true,
              cell: (row) => <Lacking amount={row.lacking} />,
            },
          ]}
        />
      )}
      <DataTable
        caption={t('programme.parts')}
        rows={economy.parts}
        rowKey={(row) => row.projectId}
        columns={[
          { key: 'part', header: t('part'), rowHeader: true, cell: (row) => row.project },
          ...OF_PARTS.map((figure) => ({
            key: figure,
            header: t(figure),
            numeric: true,
            cell: (row: (typeof economy.parts)[number]) => formatAmount(row[figure]),
          })),
        ]}
      />
    </div>
  );
}

function Lacking({ amount }: { amount: number | null }) {
  const t = useT();
  if (amount === null) return '–';
  return amount === 0 ? (
    <Tag tone="ok">{t('lacking.none')}</Tag>
  ) : (
    <Tag tone="warn">{formatAmount(amount)}</Tag>
  );
}
