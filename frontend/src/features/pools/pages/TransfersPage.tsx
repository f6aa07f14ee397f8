import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TransferView } from '@/api/budget';
import { formatAmount, formatDateTime } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import {
  Breadcrumbs,
  Button,
  Card,
  DataTable,
  EmptyState,
  ExportLinks,
  Loaded,
  PageHeading,
  type Column,
} from '@/ui';
import { transferCourse } from '../api/changes';
import { transfersQuery } from '../api/queries';
import { ProposalActions } from '../components/ProposalActions';
import { ProposalWay } from '../components/ProposalWay';
import { TransferDialog } from '../components/TransferDialog';
import { useT, type PoolsT } from '../messages';

/** What goes from one pool or year to another, proposed and decided. */
export function TransfersPage() {
  const t = useT();
  const mayPropose = useHasRole('controller');
  const [isProposing, setProposing] = useState(false);
  const query = useQuery(transfersQuery);
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="pools" to="/puljer">
            {t('title')}
          </Link>,
          t('transfers'),
        ]}
      />
      <PageHeading
        title={t('transfers')}
        intro={t('transfers.intro')}
        actions={
          mayPropose && (
            <Button kind="primary" onClick={() => setProposing(true)}>
              {t('transfer.propose')}
            </Button>
          )
        }
      />
      <Loaded query={query} lines={6}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('transfers.empty')}>{t('transfers.empty.hint')}</EmptyState>
          ) : (
            <Card
              title={t('transfers.all')}
              aside={<ExportLinks label={t('transfers')} path="/api/budget/v1/transfers/sheet" />}
            >
              <DataTable
                caption={t('transfers')}
                hideCaption
                columns={columns(t, page.items)}
                rows={page.items}
                rowKey={(row) => row.id}
              />
            </Card>
          )
        }
      </Loaded>
      {isProposing && <TransferDialog onClose={() => setProposing(false)} />}
    </div>
  );
}

function columns(t: PoolsT, rows: readonly TransferView[]): Column<TransferView>[] {
  const actions: Column<TransferView> = {
    key: 'do',
    header: t('column.do'),
    cell: (row) => (
      <div className="cluster">
        <ProposalActions proposal={row} name={row.reason} course={transferCourse} />
      </div>
    ),
  };
  return [
    {
      key: 'reason',
      header: t('transfer.reason'),
      rowHeader: true,
      sortBy: (row) => row.reason,
      cell: (row) => (
        <Link to="/puljer/overfoersler/$transferId" params={{ transferId: row.id }}>
          {row.reason}
        </Link>
      ),
    },
    {
      key: 'from',
      header: t('transfer.from'),
      sortBy: (row) => row.fromPoolName,
      cell: (row) => `${row.fromPoolName} ${row.fromYear}`,
    },
    {
      key: 'to',
      header: t('transfer.to'),
      sortBy: (row) => row.toPoolName,
      cell: (row) => `${row.toPoolName} ${row.toYear}`,
    },
    {
      key: 'amount',
      header: t('column.amount'),
      numeric: true,
      sortBy: (row) => row.amount,
      cell: (row) => formatAmount(row.amount),
    },
    {
      key: 'at',
      header: t('transfer.proposedAt'),
      sortBy: (row) => row.proposedAt,
      cell: (row) => formatDateTime(row.proposedAt),
    },
    { key: 'state', header: t('column.state'), cell: (row) => <ProposalWay proposal={row} /> },
    ...(rows.some((row) => row.actions.length > 0) ? [actions] : []),
  ];
}
