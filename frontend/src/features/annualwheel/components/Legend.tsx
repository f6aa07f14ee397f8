import { Card, Checkbox } from '@/ui';
import { useT, type AnnualWheelT } from '../messages';
import type { Ring } from './marks';
import { ringName } from './texts';
import { Shape } from './WheelMark';
import styles from './wheel.module.css';

interface LegendProps {
  /** All rings of the year, from the outside in. */
  rings: readonly Ring[];
  /** The codes of those that are hidden. */
  hidden: ReadonlySet<string>;
  /** Shows or hides a ring. */
  onToggle: (code: string) => void;
}

/** What the rings and shapes mean; hides and shows rings. */
export function Legend({ rings, hidden, onToggle }: LegendProps) {
  const t = useT();
  return (
    <Card title={t('legend')} className={styles.legend}>
      <p className="muted small no-print">{t('legend.inner')}</p>
      <ul className={styles.rings}>
        {rings.map((ring) => (
          <li key={ring.code} className={hidden.has(ring.code) ? styles.hiddenRing : undefined}>
            <Checkbox
              checked={!hidden.has(ring.code)}
              onChange={() => onToggle(ring.code)}
              label={
                <span className={styles.ringLabel}>
                  <svg
                    className={styles[ring.body?.kind ?? 'REMINDERS']}
                    width="18"
                    height="18"
                    viewBox="0 0 18 18"
                    aria-hidden="true"
                  >
                    {ring.body ? (
                      <circle className={styles.meeting} cx="9" cy="9" r="7" />
                    ) : (
                      <g className={styles.reminder}>
                        <rect x="2" y="2" width="14" height="14" rx="4" />
                      </g>
                    )}
                  </svg>
                  <span>
                    {ringName(t, ring)}
                    {ring.body && <span className="muted"> {ring.code}</span>}
                    <span className="muted small"> · {countText(t, ring)}</span>
                  </span>
                </span>
              }
            />
          </li>
        ))}
      </ul>
      <ul className={styles.shapes}>
        <Sample text={t('mark.meeting')} kind="ORDINARY" />
        <Sample text={t('mark.reserved')} kind="ORDINARY" reserved />
        <Sample text={t('mark.extraordinary')} kind="EXTRAORDINARY" />
        <Sample text={t('mark.seminar')} kind="SEMINAR" />
        <li>
          <svg
            className={styles.REMINDERS}
            width="22"
            height="22"
            viewBox="0 0 22 22"
            aria-hidden="true"
          >
            <g className={styles.reminder}>
              <rect x="2" y="2" width="18" height="18" rx="4" />
              <text x="11" y="15.5" fontSize="13">
                3
              </text>
            </g>
          </svg>
          {t('mark.reminder')}
        </li>
      </ul>
    </Card>
  );
}

interface SampleProps {
  text: string;
  kind: 'ORDINARY' | 'EXTRAORDINARY' | 'SEMINAR';
  reserved?: boolean;
}

function Sample({ text, kind, reserved = false }: SampleProps) {
  return (
    <li>
      <svg className={styles.BOARD} width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <Shape mark={{ meeting: { kind, reserved } }} x={11} y={11} size={7} />
      </svg>
      {text}
    </li>
  );
}

function countText(t: AnnualWheelT, ring: Ring): string {
  const key = ring.body ? 'count' : 'count.reminders';
  const count = ring.body
    ? ring.marks.length
    : ring.marks.reduce((sum, mark) => sum + (mark.reminders?.length ?? 0), 0);
  return count === 1 ? t(`${key}.one`) : t(key, { count });
}
