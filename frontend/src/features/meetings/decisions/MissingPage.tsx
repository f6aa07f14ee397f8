import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { OUTSTANDING_KINDS, type Outstanding } from '@/api/meetings';
import { compareDanish, dayInDenmark, daysBetween, formatDateShort } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import {
  Card,
  DataTable,
  EmptyState,
  Loaded,
  PageHeading,
  RadioGroup,
  Select,
  Tag,
  type Column,
} from '@/ui';
import { outstandingQuery } from './api';
import { useT } from './messages';

const route = getRouteApi('/shell/mangler');

/** What decisions have set off and nobody has brought to its end. */
export function MissingPage() {
  const t = useT();
  const { organ = '', ansvarlig = '', art, vis } = route.useSearch();
  const navigate = route.useNavigate();
  const isLate = vis !== 'alt';
  const query = useQuery(outstandingQuery(isLate));
  const narrow = (change: {
    organ?: string;
    ansvarlig?: string;
    art?: Outstanding['kind'];
    vis?: 'alt' | undefined;
  }) => void navigate({ search: (now) => ({ ...now, ...change }) });
  return (
    <div className="page">
      <PageHeading title={t('missing.title')} intro={t('missing.intro')} />
      <Loaded query={query} lines={8}>
        {({ items }) => {
          const rows = items.filter(
            (row) =>
              (organ === '' || row.bodyCode === organ) &&
              (ansvarlig === '' || row.responsible === ansvarlig) &&
              (art === undefined || row.kind === art),
          );
          return (
            <div className="stack">
              <RadioGroup
                label={t('missing.show')}
                value={isLate ? 'late' : 'all'}
                options={[
                  { value: 'late', label: t('missing.late') },
                  { value: 'all', label: t('missing.all') },
                ]}
                onChange={(value) => narrow({ vis: value === 'all' ? 'alt' : undefined })}
              />
              <div className="form-row">
                <Select
                  label={t('missing.body')}
                  placeholder={t('missing.body.all')}
                  value={organ}
                  options={choices(items, 'bodyCode', 'bodyName')}
                  onChange={(value) => narrow({ organ: value || undefined })}
                />
                <Select
                  label={t('missing.responsible')}
                  placeholder={t('missing.responsible.all')}
                  value={ansvarlig}
                  options={choices(items, 'responsible', 'responsibleName')}
                  onChange={(value) => narrow({ ansvarlig: value || undefined })}
                />
                <Select
                  label={t('missing.kind')}
                  placeholder={t('missing.kind.all')}
                  value={art ?? ''}
                  options={OUTSTANDING_KINDS.map((kind) => ({
                    value: kind,
                    label: t(`missing.kind.${kind}`),
                  }))}
                  onChange={(value) =>
                    narrow({ art: OUTSTANDING_KINDS.find((kind) => kind === value) })
                  }
                />
              </div>
              <Card
                title={
                  rows.length === 1
                    ? t('missing.count.one')
                    : t('missing.count', { count: rows.length })
                }
                aside={
                  rows.length > 0 && (
                    <a href={sheetAddress(isLate, organ, ansvarlig, art)} download>
                      {t('missing.export')}
                    </a>
                  )
                }
              >
                {rows.length === 0 ? (
                  <EmptyState title={t('missing.empty')}>{t('missing.empty.hint')}</EmptyState>
                ) : (
                  <DataTable
                    caption={t('missing.title')}
                    hideCaption
                    columns={columns(t)}
                    rows={rows}
                    rowKey={(row) => `${row.kind} ${row.id}`}
                  />
                )}
              </Card>
            </div>
          );
        }}
      </Loaded>
    </div>
  );
}

function sheetAddress(
  late: boolean,
  body: string,
  responsible: string,
  kind: Outstanding['kind'] | undefined,
): string {
  const query = new URLSearchParams({ late: String(late) });
  if (body) query.set('body', body);
  if (responsible) query.set('responsible', responsible);
  if (kind) query.set('kind', kind);
  return `/api/meetings/v1/outstanding/sheet?${query.toString()}`;
}

/** The different values of a column, as one chooses among them. */
function choices(
  rows: Outstanding[],
  value: 'bodyCode' | 'responsible',
  label: 'bodyName' | 'responsibleName',
) {
  const found = new Map(
    rows.flatMap((row) => (row[value] ? [[row[value], row[label] ?? row[value]] as const] : [])),
  );
  return [...found]
    .map(([key, name]) => ({ value: key, label: name }))
    .sort((left, right) => compareDanish(left.label, right.label));
}

function columns(t: ReturnType<typeof useT>): Column<Outstanding>[] {
  return [
    {
      key: 'subject',
      header: t('missing.subject'),
      rowHeader: true,
      sortBy: (row) => row.title,
      cell: (row) => <InternalLink path={pathOf(row)}>{row.title}</InternalLink>,
    },
    {
      key: 'kind',
      header: t('missing.kind'),
      sortBy: (row) => t(`missing.kind.${row.kind}`),
      cell: (row) => t(`missing.kind.${row.kind}`),
    },
    {
      key: 'body',
      header: t('missing.body'),
      sortBy: (row) => row.bodyName,
      cell: (row) => row.bodyName,
    },
    {
      key: 'decidedOn',
      header: t('missing.decidedOn'),
      sortBy: (row) => row.decidedOn ?? '',
      cell: (row) => (
        <span className="nowrap">{row.decidedOn ? formatDateShort(row.decidedOn) : '–'}</span>
      ),
    },
    {
      key: 'responsible',
      header: t('missing.responsible'),
      sortBy: (row) => row.responsibleName ?? '',
      cell: (row) => row.responsibleName ?? '–',
    },
    {
      key: 'due',
      header: t('missing.due'),
      sortBy: (row) => row.due ?? '9999',
      cell: (row) => <span className="nowrap">{row.due ? formatDateShort(row.due) : '–'}</span>,
    },
    {
      key: 'state',
      header: t('missing.state'),
      sortBy: (row) => (row.status === 'FAILED' ? 0 : row.late ? 1 : 2),
      cell: (row) => <StateCell row={row} />,
    },
  ];
}

/** The screen where it can be brought to its end. */
function pathOf({ kind, id, decisionId, bodyCode }: Outstanding): string {
  if (kind === 'PREPARATION') return `/forberedelser/punkter/${id}`;
  if (kind === 'REMINDER') return `/huskeliste?organ=${encodeURIComponent(bodyCode)}`;
  return `/beslutninger/${decisionId}`;
}

function StateCell({ row }: { row: Outstanding }) {
  const t = useT();
  if (row.status === 'FAILED') {
    return (
      <>
        <Tag tone="bad">{t('missing.state.FAILED')}</Tag>
        {row.reason && <span className="muted small"> {row.reason}</span>}
      </>
    );
  }
  if (!row.late) return <Tag>{t('missing.state.waits')}</Tag>;
  const days = row.due ? daysBetween(row.due, dayInDenmark(new Date())) : 0;
  return (
    <Tag tone="bad">
      {days > 0 ? t('missing.state.lateDays', { days }) : t('missing.state.late')}
    </Tag>
  );
}
