import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import {
  Button,
  Card,
  DataTable,
  EmptyState,
  ExportLinks,
  Loaded,
  Notice,
  PageHeading,
  Tag,
} from '@/ui';
import { PortfolioTabs } from '../components/PortfolioTabs';
import { proposalsQuery, roundsQuery } from './api';
import { OpenRoundDialog } from './components/OpenRoundDialog';
import { Rhythms } from './components/Rhythms';
import { RoundsChart } from './components/RoundsChart';
import { useT } from './messages';
import type { Proposal, Round } from './types';

/** The rounds there have been, those it is time for, and the lights over time. */
export function RoundsPage() {
  const t = useT();
  const query = useQuery(roundsQuery);
  const opens = useHasRole('secretariat');
  const [opening, setOpening] = useState<Proposal | 'own' | null>(null);
  return (
    <div className="page">
      <PageHeading
        title={t('rounds')}
        intro={t('rounds.intro')}
        actions={
          opens && (
            <Button kind="primary" icon="plus" onClick={() => setOpening('own')}>
              {t('open')}
            </Button>
          )
        }
      />
      <PortfolioTabs />
      <div className="stack">
        {opens && <Proposals onOpen={setOpening} />}
        <Card
          title={t('rounds.list')}
          aside={
            <ExportLinks label={t('rounds.export')} path="/api/portfolio/v1/status-reports/sheet" />
          }
        >
          <Loaded query={query}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState title={t('rounds.none')}>{t('rounds.none.hint')}</EmptyState>
              ) : (
                <div className="stack">
                  <RoundTable rounds={items} />
                  <RoundsChart rounds={items} />
                </div>
              )
            }
          </Loaded>
        </Card>
        <Rhythms />
      </div>
      {opening && (
        <OpenRoundDialog
          proposal={opening === 'own' ? null : opening}
          onClose={() => setOpening(null)}
        />
      )}
    </div>
  );
}

function Proposals({ onOpen }: { onOpen: (proposal: Proposal) => void }) {
  const t = useT();
  const query = useQuery(proposalsQuery);
  if (!query.data || query.data.items.length === 0) return null;
  return (
    <Notice title={t('proposals')}>
      <ul className="flat stack-tight">
        {query.data.items.map((proposal) => (
          <li key={proposal.name} className="spread">
            <span className="muted">
              {t('proposal.asks', {
                count: proposal.projects.length,
                names: proposal.projects.join(', '),
              })}
            </span>
            <Button size="small" onClick={() => onOpen(proposal)}>
              {t('proposal.open', { name: proposal.name })}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function RoundTable({ rounds }: { rounds: Round[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t('rounds.list')}
      hideCaption
      rows={rounds}
      rowKey={(round) => round.id}
      columns={[
        {
          key: 'round',
          header: t('column.round'),
          rowHeader: true,
          sortBy: (round) => round.month,
          cell: (round) => (
            <Link to="/portefoelje/statusrunder/$roundId" params={{ roundId: round.id }}>
              {round.name}
            </Link>
          ),
        },
        {
          key: 'state',
          header: t('column.state'),
          sortBy: (round) => t(`state.${round.state}`),
          cell: (round) => (
            <Tag tone={round.state === 'OPEN' ? 'brand' : undefined}>
              {t(`state.${round.state}`)}
            </Tag>
          ),
        },
        {
          key: 'deadline',
          header: t('column.deadline'),
          sortBy: (round) => round.deadline,
          cell: (round) => formatDate(round.deadline),
        },
        {
          key: 'answered',
          header: t('column.answered'),
          numeric: true,
          sortBy: (round) => round.answered,
          cell: (round) => t('answeredOf', { answered: round.answered, asked: round.asked }),
        },
        {
          key: 'late',
          header: t('column.late'),
          numeric: true,
          sortBy: (round) => round.late,
          cell: (round) => round.late,
        },
      ]}
    />
  );
}
