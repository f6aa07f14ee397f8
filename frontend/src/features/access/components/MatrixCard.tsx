import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BodyGroup, ReadingRightsRow, Right, Scope } from '@/api/access';
import { Card, classNames, DataTable, Loaded, TextField, VisuallyHidden, type Column } from '@/ui';
import { bodyGroupsQuery, readingRightsQuery } from '../api/queries';
import { useT, type AccessT } from '../messages';
import styles from './access.module.css';

/** Everyone who can read something, by body group, and through what. */
export function MatrixCard() {
  const t = useT();
  const [name, setName] = useState('');
  const groups = useQuery(bodyGroupsQuery);
  const query = useQuery(readingRightsQuery);
  const wanted = name.trim().toLocaleLowerCase('da');
  return (
    <Card title={t('matrix')}>
      <p className={styles.key} aria-hidden="true">
        <span>
          <Mark scope="OPEN_AND_CLOSED" /> {t('matrix.key.both')}
        </span>
        <span>
          <Mark scope="OPEN" /> {t('matrix.key.open')}
        </span>
        <span>
          <Mark /> {t('matrix.key.none')}
        </span>
      </p>
      <div className={styles.filter}>
        <TextField type="search" label={t('matrix.filter')} value={name} onChange={setName} />
      </div>
      <Loaded query={query} lines={10}>
        {(page) => (
          <DataTable
            caption={t('matrix')}
            hideCaption
            wide
            columns={columns(t, groups.data?.items ?? [])}
            rows={page.items.filter((row) =>
              `${row.person.name} ${row.person.unit.name} ${row.person.unit.code}`
                .toLocaleLowerCase('da')
                .includes(wanted),
            )}
            rowKey={(row) => row.person.username}
            initialSort={{ key: 'person' }}
          />
        )}
      </Loaded>
    </Card>
  );
}

function columns(
  t: AccessT,
  groups: readonly { code: BodyGroup; name: string }[],
): Column<ReadingRightsRow>[] {
  return [
    {
      key: 'person',
      header: t('column.person'),
      rowHeader: true,
      sortBy: (row) => row.person.name,
      cell: (row) => `${row.person.name}, ${row.person.unit.code}`,
    },
    ...groups.map((group): Column<ReadingRightsRow> => ({
      key: group.code,
      header: group.name,
      sortBy: (row) => scopeOf(row, group.code) ?? '',
      cell: (row) => <Cell scope={scopeOf(row, group.code)} />,
    })),
    {
      key: 'why',
      header: t('column.why'),
      cell: (row) => [...new Set(row.rights.map((right) => right.sourceText))].join(' · '),
    },
  ];
}

function Cell({ scope }: { scope: Scope | undefined }) {
  const t = useT();
  return (
    <>
      <Mark scope={scope} />
      <VisuallyHidden>{t(scope ? `scope.${scope}` : 'scope.none')}</VisuallyHidden>
    </>
  );
}

function Mark({ scope }: { scope?: Scope | undefined }) {
  return <span className={classNames(styles.mark, scope && styles[scope])} aria-hidden="true" />;
}

/** The widest of a person's rights to a body group. */
function scopeOf(row: ReadingRightsRow, group: BodyGroup): Scope | undefined {
  const rights: Right[] = row.rights.filter((right) => right.bodyGroup === group);
  return rights.find((right) => right.scope === 'OPEN_AND_CLOSED')?.scope ?? rights[0]?.scope;
}
