import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PostingImportDetail, PostingImportView } from '@/api/postings';
import { formatDate, formatDateTime, formatNumber } from '@/lib/format';
import {
  Breadcrumbs,
  Button,
  Card,
  Checkbox,
  DataTable,
  Facts,
  Loaded,
  Notice,
  PageHeading,
  ProblemMessage,
  useToast,
} from '@/ui';
import { acceptFile, discardFile } from '../api/changes';
import { importQuery } from '../api/queries';
import { ImportStateTag } from '../components/ImportStateTag';
import { withOre } from '../components/money';
import styles from '../components/postings.module.css';
import { useT } from '../messages';

const route = getRouteApi('/shell/regnskab/filer/$id');

/** One of the finance system's files: what is in it, what is wrong in it, and what became of it. */
export function ImportPage() {
  const t = useT();
  const { id } = route.useParams();
  const query = useQuery(importQuery(id));
  return (
    <Loaded query={query} page>
      {(detail) => (
        <div className="page">
          <Breadcrumbs
            trail={[
              <Link key="all" to="/regnskab/filer">
                {t('files')}
              </Link>,
              detail.summary.fileName ?? t('file.nameless'),
            ]}
          />
          <PageHeading title={detail.summary.fileName ?? t('file.nameless')} />
          <p className="cluster">
            <ImportStateTag state={detail.summary.state} />
            {detail.summary.settledBy && (
              <span className="muted">
                {t('file.settledBy', {
                  name: detail.summary.settledBy,
                  date: formatDateTime(detail.summary.settledAt ?? ''),
                })}
              </span>
            )}
          </p>
          <Summary detail={detail} />
          {detail.summary.actions.includes('accept') && <Settle file={detail.summary} />}
          <Lines detail={detail} />
        </div>
      )}
    </Loaded>
  );
}

function Summary({ detail: { summary, matching } }: { detail: PostingImportDetail }) {
  const t = useT();
  return (
    <Card title={t('file.facts')}>
      <Facts
        facts={[
          summary.firstDay &&
            summary.lastDay && {
              name: t('file.days'),
              value: t('file.fromTo', {
                from: formatDate(summary.firstDay),
                to: formatDate(summary.lastDay),
              }),
            },
          {
            name: t('file.right'),
            value: t('file.right.of', {
              rows: formatNumber(summary.rows),
              total: withOre(summary.total),
            }),
          },
          { name: t('file.known'), value: formatNumber(summary.known) },
          { name: t('file.wrong'), value: formatNumber(summary.wrong) },
          matching !== null && {
            name: t('file.matching'),
            value: t('file.matching.of', {
              matching: formatNumber(matching),
              parked: formatNumber(summary.rows - summary.known - matching),
            }),
          },
          summary.booked !== null && {
            name: t('file.booked'),
            value: (
              <>
                {t('file.booked.of', {
                  booked: formatNumber(summary.booked),
                  placed: formatNumber(summary.placed ?? 0),
                })}{' '}
                <Link to="/regnskab/posteringer" search={{ fil: summary.id }}>
                  {t('file.postings')}
                </Link>
              </>
            ),
          },
          { name: t('file.encoding'), value: summary.encoding },
        ]}
      />
    </Card>
  );
}

function Settle({ file }: { file: PostingImportView }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [leavesOut, setLeavesOut] = useState(false);
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['budget'] });
  const accept = useMutation({
    mutationFn: () => acceptFile(file, leavesOut),
    onSuccess: async ({ summary }) => {
      toast(t('file.accepted', { count: summary.booked ?? 0 }));
      await refresh();
    },
  });
  const discard = useMutation({
    mutationFn: () => discardFile(file),
    onSuccess: async () => {
      toast(t('file.discarded'));
      await refresh();
    },
  });
  const isBusy = accept.isPending || discard.isPending;
  return (
    <Card title={t('file.settle')} className={styles.section}>
      <ProblemMessage error={accept.error ?? discard.error} />
      {file.wrong > 0 && (
        <Notice tone="warn" title={t('file.wrong.title', { count: file.wrong })}>
          <Checkbox label={t('file.leaveOut')} checked={leavesOut} onChange={setLeavesOut} />
        </Notice>
      )}
      <div className="form-buttons">
        <Button
          kind="primary"
          busy={accept.isPending}
          disabled={isBusy || (file.wrong > 0 && !leavesOut) || file.rows === 0}
          onClick={() => accept.mutate()}
        >
          {t('file.accept', { count: formatNumber(file.rows - file.known) })}
        </Button>
        <Button
          kind="tertiary"
          busy={discard.isPending}
          disabled={isBusy}
          onClick={() => discard.mutate()}
        >
          {t('file.discard')}
        </Button>
      </div>
    </Card>
  );
}

function Lines({ detail: { summary, sample, errors } }: { detail: PostingImportDetail }) {
  const t = useT();
  return (
    <>
      {errors.length > 0 && (
        <Card title={t('errors')} className={styles.section}>
          <DataTable
            caption={t('errors')}
            hideCaption
            rows={errors}
            rowKey={(row) => `${row.line} ${row.field}`}
            columns={[
              { key: 'line', header: t('line'), rowHeader: true, cell: (row) => row.line },
              { key: 'field', header: t('field'), cell: (row) => row.field },
              { key: 'message', header: t('message'), cell: (row) => row.message },
            ]}
          />
          {new Set(errors.map(({ line }) => line)).size < summary.wrong && (
            <p className="muted">{t('errors.more')}</p>
          )}
        </Card>
      )}
      {sample.length > 0 && (
        <Card title={t('sample', { count: sample.length })} className={styles.section}>
          <DataTable
            caption={t('sample', { count: sample.length })}
            hideCaption
            rows={sample.map((line, index) => ({ ...line, index }))}
            rowKey={(row) => String(row.index)}
            columns={[
              { key: 'day', header: t('day'), cell: (row) => formatDate(row.bookedOn) },
              {
                key: 'voucher',
                header: t('voucher'),
                rowHeader: true,
                cell: (row) => row.voucher,
              },
              { key: 'account', header: t('account'), cell: (row) => row.account },
              { key: 'text', header: t('text'), cell: (row) => row.text },
              {
                key: 'amount',
                header: t('amount'),
                numeric: true,
                cell: (row) => withOre(row.amount),
              },
            ]}
          />
        </Card>
      )}
    </>
  );
}
