import { TrafficLight } from '@/ui';
import { useT } from '../messages';
import styles from '../statusrounds.module.css';
import { MATTERS, type StatusNote } from '../types';

/** The four lights of a note in one line. */
export function SmallLights({ lights }: { lights: StatusNote['lights'] }) {
  const t = useT();
  return (
    <span className={styles.row}>
      {MATTERS.map((matter) => (
        <TrafficLight key={matter} light={lights[matter]} about={t(`matter.${matter}`)} />
      ))}
    </span>
  );
}

/** Why each light is as it is, in words. */
export function Reasons({ note }: { note: StatusNote }) {
  const t = useT();
  return (
    <ul className="flat stack-tight">
      {MATTERS.map((matter) => {
        const { rule, reason, measure, override, motive } = note.judgements[matter];
        const says = t('rule.says', {
          light: t(`light.${rule}`),
          reason: t(`reason.${reason}`, { measure: measure ?? '' }),
        });
        return (
          <li key={matter}>
            <TrafficLight light={note.lights[matter]} about={t(`matter.${matter}`)} showText />
            <br />
            <span className="muted small">
              {override
                ? t('overridden', {
                    matter: t(`matter.${matter}`),
                    light: t(`light.${override}`),
                    rule: t(`light.${rule}`),
                    motive: motive ?? '',
                  })
                : says}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
