import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useHasRole } from '@/lib/session';
import {
  Button,
  Card,
  Checkbox,
  DataTable,
  EmptyState,
  Loaded,
  PageHeading,
  Pagination,
  SearchBox,
} from '@/ui';
import { peopleQuery } from '../api/directory';
import { useActions } from '../api/queries';
import { AccountSyncCard } from '../components/AccountSyncCard';
import { AppointmentsCard } from '../components/AppointmentsCard';
import { DirectoryBreadcrumbs } from '../components/DirectoryBreadcrumbs';
import { NewPersonDialog } from '../components/PersonDialogs';
import { StaffListCard } from '../components/StaffListCard';
import styles from '../components/access.module.css';
import { useDirectoryT } from '../directoryMessages';

/** The people of the municipality, and what those who keep them in order need. */
export function DirectoryPage() {
  const t = useDirectoryT();
  const keeps = useHasRole('it-administrator');
  const seesAppointments = useActions().includes('see-appointments');
  const [isNew, setNew] = useState(false);
  return (
    <div className="page">
      <DirectoryBreadcrumbs />
      <PageHeading
        title={t('title')}
        intro={t('intro')}
        actions={
          <>
            <Link to="/adgange/enheder">{t('units')}</Link>
            {keeps && (
              <Button kind="primary" onClick={() => setNew(true)}>
                {t('new')}
              </Button>
            )}
          </>
        }
      />
      <div className={styles.grid}>
        {seesAppointments && <AppointmentsCard />}
        <PeopleCard keeps={keeps} />
        {keeps && <AccountSyncCard />}
        {keeps && <StaffListCard />}
      </div>
      <NewPersonDialog open={isNew} onClose={() => setNew(false)} />
    </div>
  );
}

function PeopleCard({ keeps }: { keeps: boolean }) {
  const t = useDirectoryT();
  const [words, setWords] = useState('');
  const [page, setPage] = useState(1);
  const [everybody, setEverybody] = useState(false);
  const query = useQuery({
    ...peopleQuery(words, page, everybody),
    placeholderData: keepPreviousData,
  });
  const search = (next: string) => {
    setWords(next);
    setPage(1);
  };
  return (
    <Card title={t('people')}>
      <div className={styles.filter}>
        <SearchBox label={t('search')} value={words} onSearch={search} />
      </div>
      {keeps && <Checkbox label={t('everybody')} checked={everybody} onChange={setEverybody} />}
      <Loaded query={query} lines={10}>
        {(found) =>
          found.items.length === 0 ? (
            <EmptyState title={t('empty')} />
          ) : (
            <>
              <DataTable
                caption={t('people')}
                hideCaption
                rows={found.items}
                rowKey={(row) => row.username}
                columns={[
                  {
                    key: 'name',
                    header: t('name'),
                    rowHeader: true,
                    cell: (row) => (
                      <Link to="/adgange/personer/$username" params={{ username: row.username }}>
                        {row.name}
                      </Link>
                    ),
                  },
                  {
                    key: 'title',
                    header: t('positionTitle'),
                    cell: (row) => row.title ?? '',
                  },
                  { key: 'unit', header: t('unit'), cell: (row) => row.unit?.name ?? '' },
                ]}
              />
              <Pagination {...found} onChange={setPage} />
            </>
          )
        }
      </Loaded>
    </Card>
  );
}
