import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ParkedAccount } from '@/api/postings';
import { formatNumber } from '@/lib/format';
import {
  Button,
  Card,
  DataTable,
  EmptyState,
  ExportLinks,
  Loaded,
  PageHeading,
  Pagination,
  type Column,
} from '@/ui';
import { parkedQuery } from '../api/queries';
import { AccountingTabs } from '../components/AccountingTabs';
import { withOre } from '../components/money';
import { PlaceDialog, type ToPlace } from '../components/PlaceDialog';
import { useT, type PostingsT } from '../messages';

const route = getRouteApi('/shell/regnskab');

/** What waits to be placed, an account and a year at a time. */
export function ParkedPage() {
  const t = useT();
  const { aar, side } = route.useSearch();
  const navigate = route.useNavigate();
  const [toPlace, setToPlace] = useState<ToPlace>();
  const query = useQuery(parkedQuery(aar, side));
  return (
    <div className="page">
      <PageHeading title={t('title')} intro={t('intro')} />
      <AccountingTabs />
      <Loaded query={query} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('parked.empty')}>
              {t('parked.empty.hint')} <Link to="/regnskab/filer">{t('files.read')}</Link>
            </EmptyState>
          ) : (
            <Card
              title={t('parked.title')}
              aside={
                <ExportLinks
                  label={t('parked.title')}
                  path="/api/budget/v1/parked-accounts/sheet"
                  query={{ year: aar }}
                />
              }
            >
              <p className="muted">{t('parked.hint')}</p>
              <DataTable
                caption={t('parked.title')}
                hideCaption
                columns={columns(t, setToPlace)}
                rows={page.items}
                rowKey={(row) => `${row.account} ${row.year}`}
              />
              <Pagination
                page={page.page}
                pageSize={page.pageSize}
                total={page.total}
                onChange={(next) => void navigate({ search: { aar, side: next } })}
              />
            </Card>
          )
        }
      </Loaded>
      {toPlace && <PlaceDialog toPlace={toPlace} onClose={() => setToPlace(undefined)} />}
    </div>
  );
}

function columns(t: PostingsT, onPlace: (toPlace: ToPlace) => void): Column<ParkedAccount>[] {
  return [
    {
      key: 'account',
      header: t('account'),
      rowHeader: true,
      cell: (row) => (
        <Link
          to="/regnskab/posteringer"
          search={{ aar: row.year, konto: row.account, sted: 'PARKED' }}
        >
          {row.account}
        </Link>
      ),
    },
    { key: 'year', header: t('year'), cell: (row) => row.year },
    {
      key: 'postings',
      header: t('postings'),
      numeric: true,
      cell: (row) => formatNumber(row.postings),
    },
    {
      key: 'amount',
      header: t('amount'),
      numeric: true,
      cell: (row) => withOre(row.amount),
    },
    {
      key: 'suggestion',
      header: t('suggestion'),
      cell: (row) =>
        row.suggestedAllocationTitle ? (
          <>
            {row.suggestedAllocationTitle}
            <br />
            <span className="muted small">
              {t('suggestion.after', { account: row.suggestedAfter ?? '' })}
            </span>
          </>
        ) : (
          <span className="muted">{t('suggestion.none')}</span>
        ),
    },
    {
      key: 'do',
      header: t('do'),
      cell: (row) => (
        <Button
          size="small"
          aria-label={t('place.of', { name: `${row.account} ${row.year}` })}
          onClick={() =>
            onPlace({
              chosen: { account: row.account, year: row.year },
              name: `${row.account} ${row.year}`,
              years: [row.year],
              canRemember: true,
              suggested: row.suggestedAllocationId ?? undefined,
            })
          }
        >
          {t('place.do')}
        </Button>
      ),
    },
  ];
}
