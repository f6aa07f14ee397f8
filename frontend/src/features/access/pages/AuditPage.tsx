import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { AuditEntry } from '@/api/access';
import { formatDateTime } from '@/lib/format';
import {
  Breadcrumbs,
  Card,
  DataTable,
  EmptyState,
  Loaded,
  PageHeading,
  Pagination,
  type Column,
} from '@/ui';
import { auditQuery } from '../api/queries';
import { useT, type AccessT } from '../messages';

const route = getRouteApi('/shell/adgange/log');

/** The audit log, for the auditor. */
export function AuditPage() {
  const t = useT();
  const { side = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({ ...auditQuery(side), placeholderData: keepPreviousData });
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="access" to="/adgange">
            {t('title')}
          </Link>,
          t('audit.title'),
        ]}
      />
      <PageHeading title={t('audit.title')} intro={t('audit.intro')} />
      <Card>
        <Loaded query={query} lines={10}>
          {(page) =>
            page.items.length === 0 ? (
              <EmptyState title={t('audit.empty')} />
            ) : (
              <>
                <DataTable
                  caption={t('audit.title')}
                  hideCaption
                  columns={columns(t)}
                  rows={page.items}
                  rowKey={(row) => row.id}
                />
                <Pagination
                  {...page}
                  onChange={(next) => void navigate({ search: { side: next } })}
                />
              </>
            )
          }
        </Loaded>
      </Card>
    </div>
  );
}

function columns(t: AccessT): Column<AuditEntry>[] {
  return [
    {
      key: 'at',
      header: t('audit.at'),
      cell: (row) => <span className="nowrap">{formatDateTime(row.at)}</span>,
    },
    { key: 'actor', header: t('audit.actor'), rowHeader: true, cell: (row) => row.actor },
    { key: 'action', header: t('audit.action'), cell: (row) => row.action },
    { key: 'subject', header: t('audit.subject'), cell: (row) => row.subject },
    {
      key: 'details',
      header: t('audit.details'),
      cell: (row) => (
        <span className="small">
          {Object.entries(row.details)
            .map(([name, value]) => `${name}: ${value}`)
            .join(' · ')}
        </span>
      ),
    },
  ];
}
