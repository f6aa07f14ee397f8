import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { MandateView } from '@/api/portfolio';
import { formatDateShort } from '@/lib/format';
import {
  Card,
  DataTable,
  EmptyState,
  ExportLinks,
  Loaded,
  PageHeading,
  Pagination,
  Select,
  type Column,
} from '@/ui';
import { mandatesQuery } from '../api/queries';
import { MandateStateTag, submissionText } from '../components/MandateTags';
import { NewMandateLink } from '../components/NewMandateLink';
import styles from '../components/portfolio.module.css';
import { PortfolioTabs } from '../components/PortfolioTabs';
import { useT, type PortfolioT } from '../messages';
import { MANDATE_STATES } from '../routes';

const route = getRouteApi('/shell/mandater');

/** One's own mandates; for those who handle them, everyone's. */
export function MandatesPage() {
  const t = useT();
  const { tilstand, side = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(mandatesQuery(tilstand, side));
  return (
    <div className="page">
      <PageHeading title={t('mandates.title')} actions={<NewMandateLink />} />
      <PortfolioTabs />
      <div className={styles.filter}>
        <Select
          label={t('mandates.state')}
          placeholder={t('mandates.state.all')}
          value={tilstand ?? ''}
          options={MANDATE_STATES.map((state) => ({ value: state, label: t(`mandate.${state}`) }))}
          onChange={(value) =>
            void navigate({
              search: { tilstand: MANDATE_STATES.find((state) => state === value) },
            })
          }
        />
        <ExportLinks
          label={t('mandates.title')}
          path="/api/portfolio/v1/mandates/sheet"
          query={{ state: tilstand }}
        />
      </div>
      <Card>
        <Loaded query={query} lines={6}>
          {(page) =>
            page.items.length === 0 ? (
              <EmptyState title={t('mandates.empty')} action={<NewMandateLink />}>
                {t('mandates.empty.hint')}
              </EmptyState>
            ) : (
              <>
                <DataTable
                  caption={t('mandates.title')}
                  hideCaption
                  columns={columns(t)}
                  rows={page.items}
                  rowKey={(row) => row.id}
                />
                <Pagination
                  {...page}
                  onChange={(next) => void navigate({ search: (now) => ({ ...now, side: next }) })}
                />
              </>
            )
          }
        </Loaded>
      </Card>
    </div>
  );
}

function columns(t: PortfolioT): Column<MandateView>[] {
  return [
    {
      key: 'title',
      header: t('mandates.mandate'),
      rowHeader: true,
      sortBy: (row) => row.title,
      cell: (row) => (
        <Link to="/mandater/$mandateId" params={{ mandateId: row.id }}>
          {row.title}
        </Link>
      ),
    },
    {
      key: 'author',
      header: t('mandates.author'),
      sortBy: (row) => row.author,
      cell: (row) => row.author,
    },
    {
      key: 'owner',
      header: t('column.owner'),
      sortBy: (row) => row.owner ?? '',
      cell: (row) => row.owner || '–',
    },
    {
      key: 'period',
      header: t('mandates.period'),
      sortBy: (row) => row.start ?? '',
      cell: (row) => <Period mandate={row} />,
    },
    {
      key: 'state',
      header: t('column.state'),
      sortBy: (row) => t(`mandate.${row.state}`),
      cell: (row) => (
        <>
          <MandateStateTag state={row.state} />
          {row.submission && row.state !== 'APPROVED' && row.state !== 'REJECTED' && (
            <>
              <br />
              <span className="muted small">{submissionText(t, row.submission)}</span>
            </>
          )}
        </>
      ),
    },
  ];
}

function Period({ mandate: { start, end } }: { mandate: MandateView }) {
  if (!start && !end) return <>–</>;
  const day = (value: string | null) => (value ? formatDateShort(value) : '…');
  return (
    <span className="nowrap">
      {day(start)} – {day(end)}
    </span>
  );
}
