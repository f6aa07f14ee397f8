import { useQuery } from '@tanstack/react-query';
import { Card, DateField, Select, TextField, type Option } from '@/ui';
import { bodiesQuery } from '../api/queries';
import { useT, type ImportT } from '../messages';
import type { EditedMeeting } from './editedImport';

const KINDS = ['ORDINARY', 'EXTRAORDINARY', 'SEMINAR'] as const;

interface MeetingFieldsProps {
  /** The head of the minutes. */
  value: EditedMeeting;
  /** Gets the head at each change. */
  onChange: (value: EditedMeeting) => void;
}

/** The head of the minutes: which body met, when and where. */
export function MeetingFields({ value, onChange }: MeetingFieldsProps) {
  const t = useT();
  const bodies = useQuery(bodiesQuery);
  const names = bodies.data?.items.map((body) => body.name);
  const isUnknown = names !== undefined && !names.includes(value.bodyName);
  const set = (part: Partial<EditedMeeting>) => onChange({ ...value, ...part });
  return (
    <Card title={t('meeting.title')}>
      <div className="form-fields">
        <Select
          id="import-body"
          label={t('meeting.body')}
          placeholder={value.bodyName === '' ? t('meeting.body.choose') : undefined}
          error={isUnknown ? bodyProblem(t, value.bodyName) : undefined}
          value={value.bodyName}
          options={bodyOptions(t, names ?? [], value.bodyName)}
          onChange={(bodyName) => set({ bodyName })}
        />
        <div className="form-row">
          <DateField
            id="import-date"
            label={t('meeting.date')}
            error={value.date === '' ? t('meeting.date.missing') : undefined}
            value={value.date}
            onChange={(date) => set({ date })}
          />
          <TextField
            type="time"
            width="short"
            label={t('meeting.startTime')}
            value={value.startTime}
            onChange={(startTime) => set({ startTime })}
          />
          <TextField
            type="time"
            width="short"
            label={t('meeting.endTime')}
            value={value.endTime}
            onChange={(endTime) => set({ endTime })}
          />
        </div>
        <div className="form-row">
          <TextField
            label={t('meeting.location')}
            maxLength={200}
            value={value.location}
            onChange={(location) => set({ location })}
          />
          <Select
            label={t('meeting.kind')}
            value={value.kind}
            options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            onChange={(kind) => set({ kind: kind as EditedMeeting['kind'] })}
          />
        </div>
      </div>
    </Card>
  );
}

function bodyProblem(t: ImportT, name: string): string {
  return name === '' ? t('meeting.body.missing') : t('meeting.body.unknown', { name });
}

/** What was read stays a choice, so that it can be seen, even when no body has that name. */
function bodyOptions(t: ImportT, names: readonly string[], read: string): Option[] {
  const known = names.map((name) => ({ value: name, label: name }));
  if (read === '' || names.includes(read)) return known;
  return [{ value: read, label: t('meeting.body.unknownOption', { name: read }) }, ...known];
}
