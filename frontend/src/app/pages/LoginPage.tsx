import { useSearch } from '@tanstack/react-router';
import { loginAddress } from '@/lib/session';
import { LanguageSwitch, PageHeading } from '@/ui';
import { useT } from '../messages';
import styles from './login.module.css';

/** The page for those who are not logged in: what this is, and the way in. */
export function LoginPage() {
  const t = useT();
  const { returnTo } = useSearch({ from: '/log-ind' });
  return (
    <main className={styles.page}>
      <div className={styles.box}>
        <div className={styles.line}>
          <span className={styles.where}>{t('brand.where')}</span>
          <LanguageSwitch />
        </div>
        <PageHeading title={t('login.title')} />
        <p className={styles.intro}>{t('login.intro')}</p>
        <a className="button button-primary" href={loginAddress(returnTo ?? '/')}>
          {t('login.button')}
        </a>
        <p className="muted small">{t('login.who')}</p>
      </div>
    </main>
  );
}
