import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LineState, Review, ReviewLine } from '@/api/access';
import {
  Button,
  Card,
  DataTable,
  EmptyState,
  Loaded,
  Pagination,
  ProblemMessage,
  Select,
  useToast,
} from '@/ui';
import { confirmLine, endLine, reviewLinesQuery } from '../api/reviews';
import { useT } from '../messages';
import { useReviewT } from '../reviewMessages';
import { useSystemT } from '../systemMessages';
import { ReasonDialog } from './ReasonDialog';
import { told } from './reviewers';

const STATES = ['OPEN', 'CONFIRMED', 'ENDED', 'LAPSED', 'OVER'] as const;

/** The grants of a round, each to be confirmed or ended by the two who answer for it. */
export function ReviewLinesCard({ review }: { review: Review }) {
  const t = useReviewT();
  const access = useT();
  const system = useSystemT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [state, setState] = useState<LineState | undefined>(
    review.state === 'OPEN' ? 'OPEN' : undefined,
  );
  const [page, setPage] = useState(1);
  const [ending, setEnding] = useState<ReviewLine | null>(null);
  const query = useQuery(reviewLinesQuery(review.id, state, page));
  const done = async (message: string) => {
    setEnding(null);
    toast(message);
    await queryClient.invalidateQueries({ queryKey: ['access'] });
  };
  const confirming = useMutation({
    mutationFn: (line: ReviewLine) => confirmLine(review.id, line.id),
    onSuccess: () => done(t('confirm.done')),
  });
  const end = useMutation({
    mutationFn: ({ line, reason }: { line: ReviewLine; reason: string }) =>
      endLine(review.id, line.id, reason),
    onSuccess: () => done(t('end.done')),
  });
  const buttons = (line: ReviewLine) => {
    const about = {
      name: line.person.name,
      group: system(`in.${line.system}`, { group: line.bodyGroupName }),
    };
    return (
      <div className="form-buttons">
        {line.actions.includes('confirm') && (
          <Button
            size="small"
            kind="primary"
            aria-label={t('confirm.for', about)}
            onClick={() => confirming.mutate(line)}
          >
            {t('confirm')}
          </Button>
        )}
        {line.actions.includes('end') && (
          <Button size="small" aria-label={t('end.for', about)} onClick={() => setEnding(line)}>
            {t('end')}
          </Button>
        )}
      </div>
    );
  };
  return (
    <Card title={t('lines')}>
      <Select
        label={t('show')}
        value={state ?? ''}
        onChange={(chosen) => {
          setState(STATES.find((known) => known === chosen));
          setPage(1);
        }}
        options={[
          { value: '', label: t('show.all') },
          ...STATES.map((value) => ({ value, label: t(`line.${value}`) })),
        ]}
      />
      <ProblemMessage error={confirming.error} />
      <Loaded query={query}>
        {(found) =>
          found.items.length === 0 ? (
            <EmptyState title={t('lines.empty')} />
          ) : (
            <>
              <DataTable
                caption={t('lines')}
                hideCaption
                rows={found.items}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'person',
                    header: access('column.person'),
                    rowHeader: true,
                    cell: (row) => `${row.person.name}, ${row.person.unit.code}`,
                  },
                  {
                    key: 'group',
                    header: access('column.group'),
                    cell: (row) => row.bodyGroupName,
                  },
                  {
                    key: 'system',
                    header: system('column'),
                    cell: (row) => system(row.system),
                  },
                  {
                    key: 'scope',
                    header: access('column.scope'),
                    cell: (row) => access(`scope.${row.scope}`),
                  },
                  { key: 'state', header: t('state'), cell: (row) => t(`line.${row.state}`) },
                  {
                    key: 'approvers',
                    header: t('approvers'),
                    cell: (row) =>
                      row.approvers.map((approver) => (
                        <div key={approver.role}>{told(t, access, row, approver)}</div>
                      )),
                  },
                  { key: 'do', header: access('column.do'), cell: buttons },
                ]}
              />
              <Pagination
                page={found.page}
                pageSize={found.pageSize}
                total={found.total}
                onChange={setPage}
              />
            </>
          )
        }
      </Loaded>
      <ReasonDialog
        action={ending && t('end')}
        hint={t('end.hint')}
        error={end.error}
        busy={end.isPending}
        onGive={(reason) => ending && end.mutate({ line: ending, reason })}
        onClose={() => setEnding(null)}
      />
    </Card>
  );
}
