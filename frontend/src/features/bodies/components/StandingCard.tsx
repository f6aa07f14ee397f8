import { useState, type FormEvent } from 'react';
import type { BodyRules, StandingKind, StandingRow } from '@/api/bodies';
import type { Tagged } from '@/lib/http';
import { Button, Checkbox, IconButton, ProblemMessage, Select, TextField } from '@/ui';
import { editBody } from '../api/changes';
import { useT } from '../messages';
import styles from './bodies.module.css';
import { EditableCard } from './EditableCard';
import { FormButtons } from './FormButtons';
import { useBodyChange } from './useBodyChange';

const KINDS: readonly StandingKind[] = [
  'OPENING',
  'ECONOMY',
  'OTHER_MATTERS',
  'REMINDERS',
  'CLOSING',
];

/** The items put on each of a body's agendas by themselves. */
export function StandingCard({ body }: { body: Tagged<BodyRules> }) {
  const t = useT();
  const { standingItems } = body.data;
  return (
    <EditableCard
      body={body}
      title={t('standing.title')}
      wide
      form={(close) => <StandingForm body={body} onClose={close} />}
    >
      {standingItems.length === 0 ? (
        <p className="muted">{t('standing.empty')}</p>
      ) : (
        <ol className="flat rows">
          {standingItems.map((row) => (
            <li key={`${row.kind} ${row.title}`}>
              <span>{row.title}</span>
              <span className="muted small">
                {t(`standing.kind.${row.kind}`)}
                {row.withDate && ` · ${t('standing.withDate').toLowerCase()}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </EditableCard>
  );
}

function StandingForm({ body, onClose }: { body: Tagged<BodyRules>; onClose: () => void }) {
  const t = useT();
  const [rows, setRows] = useState<readonly StandingRow[]>(body.data.standingItems);
  const save = useBodyChange(
    () => editBody(body, { standingItems: [...rows] }),
    t('standing.saved'),
    onClose,
  );
  const change = (index: number, part: Partial<StandingRow>) =>
    setRows((now) => now.map((row, each) => (each === index ? { ...row, ...part } : row)));
  const swap = (index: number, other: number) =>
    setRows((now) =>
      now.map((row, each) => {
        if (each === index) return now[other] ?? row;
        return each === other ? (now[index] ?? row) : row;
      }),
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(undefined);
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ProblemMessage error={save.error} />
      <ol className="flat stack">
        {rows.map((row, index) => (
          // The rows have no identity but their place.
          <li key={index} className={styles.standing}>
            <TextField
              label={t('standing.text', { number: index + 1 })}
              width="wide"
              maxLength={200}
              value={row.title}
              onChange={(title) => change(index, { title })}
            />
            <Select
              label={t('standing.kind')}
              value={row.kind}
              options={KINDS.map((kind) => ({ value: kind, label: t(`standing.kind.${kind}`) }))}
              onChange={(kind) => change(index, { kind: kind as StandingKind })}
            />
            <Checkbox
              label={t('standing.withDate')}
              checked={row.withDate}
              onChange={(withDate) => change(index, { withDate })}
            />
            <div className="cluster">
              <IconButton
                icon="arrowUp"
                label={t('standing.moveUp', { title: row.title })}
                disabled={index === 0}
                onClick={() => swap(index, index - 1)}
              />
              <IconButton
                icon="arrowDown"
                label={t('standing.moveDown', { title: row.title })}
                disabled={index === rows.length - 1}
                onClick={() => swap(index, index + 1)}
              />
              <IconButton
                icon="close"
                label={t('standing.remove', { title: row.title })}
                onClick={() => setRows((now) => now.filter((_, each) => each !== index))}
              />
            </div>
          </li>
        ))}
      </ol>
      {rows.length === 0 && <p className="muted">{t('standing.empty')}</p>}
      <div>
        <Button
          size="small"
          icon="plus"
          onClick={() =>
            setRows((now) => [...now, { kind: 'CLOSING', title: '', withDate: false }])
          }
        >
          {t('standing.add')}
        </Button>
      </div>
      <FormButtons busy={save.isPending} onCancel={onClose} />
    </form>
  );
}
