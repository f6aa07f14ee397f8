import { Link } from '@tanstack/react-router';
import { Icon } from '@/ui';
import { useT } from '../messages';
import type { NavigationEntry } from '../navigation';
import styles from './frame.module.css';

interface NavigationListProps {
  /** The entries in their groups. */
  groups: NavigationEntry[][];
  /** Called when someone has chosen an entry. */
  onChoose?: () => void;
}

/** The entries of the menu; the router marks the one whose screen is shown. */
export function NavigationList({ groups, onChoose }: NavigationListProps) {
  const t = useT();
  return (
    <>
      {groups.map((group) => (
        <ul key={group[0]?.path} className={styles.group}>
          {group.map((entry) => (
            <li key={entry.path}>
              <Link
                to={entry.path}
                className={styles.entry}
                activeProps={{ className: styles.active, 'aria-current': 'page' }}
                activeOptions={{ exact: entry.path === '/', includeSearch: false }}
                onClick={onChoose}
              >
                <Icon name={entry.icon} />
                <span className={styles.text}>{t(entry.label)}</span>
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}
