import type { Light, Lights } from '@/api/portfolio';
import { TrafficLight } from '@/ui';
import { useT } from '../messages';
import styles from './portfolio.module.css';

/** What the four lights judge, in the order people read them. */
export const LIGHT_KEYS = ['time', 'economy', 'resources', 'benefits'] as const;

/** The worst first when sorted downwards. */
export const SEVERITY: Record<Light, number> = { RED: 3, YELLOW: 2, GREEN: 1, NONE: 0 };

/** The four lights, each with its name and state in words. */
export function ProjectLights({ lights }: { lights: Lights }) {
  const t = useT();
  return (
    <ul className={`flat ${styles.lights}`}>
      {LIGHT_KEYS.map((key) => (
        <li key={key}>
          <TrafficLight light={lights[key]} about={t(`light.${key}`)} showText />
        </li>
      ))}
    </ul>
  );
}

/** The four lights in one line. */
export function SmallLights({ lights }: { lights: Lights }) {
  const t = useT();
  return (
    <span className={styles.reportLights}>
      {LIGHT_KEYS.map((key) => (
        <TrafficLight key={key} light={lights[key]} about={t(`light.${key}`)} />
      ))}
    </span>
  );
}
