import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Breadcrumbs, Card, EmptyState, Loaded, PageHeading, Pagination } from '@/ui';
import { aboutMeQuery } from '../api/queries';
import { AuditTable } from '../components/AuditTable';
import { useT } from '../messages';

const route = getRouteApi('/shell/adgange/om-mig');

/** What others did to one's access, and who read what is about oneself. */
export function AboutMePage() {
  const t = useT();
  const { side = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({ ...aboutMeQuery(side), placeholderData: keepPreviousData });
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="access" to="/adgange">
            {t('title')}
          </Link>,
          t('about.title'),
        ]}
      />
      <PageHeading title={t('about.title')} intro={t('about.intro')} />
      <Card>
        <Loaded query={query} lines={6}>
          {(page) =>
            page.items.length === 0 ? (
              <EmptyState title={t('about.empty')} />
            ) : (
              <>
                <AuditTable caption={t('about.title')} rows={page.items} />
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
