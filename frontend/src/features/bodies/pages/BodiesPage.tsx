import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card, DataTable, EmptyState, Loaded, PageHeading, Tag } from '@/ui';
import { bodiesQuery } from '../api/queries';
import { useT } from '../messages';

/** The bodies whose meetings the person may read. */
export function BodiesPage() {
  const t = useT();
  const query = useQuery(bodiesQuery);
  return (
    <div className="page page-narrow">
      <PageHeading title={t('bodies.title')} intro={t('bodies.intro')} />
      <Loaded query={query} lines={8}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('bodies.empty')}>{t('bodies.empty.hint')}</EmptyState>
          ) : (
            <Card>
              <DataTable
                caption={t('bodies.title')}
                hideCaption
                rows={items}
                rowKey={(body) => body.code}
                columns={[
                  {
                    key: 'name',
                    header: t('bodies.name'),
                    rowHeader: true,
                    sortBy: (body) => body.name,
                    cell: (body) => (
                      <span className="cluster">
                        <Link to="/organer/$bodyCode" params={{ bodyCode: body.code }}>
                          {body.name}
                        </Link>
                        {body.alwaysClosed && <Tag tone="closed">{t('bodies.closed')}</Tag>}
                      </span>
                    ),
                  },
                  { key: 'code', header: t('bodies.code'), cell: (body) => body.code },
                  {
                    key: 'kind',
                    header: t('bodies.kind'),
                    sortBy: (body) => t(`kind.${body.kind}`),
                    cell: (body) => t(`kind.${body.kind}`),
                  },
                  {
                    key: 'meetings',
                    header: t('bodies.meetings'),
                    cell: (body) => (
                      <Link
                        to="/moeder"
                        search={{ organ: body.code }}
                        aria-label={`${t('bodies.meetings.see')}: ${body.name}`}
                      >
                        {t('bodies.meetings.see')}
                      </Link>
                    ),
                  },
                ]}
              />
            </Card>
          )
        }
      </Loaded>
    </div>
  );
}
