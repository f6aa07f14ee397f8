import { useState, type FormEvent } from 'react';
import type { BodyRules, MeetingSeries, Weekday } from '@/api/bodies';
import { Problem, type Tagged } from '@/lib/http';
import { Button, Checkbox, DateField, ProblemMessage, Select, TextArea, TextField } from '@/ui';
import { editBody, endSeries } from '../api/changes';
import { useT } from '../messages';
import { FormButtons } from './FormButtons';
import { useBodyChange } from './useBodyChange';

const FREQUENCIES = ['MONTHLY', 'WEEKLY', 'DATES'] as const;
const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
const ORDINALS = ['1', '2', '3', '4', '-1'] as const;
const DANISH_DATE = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;

interface Written {
  frequency: MeetingSeries['frequency'];
  time: string;
  weekday: Weekday;
  ordinal: string;
  everyWeeks: string;
  firstDate: string;
  dates: string;
  skipJuly: boolean;
}

/** Says when a body usually meets, or that it no longer does so by a series. */
export function SeriesForm({ body, onClose }: { body: Tagged<BodyRules>; onClose: () => void }) {
  const t = useT();
  const [written, setWritten] = useState(() => writtenFrom(body.data.series));
  const [wrongLine, setWrongLine] = useState<string | null>(null);
  const save = useBodyChange(
    (series: MeetingSeries) => editBody(body, { series }),
    t('series.saved'),
    onClose,
  );
  const forget = useBodyChange(() => endSeries(body), t('series.forgotten'), onClose);
  const problem = save.error instanceof Problem ? save.error : null;
  const change = (part: Partial<Written>) => setWritten((now) => ({ ...now, ...part }));
  const isDates = written.frequency === 'DATES';
  const lines = written.dates
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = isDates ? (lines.find((line) => plainDate(line) === null) ?? null) : null;
    setWrongLine(wrong);
    if (wrong === null) save.mutate(seriesFrom(written, lines));
  };

  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ProblemMessage error={save.error ?? forget.error} />
      <div className="form-row">
        <Select
          label={t('series.frequency')}
          value={written.frequency}
          options={FREQUENCIES.map((value) => ({ value, label: t(`frequency.${value}`) }))}
          onChange={(value) => change({ frequency: value as Written['frequency'] })}
        />
        <TextField
          label={t('series.time')}
          type="time"
          width="short"
          error={problem?.errorAt('series.time')}
          value={written.time}
          onChange={(time) => change({ time })}
        />
      </div>
      {!isDates && (
        <div className="form-row">
          {written.frequency === 'MONTHLY' ? (
            <Select
              label={t('series.ordinal')}
              value={written.ordinal}
              options={ORDINALS.map((value) => ({ value, label: t(`ordinal.${value}`) }))}
              onChange={(ordinal) => change({ ordinal })}
            />
          ) : (
            <TextField
              label={t('series.everyWeeks')}
              type="number"
              width="short"
              min={1}
              max={26}
              error={problem?.errorAt('series.everyWeeks')}
              value={written.everyWeeks}
              onChange={(everyWeeks) => change({ everyWeeks })}
            />
          )}
          <Select
            label={t('series.weekday')}
            value={written.weekday}
            options={WEEKDAYS.map((value) => ({ value, label: t(`weekday.${value}`) }))}
            onChange={(value) => change({ weekday: value as Weekday })}
          />
        </div>
      )}
      {written.frequency === 'WEEKLY' && (
        <DateField
          label={t('series.firstDate')}
          hint={t('series.firstDate.hint')}
          optional
          error={problem?.errorAt('series.firstDate')}
          value={written.firstDate}
          onChange={(firstDate) => change({ firstDate })}
        />
      )}
      {isDates && (
        <TextArea
          label={t('series.dates')}
          hint={t('series.dates.hint')}
          error={
            wrongLine === null
              ? problem?.errorAt('series.dates')
              : t('series.dates.wrong', { line: wrongLine })
          }
          value={written.dates}
          onChange={(dates) => change({ dates })}
        />
      )}
      <Checkbox
        label={t('series.skipJuly')}
        checked={written.skipJuly}
        onChange={(skipJuly) => change({ skipJuly })}
      />
      <FormButtons busy={save.isPending} onCancel={onClose}>
        {body.data.series && (
          <Button kind="warning" busy={forget.isPending} onClick={() => forget.mutate(undefined)}>
            {t('series.forget')}
          </Button>
        )}
      </FormButtons>
    </form>
  );
}

function writtenFrom(series: MeetingSeries | null): Written {
  return {
    frequency: series?.frequency ?? 'MONTHLY',
    time: series?.time.slice(0, 5) ?? '10:00',
    weekday: series?.weekday ?? 'TUESDAY',
    ordinal: String(series?.ordinal ?? 1),
    everyWeeks: String(series?.everyWeeks ?? 2),
    firstDate: series?.firstDate ?? '',
    dates: (series?.dates ?? []).map((day) => day.split('-').reverse().join('-')).join('\n'),
    skipJuly: series?.skipJuly ?? false,
  };
}

function seriesFrom(written: Written, lines: string[]): MeetingSeries {
  const { frequency, time, skipJuly, weekday } = written;
  switch (frequency) {
    case 'MONTHLY':
      return { frequency, time, skipJuly, weekday, ordinal: Number(written.ordinal) };
    case 'WEEKLY':
      return {
        frequency,
        time,
        skipJuly,
        weekday,
        everyWeeks: Math.trunc(Number(written.everyWeeks)),
        ...(written.firstDate && { firstDate: written.firstDate }),
      };
    case 'DATES':
      return {
        frequency,
        time,
        skipJuly,
        dates: lines.map(plainDate).filter((day) => day !== null),
      };
  }
}

/** Reads `02-03-2027` as Danes write it; null if it is no day of the calendar. */
function plainDate(line: string): string | null {
  const [, day, month, year] = DANISH_DATE.exec(line) ?? [];
  if (!day || !month || !year) return null;
  const plain = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${plain}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(plain) ? plain : null;
}
