import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Area } from '@/api/access';
import { useHasRole } from '@/lib/session';
import {
  Button,
  Card,
  DataTable,
  Dialog,
  EmptyState,
  Loaded,
  PageHeading,
  type Column,
} from '@/ui';
import { areasQuery, unitsQuery } from '../api/directory';
import { DirectoryBreadcrumbs } from '../components/DirectoryBreadcrumbs';
import { AreaForm, UnitForm } from '../components/UnitForms';
import styles from '../components/access.module.css';
import { useDirectoryT } from '../directoryMessages';

type Asked = 'new-unit' | 'new-area' | Area | null;

/** The centres and other units, and the areas they lie in. */
export function UnitsPage() {
  const t = useDirectoryT();
  const keeps = useHasRole('it-administrator');
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  return (
    <div className="page">
      <DirectoryBreadcrumbs trail={[t('units')]} />
      <PageHeading
        title={t('units')}
        intro={t('units.intro')}
        actions={
          keeps && (
            <>
              <Button kind="primary" onClick={() => setAsked('new-unit')}>
                {t('units.new')}
              </Button>
              <Button onClick={() => setAsked('new-area')}>{t('areas.new')}</Button>
            </>
          )
        }
      />
      <div className={styles.grid}>
        <UnitsCard />
        <AreasCard keeps={keeps} onRename={setAsked} />
      </div>
      <Dialog
        open={asked !== null}
        title={t(
          asked === 'new-unit' ? 'units.new' : asked === 'new-area' ? 'areas.new' : 'areas.change',
        )}
        onClose={close}
      >
        {asked === 'new-unit' && <UnitForm onClose={close} />}
        {asked === 'new-area' && <AreaForm onClose={close} />}
        {asked !== null && typeof asked === 'object' && <AreaForm area={asked} onClose={close} />}
      </Dialog>
    </div>
  );
}

function UnitsCard() {
  const t = useDirectoryT();
  const query = useQuery(unitsQuery);
  return (
    <Card title={t('units.list')}>
      <Loaded query={query} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('units.empty')} />
          ) : (
            <DataTable
              caption={t('units.list')}
              hideCaption
              rows={page.items}
              rowKey={(row) => row.code}
              columns={[
                {
                  key: 'name',
                  header: t('name'),
                  rowHeader: true,
                  cell: (row) => (
                    <Link to="/adgange/enheder/$code" params={{ code: row.code }}>
                      {row.name}
                    </Link>
                  ),
                },
                { key: 'code', header: t('code'), cell: (row) => row.code },
              ]}
            />
          )
        }
      </Loaded>
    </Card>
  );
}

function AreasCard({ keeps, onRename }: { keeps: boolean; onRename: (area: Area) => void }) {
  const t = useDirectoryT();
  const query = useQuery(areasQuery);
  const columns: Column<Area>[] = [
    { key: 'name', header: t('name'), rowHeader: true, cell: (row) => row.name },
    { key: 'code', header: t('code'), cell: (row) => row.code },
    { key: 'director', header: t('areas.director'), cell: (row) => row.director ?? '' },
  ];
  if (keeps) {
    columns.push({
      key: 'do',
      header: t('do'),
      cell: (row) => (
        <Button
          size="small"
          aria-label={t('change.for', { name: row.name })}
          onClick={() => onRename(row)}
        >
          {t('change')}
        </Button>
      ),
    });
  }
  return (
    <Card title={t('areas')}>
      <Loaded query={query} lines={5}>
        {(areas) => (
          <DataTable
            caption={t('areas')}
            hideCaption
            rows={areas}
            rowKey={(row) => row.code}
            columns={columns}
          />
        )}
      </Loaded>
    </Card>
  );
}
