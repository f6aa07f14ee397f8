import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { forgetDrafts } from '@/lib/drafts/useDraft';
import { logOut, useSession } from '@/lib/session';
import { chooseLanguage, useLanguage } from '@/lib/i18n';
import { Icon, useToast, VisuallyHidden } from '@/ui';
import { useT } from '../messages';
import styles from './frame.module.css';

interface PersonProps {
  /** Shows the keys; leaves the button out when missing. */
  onShowKeys?: () => void;
}

/** Who is logged in, the language, the keys, and the way out. */
export function Person({ onShowKeys }: PersonProps) {
  const t = useT();
  const session = useSession();
  const queryClient = useQueryClient();
  const toast = useToast();
  const other = useLanguage() === 'da' ? 'en' : 'da';
  const [isLeaving, setLeaving] = useState(false);

  const leave = async () => {
    setLeaving(true);
    try {
      await logOut();
      forgetDrafts();
      queryClient.clear();
      window.location.assign('/log-ind');
    } catch {
      setLeaving(false);
      toast(t('offline'));
    }
  };

  return (
    <div className={styles.person}>
      <p className={styles.who}>
        <VisuallyHidden>{t('user')} </VisuallyHidden>
        {session.name}
        <small>{session.unit}</small>
      </p>
      <div className={styles.tools}>
        <button
          type="button"
          className={styles.tool}
          lang={other}
          onClick={() => chooseLanguage(other)}
        >
          <Icon name="language" />
          <span className={styles.text}>{other === 'en' ? 'English' : 'Dansk'}</span>
        </button>
        <Link to="/beskeder" className={styles.tool}>
          <Icon name="mail" />
          <span className={styles.text}>{t('letters')}</span>
        </Link>
        {onShowKeys && (
          <button type="button" className={styles.tool} onClick={onShowKeys}>
            <Icon name="keyboard" />
            <span className={styles.text}>{t('keys')}</span>
          </button>
        )}
        <button
          type="button"
          className={styles.tool}
          disabled={isLeaving}
          onClick={() => void leave()}
        >
          <Icon name="logOut" />
          <span className={styles.text}>{t('logout')}</span>
        </button>
      </div>
    </div>
  );
}
