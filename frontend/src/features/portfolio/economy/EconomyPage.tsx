import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ProjectEconomy } from '@/api/portfolio';
import { formatAmount, formatDate } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { Card, DataTable, EmptyState, ExportLinks, Loaded } from '@/ui';
import { ProjectFrame } from '../components/ProjectFrame';
import { BaselineCard } from './BaselineCard';
import styles from './economy.module.css';
import { useT } from './messages';
import { ProgrammeCard } from './ProgrammeCard';
import { economyQuery } from './queries';
import { toldFigures } from './toldFigures';
import { YearsChart } from './YearsChart';

const route = getRouteApi('/shell/portefoelje/$projectId/oekonomi');

const FIGURES = ['allocated', 'proposed', 'spent', 'left', 'promised', 'realised'] as const;

/** What is allocated to a project and spent on it, promised and realised, and who says so. */
export function EconomyPage() {
  const { projectId } = route.useParams();
  const t = useT();
  const query = useQuery(economyQuery(projectId));
  return (
    <ProjectFrame projectId={projectId} page={t('page')}>
      {(project) => (
        <Loaded query={query} lines={8}>
          {(economy) => (
            <div className="stack">
              {economy.toldAt === null ? (
                <Card>
                  <EmptyState title={t('none')}>{t('none.hint')}</EmptyState>
                </Card>
              ) : (
                <Told economy={economy} toldAt={economy.toldAt} />
              )}
              {project.kind === 'PROGRAMME' && <ProgrammeCard projectId={projectId} />}
              <BaselineCard projectId={projectId} />
              {economy.expected.length > 0 && <Expected economy={economy} />}
            </div>
          )}
        </Loaded>
      )}
    </ProjectFrame>
  );
}

function Told({ economy, toldAt }: { economy: ProjectEconomy; toldAt: string }) {
  const t = useT();
  const tells = toldFigures(economy);
  return (
    <>
      <Card
        title={t('page')}
        aside={
          <ExportLinks
            label={t('page')}
            path={`/api/portfolio/v1/projects/${economy.projectId}/economy/sheet`}
          />
        }
      >
        <div className="stack-tight">
          <dl className={styles.figures}>
            {FIGURES.map((figure) => (
              <div key={figure}>
                <dt className="muted small">{t(figure)}</dt>
                <dd>{tells[figure] ? formatAmount(economy[figure]) : t('untold')}</dd>
              </div>
            ))}
          </dl>
          <p className="muted small">{t('told', { date: formatDate(toldAt) })}</p>
        </div>
      </Card>
      {economy.years.length > 0 && (
        <Card title={t('years.title')}>
          <YearsChart years={economy.years} tells={tells} />
        </Card>
      )}
      <Allocations economy={economy} />
      <Postings economy={economy} />
      <Benefits economy={economy} />
    </>
  );
}

function Allocations({ economy: { allocations } }: { economy: ProjectEconomy }) {
  const t = useT();
  return (
    <Card title={t('allocations.title')}>
      {allocations.length === 0 ? (
        <p className="muted">{t('allocations.none')}</p>
      ) : (
        <DataTable
          caption={t('allocations.title')}
          hideCaption
          rows={allocations}
          rowKey={(row) => row.allocationId}
          columns={[
            {
              key: 'pool',
              header: t('pool'),
              rowHeader: true,
              cell: (row) => <InternalLink path={`/puljer/${row.poolId}`}>{row.pool}</InternalLink>,
            },
            {
              key: 'year',
              header: t('year'),
              sortBy: (row) => row.year,
              cell: (row) => {
                if (row.lastYear === null) return t('years.open', { first: row.year });
                return row.lastYear === row.year
                  ? row.year
                  : t('years', { first: row.year, last: row.lastYear });
              },
            },
            { key: 'purpose', header: t('purpose'), cell: (row) => row.purpose },
            {
              key: 'amount',
              header: t('amount'),
              numeric: true,
              sortBy: (row) => row.amount,
              cell: (row) => (
                <>
                  {formatAmount(row.amount)}
                  {row.changes.map(({ fromYear, amount }) => (
                    <div key={fromYear} className="muted small">
                      {t('changed', { year: fromYear, amount: formatAmount(amount) })}
                    </div>
                  ))}
                </>
              ),
            },
            { key: 'state', header: t('state'), cell: (row) => t(`state.${row.state}`) },
          ]}
        />
      )}
    </Card>
  );
}

function Postings({ economy: { postings } }: { economy: ProjectEconomy }) {
  const t = useT();
  return (
    <Card title={t('postings.title')}>
      {postings.length === 0 ? (
        <p className="muted">{t('postings.none')}</p>
      ) : (
        <DataTable
          caption={t('postings.title')}
          hideCaption
          rows={postings}
          rowKey={(row) => row.postingId}
          columns={[
            {
              key: 'date',
              header: t('date'),
              sortBy: (row) => row.bookedOn,
              cell: (row) => formatDate(row.bookedOn),
            },
            { key: 'text', header: t('text'), rowHeader: true, cell: (row) => row.text },
            {
              key: 'amount',
              header: t('kroner'),
              numeric: true,
              sortBy: (row) => row.amount,
              cell: (row) => formatAmount(row.amount),
            },
          ]}
        />
      )}
    </Card>
  );
}

function Benefits({ economy: { benefits } }: { economy: ProjectEconomy }) {
  const t = useT();
  return (
    <Card title={t('benefits.title')}>
      {benefits.length === 0 ? (
        <p className="muted">{t('benefits.none')}</p>
      ) : (
        <DataTable
          caption={t('benefits.title')}
          hideCaption
          rows={benefits}
          rowKey={(row) => `${row.benefitId} ${row.year}`}
          columns={[
            { key: 'name', header: t('benefit'), rowHeader: true, cell: (row) => row.name },
            { key: 'year', header: t('year'), sortBy: (row) => row.year, cell: (row) => row.year },
            {
              key: 'promised',
              header: t('promised'),
              numeric: true,
              cell: (row) => formatAmount(row.promised),
            },
            {
              key: 'realised',
              header: t('realised'),
              numeric: true,
              cell: (row) => formatAmount(row.realised),
            },
          ]}
        />
      )}
    </Card>
  );
}

function Expected({ economy: { expected } }: { economy: ProjectEconomy }) {
  const t = useT();
  return (
    <Card title={t('expected.title')}>
      <p className="muted small">{t('expected.intro')}</p>
      <DataTable
        caption={t('expected.title')}
        hideCaption
        rows={expected}
        rowKey={(row) => row.change}
        columns={[
          { key: 'change', header: t('change'), rowHeader: true, cell: (row) => row.change },
          {
            key: 'amount',
            header: t('amount'),
            numeric: true,
            cell: (row) => (row.yearlyAmount === null ? '–' : formatAmount(row.yearlyAmount)),
          },
          {
            key: 'certainty',
            header: t('certainty'),
            cell: (row) => t(`certainty.${row.certainty}`),
          },
        ]}
      />
    </Card>
  );
}
