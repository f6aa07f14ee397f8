import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { formatDate } from '@/lib/format';
import {
  Breadcrumbs,
  Button,
  Card,
  DataTable,
  DateField,
  Dialog,
  EmptyState,
  ErrorSummary,
  Loaded,
  PageHeading,
  Pagination,
  ProblemMessage,
  useToast,
  type FormError,
} from '@/ui';
import { useActions } from '../api/queries';
import { openReview, reviewsQuery } from '../api/reviews';
import styles from '../components/access.module.css';
import { CriteriaInForceCard } from '../components/CriteriaInForceCard';
import { NewCriteriaCard } from '../components/NewCriteriaCard';
import { useT } from '../messages';
import { useReviewT } from '../reviewMessages';

const route = getRouteApi('/shell/adgange/gennemgange');

/** The review rounds there have been, and the way to begin one. */
export function ReviewsPage() {
  const t = useReviewT();
  const access = useT();
  const { side = 1, kriterier } = route.useSearch();
  const navigate = useNavigate();
  const query = useQuery(reviewsQuery(side));
  const mayOpen = useActions().includes('keep-reviews');
  const [opening, setOpening] = useState(false);
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="access" to="/adgange">
            {access('title')}
          </Link>,
          t('title'),
        ]}
      />
      <PageHeading
        title={t('title')}
        intro={t('intro')}
        actions={
          mayOpen && (
            <Button kind="primary" onClick={() => setOpening(true)}>
              {t('open')}
            </Button>
          )
        }
      />
      <div className={styles.grid}>
        <Card title={t('title')}>
          <Loaded query={query}>
            {(page) =>
              page.items.length === 0 ? (
                <EmptyState title={t('empty')} />
              ) : (
                <>
                  <DataTable
                    caption={t('title')}
                    hideCaption
                    rows={page.items}
                    rowKey={(row) => row.id}
                    columns={[
                      {
                        key: 'deadline',
                        header: t('deadline'),
                        rowHeader: true,
                        cell: (row) => (
                          <Link to="/adgange/gennemgange/$id" params={{ id: row.id }}>
                            {formatDate(row.deadline)}
                          </Link>
                        ),
                      },
                      { key: 'state', header: t('state'), cell: (row) => t(`round.${row.state}`) },
                      {
                        key: 'progress',
                        header: t('progress'),
                        cell: ({ progress }) =>
                          t('progress.of', {
                            settled: progress.total - progress.open,
                            total: progress.total,
                          }),
                      },
                      { key: 'by', header: t('openedBy'), cell: (row) => row.openedBy.name },
                    ]}
                  />
                  <Pagination
                    page={page.page}
                    pageSize={page.pageSize}
                    total={page.total}
                    onChange={(next) =>
                      void navigate({ to: '.', search: (now) => ({ ...now, side: next }) })
                    }
                  />
                </>
              )
            }
          </Loaded>
        </Card>
        <CriteriaInForceCard />
        {mayOpen && <NewCriteriaCard proposal={kriterier} />}
      </div>
      <Dialog open={opening} title={t('open')} onClose={() => setOpening(false)}>
        <OpenForm onClose={() => setOpening(false)} />
      </Dialog>
    </div>
  );
}

function OpenForm({ onClose }: { onClose: () => void }) {
  const t = useReviewT();
  const access = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [deadline, setDeadline] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const opening = useMutation({
    mutationFn: () => openReview(deadline),
    onSuccess: async () => {
      onClose();
      toast(t('open.done'));
      await queryClient.invalidateQueries({ queryKey: ['access'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setErrors(deadline ? [] : [{ fieldId: 'deadline', message: t('deadline.missing') }]);
    if (deadline) opening.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={opening.error} />
      <DateField
        id="deadline"
        label={t('deadline')}
        hint={t('open.hint')}
        error={errors[0]?.message}
        value={deadline}
        onChange={setDeadline}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={opening.isPending}>
          {t('open')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {access('cancel')}
        </Button>
      </div>
    </form>
  );
}
