import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { AnswerReview, MandateView } from '@/api/portfolio';
import { formatDate } from '@/lib/format';
import { Problem } from '@/lib/http';
import { Button, Card, IconButton, ProblemMessage, Tag, TextArea, TextField, useToast } from '@/ui';
import { answerReview, askReviewer, withdrawReviewer } from '../api/changes';
import { peopleQuery } from '../api/queries';
import { useT } from '../messages';

type Review = MandateView['reviews'][number];

const TONES = { APPROVED: 'ok', OBJECTED: 'bad' } as const;

/** Who is asked to read the mandate before it is sent, and what they say. */
export function MandateReviews({ mandate }: { mandate: MandateView }) {
  const t = useT();
  const mayAsk = mandate.actions.includes('ask-reviewer');
  const mayAnswer = mandate.actions.includes('review');
  if (mandate.reviews.length === 0 && !mayAsk) return null;
  return (
    <Card title={t('review.title')}>
      <div className="stack">
        {mandate.reviews.length === 0 && <p className="muted">{t('review.none')}</p>}
        <ul className="flat rows">
          {mandate.reviews.map((review) => (
            <Asked key={review.reviewer} mandateId={mandate.id} review={review} mayAsk={mayAsk} />
          ))}
        </ul>
        {mayAnswer && <Answer mandate={mandate} />}
        {mayAsk && <Ask mandateId={mandate.id} />}
      </div>
    </Card>
  );
}

function useReviewChange<T>(
  change: (value: T) => Promise<MandateView>,
  onDone: (value: T) => void,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (_, value) => {
      onDone(value);
      await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
    },
    // What was changed meanwhile must be read before it is answered.
    onError: async (error) => {
      if (error instanceof Problem && error.isConflictOfVersions) {
        await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
      }
    },
  });
}

function Asked(props: { mandateId: string; review: Review; mayAsk: boolean }) {
  const { mandateId, review, mayAsk } = props;
  const t = useT();
  const toast = useToast();
  const withdraw = useReviewChange(
    () => withdrawReviewer(mandateId, review.reviewer),
    () => undefined,
  );
  const again = useReviewChange(
    () => askReviewer(mandateId, review.reviewer),
    () => toast(t('review.asked', { name: review.reviewerName })),
  );
  const { verdict, answeredAt } = review;
  return (
    <li>
      <span>
        {review.reviewerName}
        <br />
        {verdict && answeredAt ? (
          <Tag tone={TONES[verdict]}>
            {t(`review.${verdict}`, { date: formatDate(answeredAt) })}
          </Tag>
        ) : (
          <span className="muted small">
            {t('review.waiting', { date: formatDate(review.askedAt) })}
          </span>
        )}
        {review.changedSince && <span className="muted small"> {t('review.changed')}</span>}
        <ProblemMessage error={withdraw.error ?? again.error} />
      </span>
      {mayAsk && (
        <span className="cluster">
          {verdict && (
            <Button
              size="small"
              kind="tertiary"
              busy={again.isPending}
              onClick={() => again.mutate(null)}
            >
              {t('review.again')}
            </Button>
          )}
          <IconButton
            icon="close"
            label={t('review.withdraw', { name: review.reviewerName })}
            onClick={() => withdraw.mutate(null)}
          />
        </span>
      )}
    </li>
  );
}

function Ask({ mandateId }: { mandateId: string }) {
  const t = useT();
  const toast = useToast();
  const people = useQuery(peopleQuery);
  const listId = useId();
  const [reviewer, setReviewer] = useState('');
  const ask = useReviewChange(
    (name: string) => askReviewer(mandateId, name),
    (name) => {
      setReviewer('');
      toast(t('review.asked', { name }));
    },
  );
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (reviewer.trim()) ask.mutate(reviewer.trim());
      }}
    >
      <TextField
        label={t('review.reviewer')}
        hint={t('review.intro')}
        list={listId}
        value={reviewer}
        onChange={setReviewer}
      />
      <datalist id={listId}>
        {people.data?.items.map((person) => (
          <option key={person.username} value={person.name}>
            {person.title}
          </option>
        ))}
      </datalist>
      <ProblemMessage error={ask.error} />
      <div>
        <Button type="submit" busy={ask.isPending}>
          {t('review.ask')}
        </Button>
      </div>
    </form>
  );
}

function Answer({ mandate }: { mandate: MandateView }) {
  const t = useT();
  const toast = useToast();
  const [comment, setComment] = useState('');
  const answer = useReviewChange(
    (verdict: AnswerReview['verdict']) =>
      answerReview(mandate, { verdict, comment: comment.trim() || null }),
    () => {
      setComment('');
      toast(t('review.answered'));
    },
  );
  return (
    <div className="stack">
      <p>
        <strong>{t('review.yours')}</strong>
      </p>
      <TextArea
        label={t('review.comment')}
        rows={3}
        maxLength={4000}
        value={comment}
        onChange={setComment}
      />
      <ProblemMessage error={answer.error} />
      <div className="form-buttons">
        <Button kind="primary" busy={answer.isPending} onClick={() => answer.mutate('APPROVED')}>
          {t('review.approve')}
        </Button>
        <Button busy={answer.isPending} onClick={() => answer.mutate('OBJECTED')}>
          {t('review.object')}
        </Button>
      </div>
    </div>
  );
}
