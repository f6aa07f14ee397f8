import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { DistributionView } from '@/api/distribution';
import { formatAmount } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { useHasRole } from '@/lib/session';
import {
  Button,
  Card,
  DataTable,
  EmptyState,
  ExportLinks,
  LinkButton,
  Loaded,
  PageHeading,
  Tag,
  type Column,
} from '@/ui';
import { comparisonQuery, distributionsQuery, type Trial } from '../api/queries';
import { ComparisonTable } from '../components/ComparisonTable';
import { CreateDialog } from '../components/CreateDialog';
import styles from '../components/distribution.module.css';
import { STATE_TONE } from '../components/stateTone';
import { TrialForm } from '../components/TrialForm';
import { useT, type DistributionT } from '../messages';

const route = getRouteApi('/shell/fordelinger');

/** Keys held against each other, and the distributions that were kept. */
export function DistributionsPage() {
  const t = useT();
  const { beloeb, noegler, anden, procent, mindst, undtagne, pr } = route.useSearch();
  const navigate = route.useNavigate();
  const mayCreate = useHasRole('controller');
  const [isCreating, setCreating] = useState(false);
  const trial: Partial<Trial> = {
    ...(beloeb !== undefined && { amount: beloeb }),
    ...(noegler && { keys: noegler }),
    secondKey: anden,
    secondPercent: procent,
    minimum: mindst,
    exempt: undtagne,
    weightsOn: pr,
  };
  const compare = (wanted: Trial) => {
    const { amount, keys, secondKey, secondPercent, minimum, exempt, weightsOn } = wanted;
    void navigate({
      search: {
        beloeb: amount,
        noegler: keys,
        ...(secondKey && { anden: secondKey, procent: secondPercent }),
        ...(minimum && { mindst: minimum }),
        ...(exempt && exempt.length > 0 && { undtagne: exempt }),
        ...(weightsOn && { pr: weightsOn }),
      },
    });
  };
  return (
    <div className="page">
      <PageHeading
        title={t('title')}
        intro={t('intro')}
        actions={
          <>
            <LinkButton to="/fordelinger/vaegte">{t('weights')}</LinkButton>
            <LinkButton to="/omkostningsdeling">{t('costSharing')}</LinkButton>
            {mayCreate && (
              <Button kind="primary" icon="plus" onClick={() => setCreating(true)}>
                {t('create')}
              </Button>
            )}
          </>
        }
      />
      <Card title={t('trial')}>
        <TrialForm trial={trial} onCompare={compare} />
      </Card>
      <div className={styles.section}>
        {beloeb !== undefined && noegler ? (
          <Compared trial={{ ...trial, amount: beloeb, keys: noegler }} />
        ) : (
          <p className="muted">{t('compare.hint')}</p>
        )}
      </div>
      <Kept />
      <CreateDialog open={isCreating} trial={trial} onClose={() => setCreating(false)} />
    </div>
  );
}

function Compared({ trial }: { trial: Trial }) {
  const t = useT();
  const query = useQuery(comparisonQuery(trial));
  return (
    <Loaded query={query} lines={12}>
      {(comparison) => (
        <>
          <ComparisonTable comparison={comparison} />
          <ComparisonLinks trial={trial} label={t('trial')} />
        </>
      )}
    </Loaded>
  );
}

/** The keys and the exempt stand in the address once each, which one link's query cannot. */
function ComparisonLinks({ trial, label }: { trial: Trial; label: string }) {
  const lists = [
    ...trial.keys.map((key) => `key=${key}`),
    ...(trial.exempt ?? []).map((unit) => `exempt=${encodeURIComponent(unit)}`),
  ].join('&');
  return (
    <ExportLinks
      label={label}
      path={`/api/budget/v1/distributions/comparison/sheet?${lists}`}
      query={{
        amount: trial.amount,
        secondKey: trial.secondKey,
        secondPercent: trial.secondPercent,
        minimum: trial.minimum,
        weightsOn: trial.weightsOn,
      }}
    />
  );
}

function Kept() {
  const t = useT();
  const query = useQuery(distributionsQuery);
  return (
    <Card
      title={t('list')}
      className={styles.section}
      aside={<ExportLinks label={t('list')} path="/api/budget/v1/distributions/sheet" />}
    >
      <Loaded query={query} lines={4}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('list.empty')}>{t('list.empty.hint')}</EmptyState>
          ) : (
            <DataTable
              caption={t('list')}
              hideCaption
              columns={columns(t)}
              rows={page.items}
              rowKey={(row) => row.id}
            />
          )
        }
      </Loaded>
    </Card>
  );
}

function columns(t: DistributionT): Column<DistributionView>[] {
  return [
    {
      key: 'title',
      header: t('column.title'),
      rowHeader: true,
      sortBy: (row) => row.title,
      cell: (row) => <InternalLink path={`/fordelinger/${row.id}`}>{row.title}</InternalLink>,
    },
    {
      key: 'amount',
      header: t('column.total'),
      numeric: true,
      sortBy: (row) => row.amount,
      cell: (row) => formatAmount(row.amount),
    },
    {
      key: 'key',
      header: t('column.key'),
      sortBy: (row) => t(`key.${row.key}`),
      cell: (row) =>
        row.secondKey
          ? `${t(`key.${row.key}`)} + ${t(`key.${row.secondKey}`)}`
          : t(`key.${row.key}`),
    },
    {
      key: 'state',
      header: t('column.state'),
      sortBy: (row) => t(`state.${row.state}`),
      cell: (row) => <Tag tone={STATE_TONE[row.state]}>{t(`state.${row.state}`)}</Tag>,
    },
  ];
}
