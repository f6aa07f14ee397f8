import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CasePresentationSummary } from '@/api/casewriting';
import { formatDateShort } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import {
  Button,
  Card,
  ClosedTag,
  DataTable,
  EmptyState,
  Loaded,
  PageHeading,
  Pagination,
  type Column,
} from '@/ui';
import { presentationsQuery } from '../api/queries';
import { BeginCaseDialog } from '../components/BeginCaseDialog';
import styles from '../components/casewriting.module.css';
import { StateTag } from '../components/StateTag';
import { useT, type CaseWritingT } from '../messages';
import { LISTS, type ListName } from '../routes';

const route = getRouteApi('/shell/mine-sager');

/** The cases the person writes, has to approve, got back or may put on an agenda. */
export function MyCasesPage() {
  const t = useT();
  const isSecretariat = useHasRole('secretariat');
  const isApprover = useHasRole('centre-manager', 'director', 'board-member');
  const mayBegin = useHasRole(
    'case-officer',
    'centre-manager',
    'project-manager',
    'programme-manager',
    'controller',
    'director',
    'secretariat',
  );
  const usual: ListName = isSecretariat ? 'klar' : isApprover ? 'venter' : 'mine';
  const { liste = usual, side = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const [isBeginning, setBeginning] = useState(false);
  const query = useQuery({
    ...presentationsQuery(LISTS[liste], side),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="page">
      <PageHeading
        title={t('list.title')}
        intro={t('list.intro')}
        actions={
          mayBegin && (
            <Button kind="primary" icon="plus" onClick={() => setBeginning(true)}>
              {t('list.begin')}
            </Button>
          )
        }
      />
      <div className={styles.filter} role="group" aria-label={t('list.which')}>
        {(Object.keys(LISTS) as ListName[]).map((name) => (
          <Button
            key={name}
            size="small"
            aria-pressed={name === liste}
            onClick={() => void navigate({ search: { liste: name }, replace: true })}
          >
            {t(`list.${name}`)}
          </Button>
        ))}
      </div>
      <Card>
        <Loaded query={query} lines={6}>
          {(page) =>
            page.items.length === 0 ? (
              <EmptyState title={t(`list.empty.${liste}`)}>
                {t(`list.empty.${liste}.hint`)}
              </EmptyState>
            ) : (
              <>
                <DataTable
                  caption={t(`list.${liste}`)}
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
      <BeginCaseDialog open={isBeginning} onClose={() => setBeginning(false)} />
    </div>
  );
}

function columns(t: CaseWritingT): Column<CasePresentationSummary>[] {
  return [
    {
      key: 'title',
      header: t('column.title'),
      rowHeader: true,
      sortBy: (row) => row.title,
      cell: (row) => (
        <>
          <Link to="/mine-sager/$presentationId" params={{ presentationId: row.id }}>
            {row.title}
          </Link>{' '}
          {row.closed && <ClosedTag />}
          {row.caseNumber && <div className="muted small">{row.caseNumber}</div>}
        </>
      ),
    },
    {
      key: 'state',
      header: t('column.state'),
      sortBy: (row) => row.state,
      cell: (row) => <StateTag state={row.state} onAgenda={row.onAgenda} />,
    },
    {
      key: 'unit',
      header: t('column.unit'),
      sortBy: (row) => row.unit,
      cell: (row) => row.unit,
    },
    {
      key: 'author',
      header: t('column.author'),
      sortBy: (row) => row.authorName,
      cell: (row) => row.authorName,
    },
    {
      key: 'next',
      header: t('column.next'),
      sortBy: (row) => row.nextDate ?? '9999',
      cell: (row) =>
        row.nextBodyName === null
          ? '–'
          : row.nextDate === null
            ? row.nextBodyName
            : `${row.nextBodyName}, ${formatDateShort(row.nextDate)}`,
    },
    {
      key: 'changed',
      header: t('column.changed'),
      sortBy: (row) => row.changedAt,
      cell: (row) => <span className="nowrap">{formatDateShort(row.changedAt)}</span>,
    },
  ];
}
