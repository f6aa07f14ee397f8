import { useT } from '../messages';
import { diamond } from './geometry';
import styles from './timeline.module.css';

/** What the signs of a timeline mean. */
export function Legend() {
  const t = useT();
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      <li>
        <Sign>
          <path className={styles.point} d={diamond(14, 10, 7)} />
        </Sign>
        {t('legend.expected')}
      </li>
      <li>
        <Sign>
          <path className={styles.baseline} d={diamond(14, 10, 6)} />
        </Sign>
        {t('legend.baseline')}
      </li>
      <li>
        <Sign>
          <g className={styles.late}>
            <line className={styles.slip} x1={2} x2={18} y1={10} y2={10} />
            <path className={styles.point} d={diamond(19, 10, 7)} />
          </g>
        </Sign>
        {t('legend.late')}
      </li>
      <li>
        <Sign>
          <g className={styles.done}>
            <path className={styles.point} d={diamond(14, 10, 7)} />
            <path className={styles.tick} d="M10.6 10.4l2.4 2.5 4.6-5" />
          </g>
        </Sign>
        {t('legend.done')}
      </li>
      <li>
        <Sign>
          <rect className={styles.pause} x={1} y={3} width={26} height={14} />
        </Sign>
        {t('legend.paused')}
      </li>
      <li>
        <Sign>
          <g className={`${styles.arrow} ${styles.binding}`}>
            <path d="M2 10H20" />
            <path className={styles.head} d="M19 6l7 4l-7 4z" />
          </g>
        </Sign>
        {t('legend.waits')}
      </li>
      <li>
        <Sign>
          <g className={`${styles.arrow} ${styles.binding} ${styles.delaying}`}>
            <path d="M2 10H20" />
            <path className={styles.head} d="M19 6l7 4l-7 4z" />
          </g>
        </Sign>
        {t('legend.delays')}
      </li>
      <li>
        <Sign>
          <g className={`${styles.arrow} ${styles.binding} ${styles.critical}`}>
            <path d="M2 10H20" />
            <path className={styles.head} d="M19 6l7 4l-7 4z" />
          </g>
        </Sign>
        {t('legend.critical')}
      </li>
    </ul>
  );
}

function Sign({ children }: { children: React.ReactNode }) {
  return (
    <svg width={28} height={20} viewBox="0 0 28 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
