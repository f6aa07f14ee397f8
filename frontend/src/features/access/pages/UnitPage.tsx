import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Unit } from '@/api/access';
import { formatDate } from '@/lib/format';
import { Button, Card, DataTable, Dialog, EmptyState, Loaded, PageHeading } from '@/ui';
import { unitQuery } from '../api/directory';
import { DirectoryBreadcrumbs } from '../components/DirectoryBreadcrumbs';
import { UnitForm } from '../components/UnitForms';
import styles from '../components/access.module.css';
import { useDirectoryT } from '../directoryMessages';

const route = getRouteApi('/shell/adgange/enheder/$code');

/** One unit: where it lies, what lies within it, and who is in it. */
export function UnitPage() {
  const t = useDirectoryT();
  const { code } = route.useParams();
  const query = useQuery(unitQuery(code));
  return (
    <div className="page">
      <DirectoryBreadcrumbs
        trail={[
          <Link key="units" to="/adgange/enheder">
            {t('units')}
          </Link>,
          query.data?.name ?? code,
        ]}
      />
      <Loaded query={query} lines={8}>
        {(unit) => <Shown unit={unit} />}
      </Loaded>
    </div>
  );
}

function Shown({ unit }: { unit: Unit }) {
  const t = useDirectoryT();
  const [changing, setChanging] = useState(false);
  const close = () => setChanging(false);
  return (
    <>
      <PageHeading
        title={unit.name}
        intro={[unit.code, unit.area?.name, unit.area?.director].filter(Boolean).join(' · ')}
        actions={
          unit.actions.includes('change') && (
            <Button onClick={() => setChanging(true)}>{t('change')}</Button>
          )
        }
      />
      <div className={styles.grid}>
        {(unit.parent !== null || unit.units.length > 0) && <Around unit={unit} />}
        <Card title={t('people')}>
          {unit.positions.length === 0 ? (
            <EmptyState title={t('positions.empty')} />
          ) : (
            <DataTable
              caption={t('people')}
              hideCaption
              rows={unit.positions}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'person',
                  header: t('name'),
                  rowHeader: true,
                  cell: (row) => (
                    <Link
                      to="/adgange/personer/$username"
                      params={{ username: row.person.username }}
                    >
                      {row.person.name}
                    </Link>
                  ),
                },
                { key: 'title', header: t('positionTitle'), cell: (row) => row.title },
                { key: 'from', header: t('from'), cell: (row) => formatDate(row.from) },
              ]}
            />
          )}
        </Card>
      </div>
      <Dialog open={changing} title={t('units.change')} onClose={close}>
        {changing && <UnitForm unit={unit} onClose={close} />}
      </Dialog>
    </>
  );
}

function Around({ unit }: { unit: Unit }) {
  const t = useDirectoryT();
  return (
    <Card title={t('units.around')}>
      <ul className="rows">
        {unit.parent && (
          <li>
            {t('units.within')}{' '}
            <Link to="/adgange/enheder/$code" params={{ code: unit.parent.code }}>
              {unit.parent.name}
            </Link>
          </li>
        )}
        {unit.units.map((each) => (
          <li key={each.code}>
            {t('units.has')}{' '}
            <Link to="/adgange/enheder/$code" params={{ code: each.code }}>
              {each.name}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
