import { useQuery } from '@tanstack/react-query';
import { dayInDenmark, formatDateWithWeekday } from '@/lib/format';
import { readsEconomy, readsPortfolio, useHasRole, useSession } from '@/lib/session';
import { PageHeading } from '@/ui';
import { openFollowUpsQuery } from '../api/queries';
import { EconomyCard } from '../components/EconomyCard';
import { FollowUpsCard } from '../components/FollowUpsCard';
import { MandatesToReviewCard } from '../components/MandatesToReviewCard';
import { NextMeetingCard } from '../components/NextMeetingCard';
import { PoolsCard } from '../components/PoolsCard';
import { PortfolioCard } from '../components/PortfolioCard';
import { RemindersCard } from '../components/RemindersCard';
import { UnfinishedDecisionsCard } from '../components/UnfinishedDecisionsCard';
import styles from '../components/overview.module.css';
import { useT } from '../messages';

/** The first screen: what comes next, what is late, and how the year goes. */
export function OverviewPage() {
  const t = useT();
  const today = dayInDenmark(new Date());
  const followUps = useQuery(openFollowUpsQuery);
  const late = followUps.data?.items.filter((followUp) => followUp.late).length ?? 0;
  const session = useSession();
  const seesPortfolio = readsPortfolio(session);
  const seesEconomy = readsEconomy(session);
  const isEmployee = useHasRole('employee');

  const date = formatDateWithWeekday(today);
  const lateText = late === 1 ? t('intro.oneLate') : t('intro.late', { count: late });
  return (
    <div className="page">
      <PageHeading title={t('title')} intro={late > 0 ? `${date} · ${lateText}` : date} />
      <div className={styles.cards}>
        <NextMeetingCard today={today} />
        {isEmployee && <MandatesToReviewCard />}
        <UnfinishedDecisionsCard today={today} />
        {seesPortfolio && <PortfolioCard />}
        {seesEconomy && <PoolsCard className={styles.two} />}
        {seesEconomy && <EconomyCard />}
        <FollowUpsCard today={today} query={followUps} className={styles.two} />
        <RemindersCard />
      </div>
    </div>
  );
}
