import { InternalLink } from '@/lib/routing';
import type { BenefitState, FollowUp, FollowUpBenefit, Place, StateSum } from '@/api/followups';
import { formatAmount } from '@/lib/format';
import { DataTable, Tag, type Column, type TagTone } from '@/ui';
import { useT, type FollowUpsT } from '../messages';
import styles from './followups.module.css';

const PLACE_TONES: Record<Place, TagTone> = { IN: 'ok', MISSING: 'warn', GONE: 'neutral' };

/** The order of the method. */
const STATES = [
  'EXPECTED',
  'SPECIFIED',
  'DECIDED',
  'INCORPORATED',
  'REALISED',
  'DELAYED',
  'LAPSED',
  'NOT_FOUND',
] as const satisfies readonly BenefitState[];

interface BenefitsTableProps {
  /** The follow-up the benefits belong in. */
  followUp: FollowUp;
  /** Those that are shown. */
  rows: readonly FollowUpBenefit[];
}

/** The benefits of a follow-up: which are in, and what each lacks. */
export function BenefitsTable({ followUp, rows }: BenefitsTableProps) {
  const t = useT();
  const { year, number } = followUp;
  return (
    <DataTable
      caption={t('benefits', { number, year })}
      hideCaption
      columns={columns(t, year)}
      rows={rows}
      rowKey={(row) => row.id}
      footer={
        <tr>
          <th scope="row">{t('sum')}</th>
          <td />
          <td />
          <td />
          <td className="number">{formatAmount(sumOf(rows, (row) => row.amount))}</td>
          <td className="number">{formatAmount(sumOf(rows, (row) => row.nextAmount))}</td>
          <td />
        </tr>
      }
    />
  );
}

function columns(t: FollowUpsT, year: number): Column<FollowUpBenefit>[] {
  return [
    {
      key: 'name',
      header: t('column.name'),
      rowHeader: true,
      sortBy: (row) => row.name,
      cell: (row) => (
        <>
          <InternalLink path={`/gevinster/${row.id}`}>{row.name}</InternalLink>
          {row.programme && (
            <span className="muted small">
              {' '}
              {[row.programme, row.subProgramme].filter(Boolean).join(' · ')}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'owner',
      header: t('column.owner'),
      sortBy: (row) => row.owner ?? '',
      cell: (row) => row.owner ?? '–',
    },
    {
      key: 'state',
      header: t('column.state'),
      sortBy: (row) => STATES.indexOf(row.state),
      cell: (row) => t(`state.${row.state}`),
    },
    {
      key: 'place',
      header: t('column.place'),
      sortBy: (row) => row.place,
      cell: (row) => <Tag tone={PLACE_TONES[row.place]}>{t(`place.${row.place}`)}</Tag>,
    },
    {
      key: 'amount',
      header: String(year),
      numeric: true,
      sortBy: (row) => row.amount,
      cell: (row) => formatAmount(row.amount),
    },
    {
      key: 'next',
      header: String(year + 1),
      numeric: true,
      sortBy: (row) => row.nextAmount,
      cell: (row) => formatAmount(row.nextAmount),
    },
    {
      key: 'lacks',
      header: t('column.lacks'),
      sortBy: (row) => row.lacks.length,
      cell: (row) =>
        row.lacks.length === 0 ? (
          t('nothing')
        ) : (
          <ul className={styles.lacks}>
            {row.lacks.map((lack) => (
              <li key={lack}>{t(`lack.${lack}`)}</li>
            ))}
          </ul>
        ),
    },
  ];
}

/** What the benefits in each state bring together. */
export function StateSums({ followUp }: { followUp: FollowUp }) {
  const t = useT();
  const { year, number, states } = followUp;
  const shown: Column<StateSum>[] = [
    {
      key: 'state',
      header: t('column.state'),
      rowHeader: true,
      cell: (row) => t(`state.${row.state}`),
    },
    { key: 'count', header: t('column.count'), numeric: true, cell: (row) => row.benefits },
    {
      key: 'amount',
      header: String(year),
      numeric: true,
      cell: (row) => formatAmount(row.amount),
    },
    {
      key: 'next',
      header: String(year + 1),
      numeric: true,
      cell: (row) => formatAmount(row.nextAmount),
    },
  ];
  return (
    <DataTable
      caption={t('sums.caption', { number, year })}
      hideCaption
      columns={shown}
      rows={states}
      rowKey={(row) => row.state}
    />
  );
}

function sumOf<Row>(rows: readonly Row[], amount: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + amount(row), 0);
}
