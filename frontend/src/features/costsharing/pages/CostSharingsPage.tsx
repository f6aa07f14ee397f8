import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CostSharing, PartyShare } from '@/api/costsharing';
import { formatAmount, formatDate, formatNumber } from '@/lib/format';
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
  ProblemMessage,
  useToast,
  type Column,
} from '@/ui';
import { costSharingsQuery, removeCostSharing } from '../api/costSharings';
import styles from '../components/costsharing.module.css';
import { ShareForm } from '../components/ShareForm';
import { useT } from '../messages';

/** Costs shared with other municipalities, each with what every party pays. */
export function CostSharingsPage() {
  const t = useT();
  const mayShare = useHasRole('controller');
  const query = useQuery(costSharingsQuery);
  return (
    <div className="page">
      <PageHeading
        title={t('title')}
        intro={t('intro')}
        actions={<LinkButton to="/fordelinger">{t('distributions')}</LinkButton>}
      />
      {mayShare && (
        <Card title={t('share')}>
          <ShareForm />
        </Card>
      )}
      <Loaded query={query} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('empty')}>{t('empty.hint')}</EmptyState>
          ) : (
            page.items.map((sharing) => (
              <SharedCost key={sharing.id} sharing={sharing} mayRemove={mayShare} />
            ))
          )
        }
      </Loaded>
    </div>
  );
}

function SharedCost({ sharing, mayRemove }: { sharing: CostSharing; mayRemove: boolean }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { id, title, amount, countedOn, shares } = sharing;
  const remove = useMutation({
    mutationFn: removeCostSharing,
    onSuccess: async () => {
      toast(t('removed'));
      await queryClient.invalidateQueries({ queryKey: ['budget', 'cost-sharings'] });
    },
  });
  return (
    <Card
      title={title}
      className={styles.section}
      aside={
        <span className="cluster">
          <ExportLinks label={title} path={`/api/budget/v1/cost-sharings/${id}/sheet`} />
          {mayRemove && (
            <Button
              size="small"
              kind="tertiary"
              busy={remove.isPending}
              aria-label={t('remove.of', { title })}
              onClick={() => remove.mutate(sharing)}
            >
              {t('remove')}
            </Button>
          )}
        </span>
      }
    >
      <ProblemMessage error={remove.error} />
      <p className="muted small">
        {formatAmount(amount)} ·{' '}
        {countedOn
          ? t('method.INHABITANTS.on', { date: formatDate(countedOn) })
          : t('method.EQUAL')}
      </p>
      <DataTable
        caption={title}
        hideCaption
        columns={columns(t, countedOn !== null)}
        rows={shares}
        rowKey={(row) => row.party}
        footer={
          <tr>
            <th scope="row">{t('sum')}</th>
            {countedOn !== null && <td />}
            <td className="number">{formatAmount(amount)}</td>
          </tr>
        }
      />
    </Card>
  );
}

function columns(t: ReturnType<typeof useT>, byInhabitants: boolean): Column<PartyShare>[] {
  const inhabitants: Column<PartyShare> = {
    key: 'inhabitants',
    header: t('column.inhabitants'),
    numeric: true,
    sortBy: (row) => row.inhabitants ?? 0,
    cell: (row) => formatNumber(row.inhabitants ?? 0),
  };
  return [
    {
      key: 'party',
      header: t('column.party'),
      rowHeader: true,
      sortBy: (row) => row.party,
      cell: (row) => row.party,
    },
    ...(byInhabitants ? [inhabitants] : []),
    {
      key: 'amount',
      header: t('column.amount'),
      numeric: true,
      sortBy: (row) => row.amount,
      cell: (row) => formatAmount(row.amount),
    },
  ];
}
