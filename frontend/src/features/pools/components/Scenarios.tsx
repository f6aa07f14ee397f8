import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ScenarioComparison, ScenarioView } from '@/api/budget';
import { formatAmount } from '@/lib/format';
import {
  Card,
  Checkbox,
  DataTable,
  EmptyState,
  ExportLinks,
  Loaded,
  Tag,
  VisuallyHidden,
  type Column,
} from '@/ui';
import { comparisonQuery, scenariosQuery } from '../api/queries';
import { useT, type PoolsT } from '../messages';
import styles from './pools.module.css';
import { ScenarioState } from './ScenarioState';

interface ScenariosProps {
  /** The budget year. */
  year: number;
  /** Those that are compared. */
  compared: readonly string[];
  /** Gets those that are to be compared. */
  onCompare: (scenarios: string[]) => void;
}

/** The scenarios that were kept, and what those that are picked leave side by side. */
export function Scenarios({ year, compared, onCompare }: ScenariosProps) {
  const t = useT();
  const query = useQuery(scenariosQuery(year));
  return (
    <Card title={t('scenarios')} className={styles.section}>
      <Loaded query={query} lines={4}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('scenarios.empty')}>{t('scenarios.empty.hint')}</EmptyState>
          ) : (
            <>
              <DataTable
                caption={t('scenarios')}
                hideCaption
                columns={columns(t, compared, onCompare)}
                rows={page.items}
                rowKey={(row) => row.id}
              />
              {compared.length > 1 ? (
                <Compared scenarios={compared} />
              ) : (
                page.items.length > 1 && (
                  <p className="muted small">{t('scenarios.compare.hint')}</p>
                )
              )}
            </>
          )
        }
      </Loaded>
    </Card>
  );
}

function columns(
  t: PoolsT,
  compared: readonly string[],
  onCompare: (scenarios: string[]) => void,
): Column<ScenarioView>[] {
  return [
    {
      key: 'compare',
      header: t('scenarios.compare'),
      cell: (row) => (
        <Checkbox
          label={<VisuallyHidden>{t('scenarios.compare.one', { name: row.name })}</VisuallyHidden>}
          checked={compared.includes(row.id)}
          onChange={(isPicked) =>
            onCompare(isPicked ? [...compared, row.id] : compared.filter((each) => each !== row.id))
          }
        />
      ),
    },
    {
      key: 'name',
      header: t('scenario.name'),
      rowHeader: true,
      sortBy: (row) => row.name,
      cell: (row) => (
        <Link to="/puljer/scenarier/$scenarioId" params={{ scenarioId: row.id }}>
          {row.name}
        </Link>
      ),
    },
    {
      key: 'points',
      header: t('scenario.points'),
      numeric: true,
      sortBy: (row) => row.points.length,
      cell: (row) => row.points.length,
    },
    {
      key: 'chosen',
      header: t('outcome.chosen'),
      numeric: true,
      sortBy: (row) => row.outcome.chosen,
      cell: (row) => formatAmount(row.outcome.chosen),
    },
    {
      key: 'fits',
      header: t('scenario.fits'),
      cell: (row) => (
        <Tag tone={row.outcome.fits ? 'ok' : 'bad'}>
          {t(row.outcome.fits ? 'scenario.fits.yes' : 'scenario.fits.no')}
        </Tag>
      ),
    },
    { key: 'state', header: t('column.state'), cell: (row) => <ScenarioState scenario={row} /> },
  ];
}

function Compared({ scenarios }: { scenarios: readonly string[] }) {
  const t = useT();
  const query = useQuery(comparisonQuery(scenarios));
  return (
    <Loaded query={query} lines={6}>
      {(comparison) => (
        <div className={styles.section}>
          <div className="spread">
            <h3>{t('scenarios.compared')}</h3>
            <ExportLinks
              label={t('scenarios.compared')}
              path={`/api/budget/v1/scenarios/comparison/sheet?${scenarios
                .map((each) => `scenario=${each}`)
                .join('&')}`}
            />
          </div>
          <DataTable
            caption={t('scenarios.compared')}
            hideCaption
            columns={comparedColumns(t, comparison)}
            rows={comparison.rows}
            rowKey={(row) => `${row.poolName} ${row.year}`}
          />
        </div>
      )}
    </Loaded>
  );
}

function comparedColumns(
  t: PoolsT,
  comparison: ScenarioComparison,
): Column<ScenarioComparison['rows'][number]>[] {
  return [
    {
      key: 'pool',
      header: t('column.pool'),
      rowHeader: true,
      cell: (row) => `${row.poolName} ${row.year}`,
    },
    ...comparison.scenarios.map((scenario, index) => ({
      key: scenario.id,
      header: t('scenarios.leftBy', { name: scenario.name }),
      numeric: true,
      cell: (row: ScenarioComparison['rows'][number]) => formatAmount(row.left[index] ?? 0),
    })),
    {
      key: 'difference',
      header: t('scenarios.difference'),
      numeric: true,
      sortBy: (row) => row.difference,
      cell: (row) => formatAmount(row.difference),
    },
  ];
}
