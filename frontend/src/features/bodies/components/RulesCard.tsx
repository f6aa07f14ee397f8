import { useState, type FormEvent } from 'react';
import type { BodyRules, EditBody } from '@/api/bodies';
import { Problem, type Tagged } from '@/lib/http';
import { Facts, ProblemMessage, Select, TextField } from '@/ui';
import { editBody } from '../api/changes';
import { useT, type BodiesT } from '../messages';
import { EditableCard } from './EditableCard';
import { FormButtons } from './FormButtons';
import { useBodyChange } from './useBodyChange';

const PUBLISH_RULES = ['MANUALLY', 'WHEN_MINUTES_APPROVED'] as const;

/** Where and how long a body meets, and by when its papers are out. */
export function RulesCard({ body }: { body: Tagged<BodyRules> }) {
  const t = useT();
  const { data } = body;
  const facts = [
    { name: t('rules.secretariat'), value: data.secretariat },
    { name: t('rules.place'), value: data.place },
    {
      name: t('rules.duration'),
      value: t('rules.duration.value', { count: data.durationMinutes }),
    },
    { name: t('rules.deadline.agenda'), value: days(t, data.agendaDays) },
    { name: t('rules.deadline.material'), value: days(t, data.materialDays) },
    { name: t('rules.publish'), value: t(`publish.${data.publishRule}`) },
  ];
  return (
    <EditableCard
      body={body}
      title={t('rules.title')}
      form={(close) => <RulesForm body={body} onClose={close} />}
    >
      <Facts facts={facts} />
    </EditableCard>
  );
}

function days(t: BodiesT, count: number): string {
  if (count === 0) return t('rules.days.zero');
  return count === 1 ? t('rules.days.one') : t('rules.days', { count });
}

function RulesForm({ body, onClose }: { body: Tagged<BodyRules>; onClose: () => void }) {
  const t = useT();
  const [rules, setRules] = useState({
    secretariat: body.data.secretariat,
    place: body.data.place,
    durationMinutes: String(body.data.durationMinutes),
    agendaDays: String(body.data.agendaDays),
    materialDays: String(body.data.materialDays),
    publishRule: body.data.publishRule,
  });
  const save = useBodyChange(
    (changes: EditBody) => editBody(body, changes),
    t('rules.saved'),
    onClose,
  );
  const problem = save.error instanceof Problem ? save.error : null;
  const field = (name: Exclude<keyof typeof rules, 'publishRule'>) => ({
    value: rules[name],
    error: problem?.errorAt(name),
    onChange: (value: string) => setRules((now) => ({ ...now, [name]: value })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({
      ...rules,
      durationMinutes: Math.trunc(Number(rules.durationMinutes)),
      agendaDays: Math.trunc(Number(rules.agendaDays)),
      materialDays: Math.trunc(Number(rules.materialDays)),
    });
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ProblemMessage error={save.error} />
      <div className="form-row">
        <TextField
          label={t('rules.secretariat')}
          hint={t('rules.secretariat.hint')}
          width="short"
          {...field('secretariat')}
        />
        <TextField label={t('rules.place')} {...field('place')} />
      </div>
      <TextField
        label={t('rules.duration')}
        type="number"
        width="short"
        min={15}
        max={720}
        {...field('durationMinutes')}
      />
      <div className="form-row">
        <TextField
          label={t('rules.agendaDays')}
          hint={t('rules.deadline.hint')}
          type="number"
          width="short"
          min={0}
          max={30}
          {...field('agendaDays')}
        />
        <TextField
          label={t('rules.materialDays')}
          hint={t('rules.deadline.hint')}
          type="number"
          width="short"
          min={0}
          max={30}
          {...field('materialDays')}
        />
      </div>
      <Select
        label={t('rules.publish')}
        value={rules.publishRule}
        options={PUBLISH_RULES.map((rule) => ({ value: rule, label: t(`publish.${rule}`) }))}
        onChange={(value) =>
          setRules((now) => ({ ...now, publishRule: value as (typeof PUBLISH_RULES)[number] }))
        }
      />
      <FormButtons busy={save.isPending} onCancel={onClose} />
    </form>
  );
}
