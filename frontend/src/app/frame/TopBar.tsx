import { useEffect, useRef, useState } from 'react';
import { Icon, IconButton } from '@/ui';
import { useT } from '../messages';
import type { NavigationEntry } from '../navigation';
import styles from './frame.module.css';
import { NavigationList } from './NavigationList';
import { Person } from './Person';

interface TopBarProps {
  /** The entries in their groups. */
  groups: NavigationEntry[][];
  /** Shows the keys. */
  onShowKeys: () => void;
}

/** The bar of a telephone: the name and a button that opens the menu as a drawer. */
export function TopBar({ groups, onShowKeys }: TopBarProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const drawer = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = drawer.current;
    if (!dialog) return;
    if (isOpen && !dialog.open) dialog.showModal();
    if (!isOpen && dialog.open) dialog.close();
  }, [isOpen]);
  const close = () => setOpen(false);

  return (
    <header className={styles.topBar}>
      <span className={styles.topMark}>{t('brand')}</span>
      <button
        type="button"
        className={styles.menuButton}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <Icon name="menu" />
        {t('menu')}
      </button>
      <dialog ref={drawer} className={styles.drawer} aria-label={t('menu')} onClose={close}>
        {isOpen && (
          <>
            <div className={styles.drawerTop}>
              <span className={styles.topMark}>{t('brand')}</span>
              <IconButton icon="close" label={t('close')} onClick={close} />
            </div>
            <nav aria-label={t('nav')}>
              <NavigationList groups={groups} onChoose={close} />
            </nav>
            <Person
              onShowKeys={() => {
                close();
                onShowKeys();
              }}
            />
          </>
        )}
      </dialog>
    </header>
  );
}
