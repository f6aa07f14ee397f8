import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BodyGroup, ReadingRightsRow, Right, Scope } from '@/api/access';
import {
  Card,
  Checkbox,
  classNames,
  DataTable,
  EmptyState,
  Loaded,
  Pagination,
  SearchBox,
  Select,
  VisuallyHidden,
  type Column,
} from '@/ui';
import {
  bodyGroupsQuery,
  matrixSheet,
  readingRightsQuery,
  type MatrixFilter,
} from '../api/queries';
import { useT, type AccessT } from '../messages';
import styles from './access.module.css';

const SCOPES = ['OPEN', 'OPEN_AND_CLOSED'] as const;
const EVERYTHING: MatrixFilter = { q: '', bodyGroup: '', scope: '', everyone: false };

/** Everyone who can read something, by body group, and through what. */
export function MatrixCard() {
  const t = useT();
  const [filter, setFilter] = useState(EVERYTHING);
  const [side, setSide] = useState(1);
  const groups = useQuery(bodyGroupsQuery);
  const query = useQuery({
    ...readingRightsQuery(filter, side),
    placeholderData: keepPreviousData,
  });
  const all = (groups.data?.items ?? []) as { code: BodyGroup; name: string }[];
  const narrow = (change: Partial<MatrixFilter>) => {
    setFilter({ ...filter, ...change });
    setSide(1);
  };
  return (
    <Card
      title={t('matrix')}
      aside={
        <a href={matrixSheet(filter)} download>
          {t('matrix.export')}
        </a>
      }
    >
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
      <div className="form-row">
        <SearchBox
          label={t('matrix.filter')}
          value={filter.q}
          onSearch={(q) => narrow({ q: q.trim() })}
        />
        <Select
          label={t('matrix.group')}
          placeholder={t('matrix.group.all')}
          value={filter.bodyGroup}
          options={all.map((group) => ({ value: group.code, label: group.name }))}
          onChange={(code) =>
            narrow({ bodyGroup: all.find((group) => group.code === code)?.code ?? '' })
          }
        />
        <Select
          label={t('matrix.scope')}
          placeholder={t('matrix.scope.all')}
          value={filter.scope}
          options={SCOPES.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
          onChange={(value) => narrow({ scope: SCOPES.find((scope) => scope === value) ?? '' })}
        />
      </div>
      <Checkbox
        label={t('matrix.everyone')}
        checked={filter.everyone}
        onChange={(everyone) => narrow({ everyone })}
      />
      <Loaded query={query} lines={10}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('matrix.empty')} />
          ) : (
            <>
              <DataTable
                caption={t('matrix')}
                hideCaption
                wide
                columns={columns(t, all)}
                rows={page.items}
                rowKey={(row) => row.person.username}
              />
              <Pagination {...page} onChange={setSide} />
            </>
          )
        }
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
      cell: (row) => [row.person.name, row.person.unit?.code].filter(Boolean).join(', '),
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
