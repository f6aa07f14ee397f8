import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { EconomyLine, ProgrammeEconomy } from '@/api/benefits';
import { formatAmount, formatDate, formatDifference, formatMillions } from '@/lib/format';
import {
  Button,
  Card,
  ChartWithTable,
  classNames,
  DataTable,
  EmptyState,
  ExportLinks,
  Loaded,
  PageHeading,
  Select,
  type Column,
} from '@/ui';
import { economyQuery, programmesQuery, yearsQuery } from '../api/queries';
import { BenefitTabs } from '../components/BenefitTabs';
import styles from '../components/benefits.module.css';
import { EntryDialog } from '../components/EntryDialog';
import { LineSources } from '../components/LineSources';
import { StagesCard } from '../components/StagesCard';
import { Waterfall } from '../components/Waterfall';
import { YearCharts } from '../components/YearCharts';
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
        if (!chosen) {
          return (
            <div className="page">
              <PageHeading title={t('title')} />
              <BenefitTabs />
              <EmptyState title={t('empty')}>{t('empty.hint')}</EmptyState>
            </div>
          );
        }
        const year = chosen.years.includes(aar ?? 0) ? aar : undefined;
        const choices = page.items.flatMap((each) =>
          each.years.map((one) => ({
            value: `${each.code} ${one}`,
            label: t('choice', { name: each.name, year: one }),
          })),
        );
        return (
          <div className="page">
            <Economy code={chosen.code} year={year}>
              {(shown) =>
                choices.length > 1 && (
                  <Select
                    label={t('programme')}
                    value={`${chosen.code} ${shown}`}
                    options={choices}
                    onChange={(value) => {
                      const [code, one] = value.split(' ');
                      void navigate({ search: { program: code, aar: Number(one) } });
                    }}
                  />
                )
              }
            </Economy>
          </div>
        );
      }}
    </Loaded>
  );
}

interface EconomyProps {
  code: string;
  year: number | undefined;
  /** Draws the choice of programme and year, which is given. */
  children: (year: number) => ReactNode;
}

function Economy({ code, year, children }: EconomyProps) {
  const t = useT();
  const query = useQuery(economyQuery(code, year));
  const ahead = useQuery(yearsQuery(code));
  const [isBooking, setBooking] = useState(false);
  return (
    <Loaded query={query} lines={8}>
      {(economy) => (
        <>
          <PageHeading
            title={t('title.programme', { name: economy.name, year: economy.year })}
            intro={t('asOf', { date: formatDate(economy.asOf) })}
            actions={
              <>
                <ExportLinks
                  label={t('explanation')}
                  path={`/api/budget/v1/programme-economies/${economy.code}/sheet`}
                  query={{ year: economy.year }}
                />
                {economy.actions.includes('book') && (
                  <Button onClick={() => setBooking(true)}>{t('entry.new')}</Button>
                )}
              </>
            }
          />
          <BenefitTabs />
          <div className="stack">
            {children(economy.year)}
            <Explanation economy={economy} />
            <StagesCard economy={economy} />
            {ahead.data && <YearCharts ahead={ahead.data} />}
          </div>
          {isBooking && <EntryDialog economy={economy} onClose={() => setBooking(false)} />}
        </>
      )}
    </Loaded>
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
        <ChartWithTable
          wide
          caption={t('waterfall.caption', { year: economy.year })}
          chart={<Waterfall lines={economy.lines} result={economy.result} />}
          table={<Lines economy={economy} />}
        />
      </Card>
    </>
  );
}

function Lines({ economy }: { economy: ProgrammeEconomy }) {
  const t = useT();
  return (
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
          <LineSources line={row} />
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
