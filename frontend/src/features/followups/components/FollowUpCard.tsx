import { Link } from '@tanstack/react-router';
import type { FollowUp } from '@/api/followups';
import { formatDate } from '@/lib/format';
import { Card, classNames, Tag, type TagTone } from '@/ui';
import { useT, type FollowUpsT } from '../messages';
import styles from './followups.module.css';

interface FollowUpCardProps {
  /** The follow-up. */
  followUp: FollowUp;
  /** Whether it is the one whose benefits are shown below. */
  isChosen: boolean;
}

/** One of the year's three follow-ups: its deadline, and how much of it is in. */
export function FollowUpCard({ followUp, isChosen }: FollowUpCardProps) {
  const t = useT();
  const { year, number, deadline, awaited } = followUp;
  const { tone, text } = time(t, followUp);
  return (
    <Card
      title={t('one.title', { number })}
      className={classNames(styles.card, isChosen && styles.chosen)}
    >
      <p>{t('deadline', { date: formatDate(deadline) })}</p>
      <p>
        <Tag tone={tone}>{text}</Tag>
      </p>
      <p>{awaited === 0 ? t('in.none') : t('in.of', { in: followUp.in, awaited })}</p>
      <Link
        to="/budgetopfoelgninger"
        search={{ aar: year, nr: number }}
        aria-current={isChosen ? 'true' : undefined}
      >
        {t('one.choose', { number })}
      </Link>
    </Card>
  );
}

/** How long there is left, and whether it is something to worry about. */
function time(t: FollowUpsT, { daysLeft, missing }: FollowUp): { tone: TagTone; text: string } {
  if (daysLeft === 0) return { tone: 'warn', text: t('left.today') };
  if (daysLeft > 0) {
    return {
      tone: missing > 0 && daysLeft <= 14 ? 'warn' : 'neutral',
      text: daysLeft === 1 ? t('left.one') : t('left.many', { days: daysLeft }),
    };
  }
  if (missing === 0) return { tone: 'ok', text: t('passed') };
  return {
    tone: 'bad',
    text: daysLeft === -1 ? t('late.one') : t('late.many', { days: -daysLeft }),
  };
}
