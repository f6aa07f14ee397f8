import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportDetail, ReportView } from '@/api/reports';
import { submissionSlotsQuery } from '@/api/submissions';
import { formatDate, formatDateTime, formatNumber } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import {
  Breadcrumbs,
  Button,
  Card,
  DataTable,
  Facts,
  Loaded,
  Notice,
  PageHeading,
  SendToMeetingDialog,
  useToast,
  type Column,
} from '@/ui';
import { documentAddress, reportQuery, sendReport } from '../api/reports';
import { FileLinks } from '../components/FileLinks';
import styles from '../components/reports.module.css';
import { bodyName, ReportStateTag } from '../components/ReportStateTag';
import { useT, type ReportsT } from '../messages';

const route = getRouteApi('/shell/rapporter/$id');

type ReportFile = ReportDetail['documents'][number];

/** One report: where it stands, and its documents as they were made. */
export function ReportPage() {
  const { id } = route.useParams();
  const query = useQuery(reportQuery(id));
  return (
    <Loaded query={query} page>
      {(detail) => <Report detail={detail} />}
    </Loaded>
  );
}

function Report({ detail: { report, documents } }: { detail: ReportDetail }) {
  const t = useT();
  const { id, title, state, decisionId } = report;
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="all" to="/rapporter">
            {t('title')}
          </Link>,
          title,
        ]}
      />
      <PageHeading title={title} actions={<SendButton report={report} />} />
      <p className="cluster">
        <ReportStateTag report={report} />
        <FileLinks report={report} />
        {decisionId && (
          <InternalLink path={`/beslutninger/${decisionId}`}>{t('decision')}</InternalLink>
        )}
      </p>
      {state === 'REFUSED' && (
        <Notice tone="warn" title={t('refused')}>
          <p>{t('refused.text', { body: bodyName(t, report.bodyCode) })}</p>
        </Notice>
      )}
      <Card title={t('facts')} className={styles.section}>
        <Facts
          facts={[
            {
              name: t('period'),
              value: t('period.of', {
                from: formatDate(report.periodStart),
                to: formatDate(report.periodEnd),
              }),
            },
            { name: t('asOf'), value: formatDate(report.asOf) },
            {
              name: t('madeAt'),
              value: t('made.by', {
                date: formatDateTime(report.madeAt),
                name: report.madeBy,
              }),
            },
          ]}
        />
      </Card>
      <Card title={t('files')} className={styles.section}>
        <p className="muted small">{t('files.hint')}</p>
        <DataTable
          caption={t('files')}
          hideCaption
          columns={columns(t, id)}
          rows={documents}
          rowKey={(row) => `${row.format} ${row.language}`}
        />
      </Card>
    </div>
  );
}

function SendButton({ report }: { report: ReportView }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isSending, setSending] = useState(false);
  const slots = useQuery({ ...submissionSlotsQuery(report.bodyCode), enabled: isSending });
  const send = useMutation({
    mutationFn: (meetingId: string) => sendReport(report, meetingId),
    onSuccess: async () => {
      setSending(false);
      toast(t('send.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
    },
  });
  if (!report.actions.includes('submit')) return null;
  return (
    <>
      <Button kind="primary" onClick={() => setSending(true)}>
        {t('send')}
      </Button>
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

function columns(t: ReportsT, id: string): Column<ReportFile>[] {
  return [
    {
      key: 'file',
      header: t('column.file'),
      rowHeader: true,
      cell: (row) => (
        <a href={documentAddress(id, row.format, row.language)}>
          {t('file.name', {
            format: row.format,
            language: row.language === 'en' ? t('language.en') : t('language.da'),
          })}
        </a>
      ),
    },
    {
      key: 'bytes',
      header: t('column.bytes'),
      numeric: true,
      cell: (row) => t('kilobytes', { size: formatNumber(Math.ceil(row.bytes / 1024)) }),
    },
    {
      key: 'sha',
      header: t('column.sha'),
      cell: (row) => <span className={styles.checksum}>{row.sha256}</span>,
    },
  ];
}
