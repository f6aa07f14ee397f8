import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { EconomyLine, ProgrammeEconomy } from '@/api/budget';
import { formatAmount, formatDate, formatDifference, formatMillions } from '@/lib/format';
import {
  Card,
  classNames,
  DataTable,
  EmptyState,
  Loaded,
  PageHeading,
  Select,
  type Column,
} from '@/ui';
import { economyQuery, programmesQuery } from '../api/queries';
import styles from '../components/benefits.module.css';
import { Waterfall } from '../components/Waterfall';
import { useT, type BenefitsT } from '../messages';

const route = getRouteApi('/shell/gevinster');

/** A programme's year, explained line by line from what was assumed to the result. */
export function BenefitsPage() {
  const t = useT();
  const { program, aar } = route.useSearch();
  const navigate = route.useNavigate();
  const programmes = useQuery(programmesQuery);
  return (
    <Loaded query={programmes} page>
      {(page) => {
        const chosen = page.items.find((each) => each.code === program) ?? page.items[0];
        const year = chosen?.years.includes(aar ?? 0) ? aar : chosen?.years.at(-1);
        if (!chosen || year === undefined) {
          return (
            <div className="page">
              <PageHeading title={t('title')} />
              <EmptyState title={t('empty')} />
            </div>
          );
        }
        const choices = page.items.flatMap((each) =>
          each.years.map((one) => ({
            value: `${each.code} ${one}`,
            label: t('choice', { name: each.name, year: one }),
          })),
        );
        return (
          <div className="page">
            {choices.length > 1 && (
              <Select
                label={t('programme')}
                value={`${chosen.code} ${year}`}
                options={choices}
                onChange={(value) => {
                  const [code, one] = value.split(' ');
                  void navigate({ search: { program: code, aar: Number(one) } });
                }}
              />
            )}
            <Economy code={chosen.code} name={chosen.name} year={year} />
          </div>
        );
      }}
    </Loaded>
  );
}

function Economy({ code, name, year }: { code: string; name: string; year: number }) {
  const t = useT();
  const query = useQuery(economyQuery(code, year));
  return (
    <>
      <PageHeading
        title={t('title.programme', { name, year })}
        intro={query.data ? t('asOf', { date: formatDate(query.data.asOf) }) : undefined}
      />
      <Loaded query={query} lines={8}>
        {(economy) => <Explanation economy={economy} />}
      </Loaded>
    </>
  );
}

function Explanation({ economy }: { economy: ProgrammeEconomy }) {
  const t = useT();
  return (
    <>
      <dl className={styles.figures}>
        <div>
          <dt>{t('result')}</dt>
          <dd className={classNames('big', economy.result < 0 && 'negative')}>
            {formatMillions(economy.result)}
          </dd>
        </div>
        <div>
          <dt>{t('invested')}</dt>
          <dd className="big">{formatMillions(economy.invested)}</dd>
        </div>
      </dl>
      <Card title={t('explanation')}>
        <p className="muted small">{t('explanation.intro')}</p>
        <Waterfall lines={economy.lines} result={economy.result} />
        <DataTable
          caption={t('explanation')}
          hideCaption
          columns={columns(t, economy.year)}
          rows={economy.lines}
          rowKey={(row) => `${row.kind} ${row.label}`}
          footer={
            <tr>
              <th scope="row">{t('result')}</th>
              <td />
              <td className="number">
                <strong>{formatAmount(economy.result)}</strong>
              </td>
              <td />
            </tr>
          }
        />
      </Card>
    </>
  );
}

function columns(t: BenefitsT, year: number): Column<EconomyLine>[] {
  return [
    {
      key: 'cause',
      header: t('column.cause'),
      rowHeader: true,
      cell: (row) => (
        <>
          {row.label}
          {[row.subProgramme, row.reason]
            .filter((text) => text && text !== row.label)
            .map((text) => (
              <span key={text} className={`muted small ${styles.reason}`}>
                {text}
              </span>
            ))}
        </>
      ),
    },
    { key: 'kind', header: t('column.kind'), cell: (row) => t(`kind.${row.kind}`) },
    {
      key: 'amount',
      header: t('column.amount', { year }),
      numeric: true,
      cell: (row) => formatDifference(row.amount),
    },
    {
      key: 'next',
      header: t('column.next'),
      numeric: true,
      cell: (row) => (row.nextYear === null ? '–' : formatDifference(row.nextYear)),
    },
  ];
}
