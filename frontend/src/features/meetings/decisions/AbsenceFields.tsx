import type { Absence, Presence } from '@/api/meetings';
import { Select, TextField } from '@/ui';
import { useT } from './messages';
import styles from './decisions.module.css';

interface AbsenceFieldsProps {
  /** The names of those who take part in the meeting. */
  participants: string[];
  /** Who is away. */
  value: Absence[];
  /** Gets who is away at each change. */
  onChange: (absences: Absence[]) => void;
}

/** Who was away while the item was treated, or came or went. */
export function AbsenceFields({ participants, value, onChange }: AbsenceFieldsProps) {
  const t = useT();
  const names = [...new Set([...participants, ...value.map((absence) => absence.name)])];
  const of = (name: string) => value.find((absence) => absence.name === name);
  const set = (name: string, presence: string) => {
    const others = value.filter((absence) => absence.name !== name);
    onChange(
      presence === '' ? others : [...others, { name, presence: presence as Presence, at: null }],
    );
  };
  const setTime = (absence: Absence, at: string) =>
    onChange(value.map((each) => (each === absence ? { ...each, at: at || null } : each)));
  return (
    <details className={styles.more} open={value.length > 0 || undefined}>
      <summary>
        {t('absence.title')}
        {value.length > 0 && ` (${value.length})`}
      </summary>
      {names.length === 0 && <p className="muted">{t('absence.nobody')}</p>}
      {names.map((name) => {
        const absence = of(name);
        return (
          <div className="form-row" key={name}>
            <Select
              label={t('absence.of', { name })}
              placeholder={t('absence.present')}
              value={absence?.presence ?? ''}
              options={(['ABSENT', 'ARRIVED', 'LEFT'] as const).map((presence) => ({
                value: presence,
                label: t(`absence.${presence}`),
              }))}
              onChange={(presence) => set(name, presence)}
            />
            {absence && absence.presence !== 'ABSENT' && (
              <TextField
                label={t('absence.at')}
                optional
                type="time"
                width="short"
                value={absence.at ?? ''}
                onChange={(at) => setTime(absence, at)}
              />
            )}
          </div>
        );
      })}
    </details>
  );
}
