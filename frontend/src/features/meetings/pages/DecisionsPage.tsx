import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { DecisionView } from '@/api/meetings';
import { formatDateShort } from '@/lib/format';
import {
  Card,
  DataTable,
  EmptyState,
  Loaded,
  PageHeading,
  Pagination,
  RadioGroup,
  type Column,
} from '@/ui';
import { decisionsQuery } from '../api/queries';
import { ConsequenceTag } from '../components/ConsequenceTag';
import { OutcomeTag } from '../components/OutcomeTag';
import { useT, type MeetingsT } from '../messages';

const route = getRouteApi('/shell/beslutninger');

/** Decisions, at first those that are not carried out. */
export function DecisionsPage() {
  const t = useT();
  const { vis, side = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const filter = vis === 'alle' ? 'all' : 'unfinished';
  const query = useQuery(decisionsQuery(filter, side));
  return (
    <div className="page">
      <PageHeading title={t('decisions.title')} />
      <div className="stack">
        <RadioGroup
          label={t('decisions.filter')}
          value={filter}
          options={[
            { value: 'unfinished', label: t('decisions.filter.unfinished') },
            { value: 'all', label: t('decisions.filter.all') },
          ]}
          onChange={(value) =>
            void navigate({ search: { vis: value === 'all' ? 'alle' : undefined } })
          }
        />
        <Card>
          <Loaded query={query} lines={8}>
            {(page) =>
              page.items.length === 0 ? (
                <EmptyState title={t('decisions.empty')}>{t('decisions.empty.hint')}</EmptyState>
              ) : (
                <>
                  <DataTable
                    caption={t('decisions.title')}
                    hideCaption
                    columns={columns(t)}
                    rows={page.items}
                    rowKey={(decision) => decision.id}
                  />
                  <Pagination
                    {...page}
                    onChange={(next) =>
                      void navigate({ search: (now) => ({ ...now, side: next }) })
                    }
                  />
                </>
              )
            }
          </Loaded>
        </Card>
      </div>
    </div>
  );
}

function columns(t: MeetingsT): Column<DecisionView>[] {
  return [
    {
      key: 'item',
      header: t('decisions.item'),
      rowHeader: true,
      sortBy: (decision) => decision.itemTitle,
      cell: (decision) => (
        <Link to="/beslutninger/$decisionId" params={{ decisionId: decision.id }}>
          {decision.itemTitle}
        </Link>
      ),
    },
    {
      key: 'body',
      header: t('decisions.body'),
      sortBy: (decision) => decision.bodyName,
      cell: (decision) => decision.bodyName,
    },
    {
      key: 'date',
      header: t('decisions.date'),
      sortBy: (decision) => decision.date,
      cell: (decision) => <span className="nowrap">{formatDateShort(decision.date)}</span>,
    },
    {
      key: 'outcome',
      header: t('decisions.outcome'),
      sortBy: (decision) => t(`outcome.${decision.outcome}`),
      cell: (decision) => <OutcomeTag outcome={decision.outcome} />,
    },
    {
      key: 'responsible',
      header: t('mode.responsible'),
      sortBy: (decision) => decision.responsibleName ?? '',
      cell: (decision) => decision.responsibleName ?? '–',
    },
    {
      key: 'due',
      header: t('mode.due'),
      sortBy: (decision) => decision.due ?? '9999',
      cell: (decision) => (decision.due ? formatDateShort(decision.due) : '–'),
    },
    {
      key: 'consequence',
      header: t('decisions.consequence'),
      sortBy: (decision) => decision.consequence?.status ?? '',
      cell: (decision) =>
        decision.consequence ? <ConsequenceTag status={decision.consequence.status} /> : '–',
    },
  ];
}
