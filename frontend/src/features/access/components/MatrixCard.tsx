import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgendaSystem, BodyGroup, ReadingRightsRow, Right, Scope } from '@/api/access';
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
import { SYSTEMS, useSystemT } from '../systemMessages';
import styles from './access.module.css';

const SCOPES = ['OPEN', 'OPEN_AND_CLOSED'] as const;
const EVERYTHING: MatrixFilter = { q: '', system: '', bodyGroup: '', scope: '', everyone: false };

/** Everyone who can read something, by body group, and through what. */
export function MatrixCard() {
  const t = useT();
  const system = useSystemT();
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
        <span>
          <Mark /> {system('READER').toLowerCase()}
        </span>
        <span>
          <Mark system="PRODUCTION" /> {system('PRODUCTION').toLowerCase()}
        </span>
      </p>
      <div className="form-row">
        <SearchBox
          label={t('matrix.filter')}
          value={filter.q}
          onSearch={(q) => narrow({ q: q.trim() })}
        />
        <Select
          label={system('filter')}
          placeholder={system('filter.all')}
          value={filter.system}
          options={SYSTEMS.map((value) => ({ value, label: system(value) }))}
          onChange={(value) => narrow({ system: SYSTEMS.find((code) => code === value) ?? '' })}
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
              <div className={styles.matrix}>
                <DataTable
                  caption={t('matrix')}
                  hideCaption
                  wide
                  columns={columns(t, all)}
                  rows={page.items}
                  rowKey={(row) => row.person.username}
                />
              </div>
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
      sortBy: (row) => SYSTEMS.map((code) => reach(row, group.code, code)?.scope ?? '').join(),
      cell: (row) => <Cell row={row} group={group.code} />,
    })),
    {
      key: 'why',
      header: t('column.why'),
      cell: (row) => [...new Set(row.rights.map((right) => right.sourceText))].join(' · '),
    },
  ];
}

function Cell({ row, group }: { row: ReadingRightsRow; group: BodyGroup }) {
  const t = useT();
  const system = useSystemT();
  const reached = SYSTEMS.map((code) => reach(row, group, code)).filter(
    (found): found is Reach => found !== undefined,
  );
  if (reached.length === 0) {
    return (
      <>
        <Mark />
        <VisuallyHidden>{t('scope.none')}</VisuallyHidden>
      </>
    );
  }
  return (
    <ul className={styles.marks}>
      {reached.map((found) => (
        <li key={found.system}>
          <Mark scope={found.scope} system={found.system} />
          <VisuallyHidden>
            {`${system(found.system)}: ${t(`scope.${found.scope}`).toLowerCase()}`}
          </VisuallyHidden>
          {found.onlyBodies.length > 0 && (
            <span className="small">
              {' '}
              {system('only', { bodies: found.onlyBodies.join(', ') })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface MarkProps {
  scope?: Scope | undefined;
  system?: AgendaSystem;
}

function Mark({ scope, system = 'READER' }: MarkProps) {
  return (
    <span
      className={classNames(styles.mark, styles[system], scope && styles[scope])}
      aria-hidden="true"
    />
  );
}

interface Reach {
  system: AgendaSystem;
  scope: Scope;
  /** The bodies it reaches where it is not the whole group. */
  onlyBodies: readonly string[];
}

/** How far a person's rights to a body group reach in one system. */
function reach(row: ReadingRightsRow, group: BodyGroup, system: AgendaSystem): Reach | undefined {
  const rights: Right[] = row.rights.filter(
    (right) => right.bodyGroup === group && right.system === system,
  );
  const first = rights[0];
  if (!first) return undefined;
  return {
    system,
    scope: rights.find((right) => right.scope === 'OPEN_AND_CLOSED')?.scope ?? first.scope,
    onlyBodies: rights.some((right) => right.onlyBodies.length === 0)
      ? []
      : [...new Set(rights.flatMap((right) => right.onlyBodies))].sort(),
  };
}
