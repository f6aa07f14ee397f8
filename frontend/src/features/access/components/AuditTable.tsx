import { Link } from '@tanstack/react-router';
import type { AuditEntry } from '@/api/access';
import { formatDateShort, formatTime } from '@/lib/format';
import { classNames, DataTable, type Column } from '@/ui';
import { auditMessages, useAuditT, type AuditT } from '../auditMessages';
import { accessMessages, useT, type AccessT } from '../messages';
import { SYSTEMS, useSystemT, type SystemT } from '../systemMessages';
import styles from './access.module.css';

/** What was done, in words, with a name for everyone who is in the directory. */
export function AuditTable({
  caption,
  rows,
  showsItems,
}: {
  caption: string;
  rows: AuditEntry[];
  /** Leads from a reading to all readings of the same item. */
  showsItems?: boolean;
}) {
  const t = useAuditT();
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={columns(t, showsItems ?? false)}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}

/** An action in words; one we have no words for as it is called. */
export function actionName(t: AuditT, action: string): string {
  return worded(t, `action.${action}`, action);
}

function columns(t: AuditT, showsItems: boolean): Column<AuditEntry>[] {
  return [
    {
      key: 'at',
      header: t('audit.at'),
      cell: (row) => `${formatDateShort(row.at)} ${formatTime(row.at)}`,
    },
    {
      key: 'actor',
      header: t('audit.actor'),
      rowHeader: true,
      cell: (row) => row.actorName ?? row.actor,
    },
    { key: 'action', header: t('audit.action'), cell: (row) => actionName(t, row.action) },
    { key: 'subject', header: t('audit.subject'), cell: (row) => row.subjectName ?? row.subject },
    {
      key: 'details',
      header: t('audit.details'),
      cell: (row) => <Details entry={row} showsItems={showsItems} />,
    },
  ];
}

function Details({ entry, showsItems }: { entry: AuditEntry; showsItems: boolean }) {
  const t = useAuditT();
  const access = useT();
  const system = useSystemT();
  const { way, through, itemId, meetingId, reviewId, ...others } = entry.details;
  const words = [
    way && worded(t, `way.${way}`, way),
    through && worded(t, `through.${through.split(':')[0] ?? ''}`, through),
    ...Object.entries(others)
      .filter(([name]) => !name.endsWith('Id'))
      .map(
        ([name, value]) => `${worded(t, `detail.${name}`, name)}: ${told(access, system, value)}`,
      ),
  ].filter(Boolean);
  return (
    <span className={classNames('small', styles.details)}>
      {words.join(' · ')}
      {itemId && meetingId && (
        <Link to="/moeder/$meetingId/punkter/$itemId" params={{ meetingId, itemId }}>
          {t('audit.item.open')}
        </Link>
      )}
      {!itemId && meetingId && (
        <Link to="/moeder/$meetingId" params={{ meetingId }}>
          {t('audit.meeting.open')}
        </Link>
      )}
      {reviewId && (
        <Link to="/adgange/gennemgange/$id" params={{ id: reviewId }}>
          {t('audit.review.open')}
        </Link>
      )}
      {itemId && showsItems && (
        <Link to="/adgange/log" search={{ punkt: itemId }}>
          {t('audit.item.show')}
        </Link>
      )}
    </span>
  );
}

/** What a detail says; a day as a day, and a code we have a word for in that word. */
function told(access: AccessT, system: SystemT, value: string): string {
  const code = SYSTEMS.find((known) => known === value);
  if (code) return system(code);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDateShort(value);
  const key = [`scope.${value}`, `approver.${value}`].find(isAccessKey);
  return key ? access(key) : value;
}

function worded(t: AuditT, key: string, otherwise: string): string {
  return isAuditKey(key) ? t(key) : otherwise;
}

function isAuditKey(key: string): key is keyof typeof auditMessages.da {
  return key in auditMessages.da;
}

function isAccessKey(key: string): key is keyof typeof accessMessages.da {
  return key in accessMessages.da;
}
