import { Link } from '@tanstack/react-router';
import { useHasRole } from '@/lib/session';
import { LinkButton, PageHeading } from '@/ui';
import styles from '../components/access.module.css';
import { ApprovalsCard, MyApplicationsCard } from '../components/ApplicationsCards';
import { GrantsCard } from '../components/GrantsCard';
import { MatrixCard } from '../components/MatrixCard';
import { MyRightsCard } from '../components/MyRightsCard';
import { useT } from '../messages';

/** What one may read oneself, what waits for one's approval, and for those who answer for it, who can read what. */
export function AccessPage() {
  const t = useT();
  const isApprover = useHasRole('centre-manager', 'director');
  const seesGrants = useHasRole('it-administrator', 'centre-manager', 'director', 'auditor');
  const seesMatrix = useHasRole('it-administrator', 'secretariat', 'board-member', 'auditor');
  const seesAudit = useHasRole('auditor');
  const answersForAccess = useHasRole(
    'it-administrator',
    'secretariat',
    'auditor',
    'centre-manager',
  );
  return (
    <div className="page">
      <PageHeading
        title={t('title')}
        actions={
          <>
            <Link to="/adgange/personer">{t('directory')}</Link>
            {seesAudit && <Link to="/adgange/log">{t('audit')}</Link>}
            {answersForAccess && <Link to="/adgange/set-af">{t('seen.title')}</Link>}
            {seesGrants && <Link to="/adgange/gennemgange">{t('reviews')}</Link>}
            <Link to="/adgange/om-mig">{t('about.title')}</Link>
            <LinkButton kind="primary" to="/adgange/ansoeg">
              {t('apply')}
            </LinkButton>
          </>
        }
      />
      <div className={styles.grid}>
        <ApprovalsCard always={isApprover} />
        <MyApplicationsCard />
        <MyRightsCard />
        {seesGrants && <GrantsCard />}
        {seesMatrix && <MatrixCard />}
      </div>
    </div>
  );
}
