import { useT } from '../messages';
import type { NavigationEntry } from '../navigation';
import styles from './frame.module.css';
import { NavigationList } from './NavigationList';
import { Person } from './Person';

interface RailProps {
  /** The entries in their groups. */
  groups: NavigationEntry[][];
  /** Shows the keys. */
  onShowKeys: () => void;
}

/** The dark column of navigation; folded to icons where the screen is small or brings its own column. */
export function Rail({ groups, onShowKeys }: RailProps) {
  const t = useT();
  return (
    <header className={styles.rail}>
      <p className={styles.mark}>
        <span className={styles.markLetter} aria-hidden="true">
          D
        </span>
        <span className={styles.markText}>
          {t('brand')}
          <small>{t('brand.where')}</small>
        </span>
      </p>
      <nav aria-label={t('nav')}>
        <NavigationList groups={groups} />
      </nav>
      <Person onShowKeys={onShowKeys} />
    </header>
  );
}
