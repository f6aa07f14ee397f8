import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PostingPlace, PostingView } from '@/api/postings';
import { formatDateShort } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import {
  Button,
  Card,
  Checkbox,
  DataTable,
  EmptyState,
  ExportLinks,
  Loaded,
  Notice,
  PageHeading,
  Pagination,
  SearchBox,
  Select,
  TextField,
  VisuallyHidden,
  type Column,
} from '@/ui';
import { postingsQuery, type PostingFilter } from '../api/queries';
import { AccountingTabs } from '../components/AccountingTabs';
import { withOre } from '../components/money';
import { PlaceDialog, type ToPlace } from '../components/PlaceDialog';
import styles from '../components/postings.module.css';
import { PlaceTag } from '../components/PlaceTag';
import { useT, type PostingsT } from '../messages';
import type { PostingSearch } from '../routes';

const route = getRouteApi('/shell/regnskab/posteringer');

const PLACES: readonly PostingPlace[] = ['ALLOCATION', 'OUTSIDE', 'PARKED'];

/** Every posting, and what it counts towards. */
export function PostingsPage() {
  const t = useT();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isController = useHasRole('controller');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [toPlace, setToPlace] = useState<ToPlace>();
  const filter: PostingFilter = {
    year: search.aar,
    place: search.sted,
    account: search.konto,
    allocationId: search.disponering,
    importId: search.fil,
    q: search.q,
  };
  const query = useQuery(postingsQuery(filter, search.side));
  const narrow = (change: PostingSearch) => {
    setChosen([]);
    void navigate({ search: { ...search, side: undefined, ...change } });
  };
  const toggle = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <div className="page">
      <PageHeading title={t('postings')} intro={t('postings.intro')} />
      <AccountingTabs />
      <div className={styles.filters}>
        <Year
          key={`year ${search.aar ?? ''}`}
          year={search.aar}
          onYear={(aar) => narrow({ aar })}
        />
        {isController && (
          <Select
            label={t('place')}
            placeholder={t('place.all')}
            value={search.sted ?? ''}
            options={PLACES.map((value) => ({ value, label: t(`place.${value}`) }))}
            onChange={(sted) => narrow({ sted: (sted || undefined) as PostingPlace | undefined })}
          />
        )}
        <SearchBox
          label={t('account.begins')}
          value={search.konto ?? ''}
          onSearch={(konto) => narrow({ konto: konto || undefined })}
        />
        <SearchBox
          label={t('search')}
          value={search.q ?? ''}
          onSearch={(q) => narrow({ q: q || undefined })}
        />
      </div>
      {(search.disponering ?? search.fil) && (
        <Notice tone="brand" title={t(search.fil ? 'only.file' : 'only.allocation')}>
          <Button size="small" onClick={() => narrow({ disponering: undefined, fil: undefined })}>
            {t('only.all')}
          </Button>
        </Notice>
      )}
      <Loaded query={query} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('postings.empty')}>{t('postings.empty.hint')}</EmptyState>
          ) : (
            <Card
              title={t('postings.count', { count: page.total })}
              aside={
                <ExportLinks
                  label={t('postings')}
                  path="/api/budget/v1/postings/sheet"
                  query={{ ...filter }}
                />
              }
            >
              {isController && (
                <p className="cluster">
                  <Button
                    disabled={chosen.length === 0}
                    onClick={() =>
                      setToPlace(
                        placing(
                          t,
                          page.items.filter(({ id }) => chosen.includes(id)),
                        ),
                      )
                    }
                  >
                    {t('place.chosen', { count: chosen.length })}
                  </Button>
                </p>
              )}
              <DataTable
                caption={t('postings')}
                hideCaption
                columns={columns(t, isController ? { chosen, toggle } : undefined)}
                rows={page.items}
                rowKey={(row) => row.id}
              />
              <Pagination
                page={page.page}
                pageSize={page.pageSize}
                total={page.total}
                onChange={(side) => {
                  setChosen([]);
                  void navigate({ search: { ...search, side } });
                }}
              />
            </Card>
          )
        }
      </Loaded>
      {toPlace && (
        <PlaceDialog
          toPlace={toPlace}
          onClose={() => {
            setToPlace(undefined);
            setChosen([]);
          }}
        />
      )}
    </div>
  );
}

function placing(t: PostingsT, postings: readonly PostingView[]): ToPlace {
  const [first] = postings;
  const isOneAccount = postings.every(({ account }) => account === first?.account);
  return {
    chosen: { postingIds: postings.map(({ id }) => id) },
    name: t('place.count', { count: postings.length }),
    years: [...new Set(postings.map(({ bookedOn }) => Number(bookedOn.slice(0, 4))))],
    canRemember: isOneAccount,
  };
}

interface YearProps {
  year: number | undefined;
  onYear: (year: number | undefined) => void;
}

/** The year in figures; it narrows the list once it is a whole one, or empty. */
function Year({ year, onYear }: YearProps) {
  const t = useT();
  const [written, setWritten] = useState(year ? String(year) : '');
  return (
    <TextField
      label={t('year')}
      width="short"
      inputMode="numeric"
      maxLength={4}
      value={written}
      onChange={(next) => {
        setWritten(next);
        if (next === '') onYear(undefined);
        if (/^(20\d\d|2100)$/.test(next)) onYear(Number(next));
      }}
    />
  );
}

interface Choosing {
  chosen: readonly string[];
  toggle: (id: string) => void;
}

function columns(t: PostingsT, choosing: Choosing | undefined): Column<PostingView>[] {
  const choose: Column<PostingView>[] = choosing
    ? [
        {
          key: 'choose',
          header: t('choose'),
          cell: (row) => (
            <Checkbox
              label={<VisuallyHidden>{t('choose.of', { voucher: row.voucher })}</VisuallyHidden>}
              checked={choosing.chosen.includes(row.id)}
              onChange={() => choosing.toggle(row.id)}
            />
          ),
        },
      ]
    : [];
  return [
    ...choose,
    {
      key: 'day',
      header: t('day'),
      cell: (row) => <span className="nowrap">{formatDateShort(row.bookedOn)}</span>,
    },
    {
      key: 'voucher',
      header: t('voucher'),
      rowHeader: true,
      cell: (row) => (
        <Link className="nowrap" to="/regnskab/posteringer/$id" params={{ id: row.id }}>
          {row.voucher}
        </Link>
      ),
    },
    { key: 'account', header: t('account'), cell: (row) => row.account },
    { key: 'text', header: t('text'), cell: (row) => row.text },
    { key: 'amount', header: t('amount'), numeric: true, cell: (row) => withOre(row.amount) },
    {
      key: 'place',
      header: t('place'),
      cell: (row) => <PlaceTag place={row.place} allocationTitle={row.allocationTitle} />,
    },
  ];
}
