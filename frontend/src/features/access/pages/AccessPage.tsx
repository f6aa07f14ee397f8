import { Link } from '@tanstack/react-router';
import { useHasRole } from '@/lib/session';
import { LinkButton, PageHeading } from '@/ui';
import { useActions } from '../api/queries';
import styles from '../components/access.module.css';
import { ApprovalsCard, MyApplicationsCard } from '../components/ApplicationsCards';
import { DeputiesCard } from '../components/DeputiesCard';
import { GrantsCard } from '../components/GrantsCard';
import { MatrixCard } from '../components/MatrixCard';
import { MyRightsCard } from '../components/MyRightsCard';
import { useT } from '../messages';

/** What one may read oneself, what waits for one's approval, and for those who answer for it, who can read what. */
export function AccessPage() {
  const t = useT();
  const seesAudit = useHasRole('auditor');
  const mine = useActions();
  return (
    <div className="page">
      <PageHeading
        title={t('title')}
        actions={
          <>
            <Link to="/adgange/personer">{t('directory')}</Link>
            {seesAudit && <Link to="/adgange/log">{t('audit')}</Link>}
            {mine.includes('explain') && <Link to="/adgange/set-af">{t('seen.title')}</Link>}
            {mine.includes('see-reviews') && <Link to="/adgange/gennemgange">{t('reviews')}</Link>}
            <Link to="/adgange/om-mig">{t('about.title')}</Link>
            <LinkButton kind="primary" to="/adgange/ansoeg">
              {t('apply')}
            </LinkButton>
          </>
        }
      />
      <div className={styles.grid}>
        <ApprovalsCard always={mine.includes('name-deputy')} />
        {mine.includes('name-deputy') && <DeputiesCard />}
        <MyApplicationsCard />
        <MyRightsCard />
        {mine.includes('see-grants') && <GrantsCard />}
        {mine.includes('see-rights') && <MatrixCard />}
      </div>
    </div>
  );
}
