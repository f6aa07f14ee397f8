import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { PostingRule } from '@/api/postings';
import { formatDateShort } from '@/lib/format';
import {
  Button,
  Card,
  DataTable,
  EmptyState,
  ExportLinks,
  Loaded,
  PageHeading,
  Pagination,
  ProblemMessage,
  Tag,
  useToast,
  type Column,
} from '@/ui';
import { endRule } from '../api/changes';
import { rulesQuery } from '../api/queries';
import { AccountingTabs } from '../components/AccountingTabs';
import { PlaceTag } from '../components/PlaceTag';
import { useT, type PostingsT } from '../messages';

const route = getRouteApi('/shell/regnskab/regler');

/** What was learned of what controllers said, and is done by itself. */
export function RulesPage() {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { side } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(rulesQuery(side));
  const end = useMutation({
    mutationFn: endRule,
    onSuccess: async () => {
      toast(t('rule.ended'));
      await queryClient.invalidateQueries({ queryKey: ['budget', 'postings'] });
    },
  });
  return (
    <div className="page">
      <PageHeading title={t('rules')} intro={t('rules.intro')} />
      <AccountingTabs />
      <ProblemMessage error={end.error} />
      <Loaded query={query} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('rules.empty')}>{t('rules.empty.hint')}</EmptyState>
          ) : (
            <Card
              title={t('rules')}
              aside={<ExportLinks label={t('rules')} path="/api/budget/v1/posting-rules/sheet" />}
            >
              <DataTable
                caption={t('rules')}
                hideCaption
                columns={columns(t, (rule) => end.mutate(rule))}
                rows={page.items}
                rowKey={(row) => row.id}
              />
              <Pagination
                page={page.page}
                pageSize={page.pageSize}
                total={page.total}
                onChange={(next) => void navigate({ search: { side: next } })}
              />
            </Card>
          )
        }
      </Loaded>
    </div>
  );
}

function columns(t: PostingsT, onEnd: (rule: PostingRule) => void): Column<PostingRule>[] {
  return [
    { key: 'account', header: t('account.begins'), rowHeader: true, cell: (row) => row.account },
    {
      key: 'place',
      header: t('place'),
      cell: (row) => <PlaceTag place={row.place} allocationTitle={row.allocationTitle} />,
    },
    {
      key: 'years',
      header: t('rule.years'),
      cell: (row) =>
        row.lastYear === row.firstYear
          ? row.firstYear
          : row.lastYear
            ? `${row.firstYear}–${row.lastYear}`
            : t('rule.from', { year: row.firstYear }),
    },
    { key: 'reason', header: t('place.reason'), cell: (row) => row.reason },
    {
      key: 'made',
      header: t('rule.made'),
      cell: (row) => t('rule.madeBy', { name: row.madeBy, date: formatDateShort(row.madeAt) }),
    },
    {
      key: 'do',
      header: t('do'),
      cell: (row) =>
        row.actions.includes('end') ? (
          <Button
            size="small"
            aria-label={t('rule.end.of', { account: row.account })}
            onClick={() => onEnd(row)}
          >
            {t('rule.end')}
          </Button>
        ) : (
          <Tag tone="neutral">
            {t('rule.endedBy', {
              name: row.endedBy ?? '',
              date: formatDateShort(row.endedAt ?? ''),
            })}
          </Tag>
        ),
    },
  ];
}
