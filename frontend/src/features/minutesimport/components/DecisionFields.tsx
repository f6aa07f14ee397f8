import type { Outcome } from '@/api/meetings';
import { Button, DateField, IconButton, Select, TextArea, TextField } from '@/ui';
import { useT } from '../messages';
import type { EditedDecision } from './editedImport';
import styles from './import.module.css';

const OUTCOMES = [
  'APPROVED',
  'APPROVED_WITH_CHANGES',
  'NOTED',
  'DISCUSSED',
  'POSTPONED',
  'RETURNED',
  'REFERRED',
  'REJECTED',
  'OTHER',
] as const satisfies readonly Outcome[];

interface DecisionFieldsProps {
  /** The decisions as they stand in the document. */
  value: EditedDecision[];
  /** The body of the meeting, for a decision that is added. */
  bodyName: string;
  /** The date of the meeting, for a decision that is added. */
  date: string;
  /** Gets the decisions at each change. */
  onChange: (value: EditedDecision[]) => void;
}

/** The decisions on an item, each of one body on one day. */
export function DecisionFields({ value, bodyName, date, onChange }: DecisionFieldsProps) {
  const t = useT();
  const set = (index: number, part: Partial<EditedDecision>) =>
    onChange(value.map((each, place) => (place === index ? { ...each, ...part } : each)));
  return (
    <fieldset className={styles.group}>
      <legend>{t('decisions.title')}</legend>
      {value.map((decision, index) => (
        // Decisions have no identity of their own; their place is it.
        <div
          key={index}
          className={styles.part}
          role="group"
          aria-label={t('decision.name', { number: index + 1 })}
        >
          <div className="stack-tight">
            <div className="form-row">
              <TextField
                label={t('decision.body')}
                value={decision.bodyName}
                onChange={(body) => set(index, { bodyName: body })}
              />
              <DateField
                label={t('decision.date')}
                value={decision.date}
                onChange={(day) => set(index, { date: day })}
              />
            </div>
            <TextArea
              rows={3}
              label={t('decision.text')}
              value={decision.text}
              onChange={(text) => set(index, { text })}
            />
            <Select
              label={t('decision.outcome')}
              value={decision.outcome}
              options={OUTCOMES.map((outcome) => ({
                value: outcome,
                label: t(`outcome.${outcome}`),
              }))}
              onChange={(outcome) => set(index, { outcome: outcome as Outcome })}
            />
          </div>
          <IconButton
            icon="close"
            label={t('decision.remove', { number: index + 1 })}
            onClick={() => onChange(value.filter((_, place) => place !== index))}
          />
        </div>
      ))}
      <Button
        size="small"
        icon="plus"
        onClick={() =>
          onChange([...value, { bodyName, date, text: '', outcome: 'OTHER', heading: '' }])
        }
      >
        {t('decision.add')}
      </Button>
    </fieldset>
  );
}
