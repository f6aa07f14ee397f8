import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DistributionView, ShareView } from '@/api/distribution';
import { submissionSlotsQuery } from '@/api/submissions';
import { formatAmount, formatDate, formatDateShort, formatNumber } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import {
  Breadcrumbs,
  Button,
  Card,
  DataTable,
  ExportLinks,
  Loaded,
  PageHeading,
  ProblemMessage,
  SendToMeetingDialog,
  Tag,
  useToast,
  type Column,
} from '@/ui';
import { BOARD, sendDistribution, withdrawDistribution } from '../api/changes';
import { distributionQuery } from '../api/queries';
import styles from '../components/distribution.module.css';
import { STATE_TONE } from '../components/stateTone';
import { useT, type DistributionT } from '../messages';

const route = getRouteApi('/shell/fordelinger/$distributionId');

/** One distribution: its shares, how far it has come, and what may be done. */
export function DistributionPage() {
  const { distributionId } = route.useParams();
  const query = useQuery(distributionQuery(distributionId));
  return (
    <Loaded query={query} page>
      {(distribution) => <Distribution distribution={distribution} />}
    </Loaded>
  );
}

function Distribution({ distribution }: { distribution: DistributionView }) {
  const t = useT();
  const { id, title, amount, state, meetingDate, decisionId, shares } = distribution;
  const sheets = `/api/budget/v1/distributions/${id}`;
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="all" to="/fordelinger">
            {t('title')}
          </Link>,
          title,
        ]}
      />
      <PageHeading
        title={title}
        intro={`${formatAmount(amount)} · ${keyText(t, distribution)}`}
        actions={<Actions distribution={distribution} />}
      />
      <p className="cluster">
        <Tag tone={STATE_TONE[state]}>
          {meetingDate && state !== 'DRAFT'
            ? t('state.on', { state: t(`state.${state}`), date: formatDateShort(meetingDate) })
            : t(`state.${state}`)}
        </Tag>
        {decisionId && (
          <InternalLink path={`/beslutninger/${decisionId}`}>{t('decision')}</InternalLink>
        )}
      </p>
      <Card
        title={t('shares')}
        aside={<ExportLinks label={t('shares')} path={`${sheets}/sheet`} />}
        className={styles.section}
      >
        <DataTable
          caption={t('shares')}
          hideCaption
          columns={columns(t, distribution)}
          rows={shares}
          rowKey={(row) => row.unit}
          footer={
            <tr>
              <th scope="row">{t('sum')}</th>
              <td />
              <td className="number">{formatAmount(amount)}</td>
              <td />
            </tr>
          }
        />
      </Card>
      {state === 'APPROVED' && (
        <Card
          title={t('bookings')}
          aside={<ExportLinks label={t('bookings')} path={`${sheets}/bookings/sheet`} />}
          className={styles.section}
        >
          <p>{t('bookings.text')}</p>
        </Card>
      )}
    </div>
  );
}

function keyText(t: DistributionT, distribution: DistributionView): string {
  const { key, secondKey, secondPercent, weightsOn, minimum } = distribution;
  const values = { key: t(`key.${key}`), date: formatDate(weightsOn) };
  const by = secondKey
    ? t('by.two', { ...values, percent: secondPercent ?? 0, second: t(`key.${secondKey}`) })
    : t('by', values);
  return minimum > 0 ? `${by} · ${t('by.minimum', { amount: formatAmount(minimum) })}` : by;
}

function Actions({ distribution }: { distribution: DistributionView }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isSending, setSending] = useState(false);
  const slots = useQuery({ ...submissionSlotsQuery(BOARD), enabled: isSending });
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['budget'] });
  const send = useMutation({
    mutationFn: (meetingId: string) => sendDistribution(distribution, meetingId),
    onSuccess: async () => {
      setSending(false);
      toast(t('send.done'));
      await refresh();
    },
  });
  const withdraw = useMutation({
    mutationFn: () => withdrawDistribution(distribution),
    onSuccess: async () => {
      toast(t('withdraw.done'));
      await refresh();
    },
  });
  if (distribution.actions.length === 0) return null;
  return (
    <>
      <Button kind="primary" onClick={() => setSending(true)}>
        {t('send')}
      </Button>
      <Button kind="tertiary" busy={withdraw.isPending} onClick={() => withdraw.mutate()}>
        {t('withdraw')}
      </Button>
      <ProblemMessage error={withdraw.error} />
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

function columns(t: DistributionT, { secondKey }: DistributionView): Column<ShareView>[] {
  return [
    {
      key: 'unit',
      header: t('column.unit'),
      rowHeader: true,
      sortBy: (row) => row.unit,
      cell: (row) => row.unit,
    },
    {
      key: 'weight',
      header: t(secondKey ? 'column.weight.percent' : 'column.weight'),
      numeric: true,
      sortBy: (row) => row.weight ?? 0,
      cell: (row) => (row.weight === null ? '–' : formatNumber(row.weight, 2)),
    },
    {
      key: 'amount',
      header: t('column.amount'),
      numeric: true,
      sortBy: (row) => row.amount,
      cell: (row) => formatAmount(row.amount),
    },
    {
      key: 'note',
      header: t('column.note'),
      cell: (row) => row.note && <span className="muted small">{t(`note.${row.note}`)}</span>,
    },
  ];
}
