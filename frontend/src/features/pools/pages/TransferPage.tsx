import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { TransferView } from '@/api/budget';
import { formatAmount, formatDateTime } from '@/lib/format';
import { Breadcrumbs, Card, Loaded, PageHeading } from '@/ui';
import { transferCourse } from '../api/changes';
import { transferQuery } from '../api/queries';
import { ProposalActions } from '../components/ProposalActions';
import { ProposalWay } from '../components/ProposalWay';
import { useT } from '../messages';

const route = getRouteApi('/shell/puljer/overfoersler/$transferId');

/** One transfer: what moves where, why, and how far it has come. */
export function TransferPage() {
  const { transferId } = route.useParams();
  const query = useQuery(transferQuery(transferId));
  return (
    <Loaded query={query} page>
      {(transfer) => <Transfer transfer={transfer} />}
    </Loaded>
  );
}

function Transfer({ transfer }: { transfer: TransferView }) {
  const t = useT();
  const { amount, reason, proposedBy, proposedAt } = transfer;
  const title = t('transfer.title', { amount: formatAmount(amount) });
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="pools" to="/puljer">
            {t('title')}
          </Link>,
          <Link key="transfers" to="/puljer/overfoersler">
            {t('transfers')}
          </Link>,
          title,
        ]}
      />
      <PageHeading
        title={title}
        intro={reason}
        actions={<ProposalActions proposal={transfer} name={reason} course={transferCourse} />}
      />
      <Card>
        <dl className="facts">
          <dt>{t('transfer.from')}</dt>
          <dd>
            <Link to="/puljer/$poolId" params={{ poolId: transfer.fromPoolId }}>
              {`${transfer.fromPoolName} ${transfer.fromYear}`}
            </Link>
          </dd>
          <dt>{t('transfer.to')}</dt>
          <dd>
            <Link to="/puljer/$poolId" params={{ poolId: transfer.toPoolId }}>
              {`${transfer.toPoolName} ${transfer.toYear}`}
            </Link>
          </dd>
          <dt>{t('column.state')}</dt>
          <dd>
            <ProposalWay proposal={transfer} />
          </dd>
          <dt>{t('transfer.proposedAt')}</dt>
          <dd>{`${proposedBy}, ${formatDateTime(proposedAt)}`}</dd>
        </dl>
      </Card>
    </div>
  );
}
