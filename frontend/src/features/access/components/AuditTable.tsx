import { Link } from '@tanstack/react-router';
import type { AuditEntry } from '@/api/access';
import { formatDateTime } from '@/lib/format';
import { classNames, DataTable, type Column } from '@/ui';
import { accessMessages, useT, type AccessT } from '../messages';
import styles from './access.module.css';

type Key = keyof typeof accessMessages.da;

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
  const t = useT();
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
export function actionName(t: AccessT, action: string): string {
  const key = `action.${action}`;
  return isKey(key) ? t(key) : action;
}

function columns(t: AccessT, showsItems: boolean): Column<AuditEntry>[] {
  return [
    {
      key: 'at',
      header: t('audit.at'),
      cell: (row) => formatDateTime(row.at),
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
  const t = useT();
  const { way, through, itemId, ...others } = entry.details;
  const words = [
    way && worded(t, `way.${way}`, way),
    through && worded(t, `through.${through.split(':')[0] ?? ''}`, through),
    ...Object.entries(others).map(([name, value]) => `${name}: ${value}`),
  ].filter(Boolean);
  return (
    <span className={classNames('small', styles.details)}>
      {words.join(' · ')}
      {itemId && showsItems && (
        <>
          {' '}
          <Link to="/adgange/log" search={{ punkt: itemId }}>
            {t('audit.item.show')}
          </Link>
        </>
      )}
    </span>
  );
}

function worded(t: AccessT, key: string, otherwise: string): string {
  return isKey(key) ? t(key) : otherwise;
}

function isKey(key: string): key is Key {
  return key in accessMessages.da;
}
