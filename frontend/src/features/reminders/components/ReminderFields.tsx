import type { Body } from '@/api/meetings';
import { monthName } from '@/lib/format';
import { DateField, Select, TextField, type FormError } from '@/ui';
import { useT } from '../messages';
import { WHENS, type When, type WrittenReminder } from './writtenReminder';

interface ReminderFieldsProps {
  /** What is written now. */
  written: WrittenReminder;
  /** The bodies to choose among; the body is settled when there are none. */
  bodies: Body[];
  /** What is to be corrected. */
  errors: FormError[];
  /** Gets each change. */
  onChange: (part: Partial<WrittenReminder>) => void;
}

const WEEKS = ['1.–7.', '8.–14.', '15.–21.', '22.–28.', '29.–31.'];

/** The fields of a row: subject, when, responsible. */
export function ReminderFields({ written, bodies, errors, onChange }: ReminderFieldsProps) {
  const t = useT();
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  return (
    <>
      {bodies.length > 0 && (
        <Select
          id="reminder-body"
          label={t('body')}
          error={errorAt('reminder-body')}
          value={written.bodyCode}
          options={bodies.map((body) => ({ value: body.code, label: body.name }))}
          onChange={(bodyCode) => onChange({ bodyCode })}
        />
      )}
      <TextField
        id="reminder-subject"
        label={t('subject')}
        maxLength={300}
        width="wide"
        error={errorAt('reminder-subject')}
        value={written.subject}
        onChange={(subject) => onChange({ subject })}
      />
      <Select
        label={t('when')}
        value={written.when}
        options={WHENS.map((when) => ({ value: when, label: t(`when.${when}`) }))}
        onChange={(when) => onChange({ when: when as When })}
      />
      <WhenFields written={written} errorAt={errorAt} onChange={onChange} />
      <TextField
        label={t('responsible')}
        hint={t('responsible.hint')}
        optional
        maxLength={200}
        value={written.responsible}
        onChange={(responsible) => onChange({ responsible })}
      />
    </>
  );
}

interface WhenFieldsProps extends Pick<ReminderFieldsProps, 'written' | 'onChange'> {
  errorAt: (fieldId: string) => string | undefined;
}

function WhenFields({ written, errorAt, onChange }: WhenFieldsProps) {
  const t = useT();
  const month = (
    <Select
      label={t('month')}
      value={written.month}
      options={Array.from({ length: 12 }, (_, index) => ({
        value: String(index + 1),
        label: monthName(index + 1),
      }))}
      onChange={(value) => onChange({ month: value })}
    />
  );
  switch (written.when) {
    case 'DATE':
      return (
        <DateField
          id="reminder-date"
          label={t('date')}
          error={errorAt('reminder-date')}
          value={written.date}
          onChange={(date) => onChange({ date })}
        />
      );
    case 'MONTH':
      return (
        <div className="form-row">
          {month}
          <TextField
            id="reminder-year"
            label={t('year')}
            inputMode="numeric"
            width="short"
            error={errorAt('reminder-year')}
            value={written.year}
            onChange={(year) => onChange({ year })}
          />
        </div>
      );
    case 'MONTHLY_WEEK':
      return (
        <Select
          label={t('week')}
          value={written.week}
          options={WEEKS.map((days, index) => ({
            value: String(index + 1),
            label: t('week.number', { week: index + 1, days }),
          }))}
          onChange={(week) => onChange({ week })}
        />
      );
    case 'MONTHLY_DAY':
      return (
        <TextField
          id="reminder-day"
          label={t('day')}
          inputMode="numeric"
          width="short"
          error={errorAt('reminder-day')}
          value={written.day}
          onChange={(day) => onChange({ day })}
        />
      );
    case 'YEARLY':
      return month;
    case 'WORDS':
      return (
        <TextField
          label={t('words')}
          hint={t('words.hint')}
          optional
          maxLength={200}
          width="wide"
          value={written.words}
          onChange={(words) => onChange({ words })}
        />
      );
    default:
      return null;
  }
}
