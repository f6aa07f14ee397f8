import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ScenarioPoint, ScenarioView } from '@/api/budget';
import { submissionSlotsQuery } from '@/api/submissions';
import { formatAmount } from '@/lib/format';
import {
  Breadcrumbs,
  Button,
  Card,
  DataTable,
  ExportLinks,
  LinkButton,
  Loaded,
  PageHeading,
  ProblemMessage,
  SendToMeetingDialog,
  Tag,
  useToast,
  type Column,
} from '@/ui';
import { BOARD, deleteScenario, sendScenario } from '../api/changes';
import { scenarioQuery } from '../api/queries';
import { OutcomeTable } from '../components/OutcomeTable';
import styles from '../components/pools.module.css';
import { ScenarioState } from '../components/ScenarioState';
import { useT, type PoolsT } from '../messages';

const route = getRouteApi('/shell/puljer/scenarier/$scenarioId');

/** One scenario: its points, what it leaves, and what was decided. */
export function ScenarioPage() {
  const { scenarioId } = route.useParams();
  const query = useQuery(scenarioQuery(scenarioId));
  return (
    <Loaded query={query} page>
      {(scenario) => <Scenario scenario={scenario} />}
    </Loaded>
  );
}

function Scenario({ scenario }: { scenario: ScenarioView }) {
  const t = useT();
  const { id, name, note, year, points, outcome } = scenario;
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="pools" to="/puljer" search={{ aar: year }}>
            {t('title')}
          </Link>,
          <Link key="tryOut" to="/puljer/proev" search={{ aar: year }}>
            {t('tryOut')}
          </Link>,
          name,
        ]}
      />
      <PageHeading
        title={name}
        intro={note ?? t('scenario.intro', { year })}
        actions={<Actions scenario={scenario} />}
      />
      <p>
        <ScenarioState scenario={scenario} />
      </p>
      <Card title={t('scenario.points')}>
        <DataTable
          caption={t('scenario.points')}
          hideCaption
          columns={columns(t, points)}
          rows={points}
          rowKey={(row) => row.allocationId}
        />
      </Card>
      <Card
        title={t('tryOut.outcome')}
        aside={
          <ExportLinks label={t('tryOut.outcome')} path={`/api/budget/v1/scenarios/${id}/sheet`} />
        }
        className={styles.section}
      >
        <OutcomeTable outcome={outcome} />
      </Card>
    </div>
  );
}

function columns(t: PoolsT, points: readonly ScenarioPoint[]): Column<ScenarioPoint>[] {
  const decided: Column<ScenarioPoint> = {
    key: 'decided',
    header: t('point.decided'),
    cell: (row) => <Decided point={row} />,
  };
  return [
    {
      key: 'number',
      header: t('column.number'),
      sortBy: (row) => row.number,
      cell: (row) => row.number,
    },
    {
      key: 'purpose',
      header: t('column.purpose'),
      rowHeader: true,
      sortBy: (row) => row.purpose,
      cell: (row) => row.purpose,
    },
    {
      key: 'pool',
      header: t('column.pool'),
      sortBy: (row) => row.poolName,
      cell: (row) => (
        <Link to="/puljer/$poolId" params={{ poolId: row.poolId }}>
          {row.poolName}
        </Link>
      ),
    },
    {
      key: 'amount',
      header: t('column.amount'),
      numeric: true,
      sortBy: (row) => row.amount,
      cell: (row) => formatAmount(row.amount),
    },
    { key: 'state', header: t('column.state'), cell: (row) => t(`state.${row.state}`) },
    ...(points.some((row) => row.outcome !== null) ? [decided] : []),
  ];
}

function Decided({ point }: { point: ScenarioPoint }) {
  const t = useT();
  if (point.outcome === null) return null;
  return (
    <>
      {t(`outcome.${point.outcome}`)}
      {point.status && (
        <>
          {' '}
          <Tag tone={point.status === 'FAILED' ? 'bad' : 'ok'}>{t(`status.${point.status}`)}</Tag>
        </>
      )}
      {point.reason && (
        <>
          <br />
          <span className="muted small">{point.reason}</span>
        </>
      )}
    </>
  );
}

function Actions({ scenario }: { scenario: ScenarioView }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [isSending, setSending] = useState(false);
  const slots = useQuery({ ...submissionSlotsQuery(BOARD), enabled: isSending });
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['budget'] });
  const send = useMutation({
    mutationFn: (meetingId: string) => sendScenario(scenario, meetingId),
    onSuccess: async () => {
      setSending(false);
      toast(t('scenario.sent'));
      await refresh();
    },
  });
  const discard = useMutation({
    mutationFn: () => deleteScenario(scenario),
    onSuccess: async () => {
      toast(t('scenario.deleted'));
      await navigate({ to: '/puljer/proev', search: { aar: scenario.year } });
      await queryClient.invalidateQueries({ queryKey: ['budget', 'scenarios'] });
    },
  });
  const may = (action: string) => scenario.actions.includes(action);
  return (
    <>
      {may('edit') && (
        <LinkButton to="/puljer/proev" search={{ aar: scenario.year, scenarie: scenario.id }}>
          {t('scenario.edit')}
        </LinkButton>
      )}
      {may('submit') && (
        <Button kind="primary" onClick={() => setSending(true)}>
          {t('send')}
        </Button>
      )}
      {may('delete') && (
        <Button kind="tertiary" busy={discard.isPending} onClick={() => discard.mutate()}>
          {t('scenario.delete')}
        </Button>
      )}
      <ProblemMessage error={discard.error} />
      <SendToMeetingDialog
        open={isSending}
        slots={slots.data?.items}
        error={send.error ?? slots.error}
        busy={send.isPending}
        onSend={(meetingId) => send.mutate(meetingId)}
        onClose={() => setSending(false)}
      />
    </>
  );
}
