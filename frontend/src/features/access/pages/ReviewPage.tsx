import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Review } from '@/api/access';
import { formatDate } from '@/lib/format';
import {
  Breadcrumbs,
  Button,
  Card,
  Loaded,
  PageHeading,
  ProblemMessage,
  Tag,
  useToast,
} from '@/ui';
import { reportToBoard, reviewQuery } from '../api/reviews';
import styles from '../components/access.module.css';
import { ReviewLineCard } from '../components/ReviewLineCard';
import { ReviewLinesCard } from '../components/ReviewLinesCard';
import { useT } from '../messages';
import { useReviewT, type ReviewT } from '../reviewMessages';

const route = getRouteApi('/shell/adgange/gennemgange/$id');

/** What a link in a letter chooses beforehand. */
const CHOSEN = { bekraeft: 'confirm', afslut: 'end' } as const;

/** One review round: how far it is, what awaits the person looking, and its report. */
export function ReviewPage() {
  const t = useReviewT();
  const access = useT();
  const { id } = route.useParams();
  const query = useQuery(reviewQuery(id));
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="access" to="/adgange">
            {access('title')}
          </Link>,
          <Link key="reviews" to="/adgange/gennemgange">
            {t('title')}
          </Link>,
          query.data ? formatDate(query.data.deadline) : '',
        ]}
      />
      <Loaded query={query} lines={8}>
        {(review) => <Shown key={review.id} review={review} />}
      </Loaded>
    </div>
  );
}

function Shown({ review }: { review: Review }) {
  const t = useReviewT();
  const { adgang, handling } = route.useSearch();
  return (
    <>
      <PageHeading
        title={t('one', { date: formatDate(review.deadline) })}
        intro={t('intro')}
        actions={
          <Tag tone={review.state === 'OPEN' ? 'warn' : 'neutral'}>
            {t(`round.${review.state}`)}
          </Tag>
        }
      />
      <div className={styles.grid}>
        {adgang && (
          <ReviewLineCard
            key={adgang}
            review={review}
            lineId={adgang}
            chosen={handling && CHOSEN[handling]}
          />
        )}
        <ProgressCard review={review} />
        <ReviewLinesCard review={review} />
        <ReportCard review={review} />
      </div>
    </>
  );
}

function ProgressCard({ review }: { review: Review }) {
  const t = useReviewT();
  const { progress, awaited } = review;
  const facts = [
    [t('total'), progress.total],
    [t('line.OPEN'), progress.open],
    [t('line.CONFIRMED'), progress.confirmed],
    [t('line.ENDED'), progress.ended],
    [t('line.LAPSED'), progress.lapsed],
    [t('line.OVER'), progress.over],
  ] as const;
  return (
    <Card title={t('progress')}>
      <dl className={styles.numbers}>
        {facts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {review.state === 'OPEN' && (
        <p>
          {t('awaits')}{' '}
          {awaited.length === 0
            ? t('awaits.nobody')
            : awaited
                .map(({ person, lines }) => t('awaits.lines', { name: person.name, count: lines }))
                .join(', ')}
        </p>
      )}
    </Card>
  );
}

function ReportCard({ review }: { review: Review }) {
  const t = useReviewT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const report = useMutation({
    mutationFn: () => reportToBoard(review),
    onSuccess: async () => {
      toast(t('report.done'));
      await queryClient.invalidateQueries({ queryKey: ['access'] });
    },
  });
  return (
    <Card title={t('report')}>
      <ProblemMessage error={report.error} />
      <p>{whereItIs(t, review)}</p>
      {review.actions.includes('submit') && (
        <Button kind="primary" busy={report.isPending} onClick={() => report.mutate()}>
          {t('report.send')}
        </Button>
      )}
    </Card>
  );
}

function whereItIs(t: ReviewT, { state, submission }: Review): string {
  if (submission === null) return t(state === 'OPEN' ? 'report.later' : 'report.ready');
  return submission.state === 'ON_AGENDA'
    ? t('report.ON_AGENDA', { date: formatDate(submission.meetingDate ?? '') })
    : t(`report.${submission.state}`);
}
