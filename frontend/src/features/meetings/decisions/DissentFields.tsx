import type { Dissent } from '@/api/meetings';
import { Button, Select, TextArea } from '@/ui';
import styles from './decisions.module.css';
import { useT } from './messages';

interface DissentFieldsProps {
  /** The names of the body's members. */
  members: string[];
  /** The dissents so far. */
  value: Dissent[];
  /** Gets them at each change. */
  onChange: (dissents: Dissent[]) => void;
  /** Whether what is missing is pointed out. */
  isChecked: boolean;
}

/** What members have asked to have said against the decision. */
export function DissentFields({ members, value, onChange, isChecked }: DissentFieldsProps) {
  const t = useT();
  const set = (index: number, change: Partial<Dissent>) =>
    onChange(value.map((each, at) => (at === index ? { ...each, ...change } : each)));
  return (
    <details className={styles.more} open={value.length > 0 || undefined}>
      <summary>
        {t('dissent.title')}
        {value.length > 0 && ` (${value.length})`}
      </summary>
      <p className="muted small">{t('dissent.hint')}</p>
      {value.map((dissent, index) => (
        <div className="form-fields" key={index}>
          <Select
            id={`dissent-name-${index}`}
            label={t('dissent.name')}
            placeholder=""
            error={isChecked && !dissent.name ? t('dissent.name.missing') : undefined}
            value={dissent.name}
            options={[...new Set([...members, dissent.name].filter(Boolean))].map((name) => ({
              value: name,
              label: name,
            }))}
            onChange={(name) => set(index, { name })}
          />
          <TextArea
            id={`dissent-text-${index}`}
            label={t('dissent.text')}
            rows={3}
            error={isChecked && !dissent.text.trim() ? t('dissent.text.missing') : undefined}
            value={dissent.text}
            onChange={(text) => set(index, { text })}
          />
          <div>
            <Button
              size="small"
              kind="tertiary"
              onClick={() => onChange(value.filter((_, at) => at !== index))}
            >
              {t('dissent.remove')}
            </Button>
          </div>
        </div>
      ))}
      <Button size="small" icon="plus" onClick={() => onChange([...value, { name: '', text: '' }])}>
        {t('dissent.add')}
      </Button>
    </details>
  );
}
