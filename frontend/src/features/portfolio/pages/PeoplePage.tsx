import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { RoleOfPerson } from '@/api/portfolio';
import { formatDate } from '@/lib/format';
import {
  Card,
  DataTable,
  DateField,
  EmptyState,
  ExportLinks,
  Loaded,
  PageHeading,
  SearchBox,
  Select,
} from '@/ui';
import { rolesQuery } from '../api/keeping';
import { unitsQuery } from '../api/queries';
import { today } from '../components/days';
import styles from '../components/portfolio.module.css';
import { PortfolioTabs } from '../components/PortfolioTabs';
import { useT } from '../messages/keeping';

const route = getRouteApi('/shell/portefoelje/personer');

interface PersonRow {
  key: string;
  person: string;
  unit: string;
  roles: RoleOfPerson[];
}

/** Who is what on which project, a line for each person. */
export function PeoplePage() {
  const t = useT();
  const { dato, enhed = '', q = '' } = route.useSearch();
  const onDate = dato ?? today();
  const query = useQuery({
    ...rolesQuery({ onDate, q, unit: enhed }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="page">
      <PageHeading
        title={t('people')}
        actions={
          <ExportLinks
            label={t('export.people')}
            path="/api/portfolio/v1/roles/sheet"
            query={{ onDate, q, unit: enhed }}
          />
        }
      />
      <PortfolioTabs />
      <Filter />
      <Card>
        <Loaded query={query} lines={10}>
          {(roles) =>
            roles.length === 0 ? (
              <EmptyState title={t('people.empty')}>{t('people.empty.hint')}</EmptyState>
            ) : (
              <People roles={roles} onDate={onDate} />
            )
          }
        </Loaded>
      </Card>
    </div>
  );
}

function People({ roles, onDate }: { roles: readonly RoleOfPerson[]; onDate: string }) {
  const t = useT();
  const people = byPerson(roles);
  return (
    <>
      <p className="muted small" role="status">
        {t('people.intro', {
          roles: roles.length,
          people: people.length,
          date: formatDate(onDate),
        })}
      </p>
      <DataTable
        caption={t('people')}
        hideCaption
        rows={people}
        rowKey={(row) => row.key}
        columns={[
          {
            key: 'person',
            header: t('people.person'),
            rowHeader: true,
            sortBy: (row) => row.person,
            cell: (row) => row.person,
          },
          {
            key: 'unit',
            header: t('people.unit'),
            sortBy: (row) => row.unit,
            cell: (row) => row.unit || '–',
          },
          {
            key: 'count',
            header: t('people.count'),
            numeric: true,
            sortBy: (row) => row.roles.length,
            cell: (row) => row.roles.length,
          },
          { key: 'roles', header: t('people.roles'), cell: (row) => <RolesOf row={row} /> },
        ]}
      />
    </>
  );
}

function RolesOf({ row }: { row: PersonRow }) {
  const t = useT();
  return (
    <ul className="flat">
      {row.roles.map((role) => (
        <li key={role.id}>
          <Link to="/portefoelje/$projectId" params={{ projectId: role.projectId }}>
            {role.project}
          </Link>{' '}
          <span className="muted small">
            {t(`role.${role.role}`)} · {t('roles.since', { from: formatDate(role.from) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Gathers roles that come sorted by person; a name the directory does not know is a person too. */
function byPerson(roles: readonly RoleOfPerson[]): PersonRow[] {
  const people = new Map<string, PersonRow>();
  for (const role of roles) {
    const key = role.username ?? role.person.toLowerCase();
    const row = people.get(key);
    if (row) row.roles.push(role);
    else people.set(key, { key, person: role.person, unit: role.unit ?? '', roles: [role] });
  }
  return [...people.values()];
}

function Filter() {
  const t = useT();
  const { dato, enhed = '', q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const units = useQuery(unitsQuery);
  return (
    <div className={`${styles.filter} no-print`}>
      <DateField
        label={t('people.day')}
        value={dato ?? today()}
        onChange={(day) => void navigate({ search: (now) => ({ ...now, dato: day || undefined }) })}
      />
      <Select
        label={t('people.unit')}
        value={enhed}
        placeholder={t('people.unit.all')}
        options={(units.data?.items ?? []).map(({ code, name }) => ({
          value: code,
          label: `${code} – ${name}`,
        }))}
        onChange={(unit) =>
          void navigate({ search: (now) => ({ ...now, enhed: unit || undefined }) })
        }
      />
      <div className={styles.search}>
        <SearchBox
          label={t('people.q')}
          value={q}
          onSearch={(word) =>
            void navigate({ search: (now) => ({ ...now, q: word || undefined }), replace: true })
          }
        />
      </div>
    </div>
  );
}
