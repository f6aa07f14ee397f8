import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { ItemView, Outcome, RecordDecision } from '@/api/meetings';
import { useDraft } from '@/lib/drafts/useDraft';
import { formatDateTime } from '@/lib/format';
import {
  Button,
  DateField,
  ErrorSummary,
  ProblemMessage,
  Select,
  TextArea,
  TextField,
  useToast,
} from '@/ui';
import { recordDecision } from '../api/changes';
import { bodiesQuery, submissionSlotsQuery } from '../api/queries';
import { useT } from '../messages';
import styles from './agenda.module.css';
import {
  checkDecision,
  OUTCOMES,
  PHRASES,
  startingDecision,
  toRecordDecision,
} from './writtenDecision';

interface DecisionFormProps {
  /** The item that is decided on. */
  item: ItemView;
  /** Called when the decision is saved. */
  onSaved: () => void;
}

/** Writes the decision on an item; what is typed is kept until it is saved. */
export function DecisionForm({ item, onSaved }: DecisionFormProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const saved = startingDecision(item);
  const draft = useDraft(`decision.${item.id}`, saved);
  const [isChecked, setChecked] = useState(false);
  const { value } = draft;
  const errors = isChecked ? checkDecision(value, t) : [];
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const set = (change: Partial<typeof value>) => draft.change({ ...value, ...change });

  const record = useMutation({
    mutationFn: (body: RecordDecision) => recordDecision(item.id, etagOfDraft(item), body),
    onSuccess: async () => {
      draft.reset(value);
      toast(t('mode.saved', { number: item.number }));
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
      onSaved();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (checkDecision(value, t).length === 0) record.mutate(toRecordDecision(value));
  };
  const choosePhrase = (outcome: keyof typeof PHRASES) =>
    set({ outcome, text: value.text.trim() === '' ? t(PHRASES[outcome]) : value.text });

  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={record.error} />
      <div>
        <p className="legend" id="phrases">
          {t('mode.phrases')}
        </p>
        <div className={styles.phrases} role="group" aria-labelledby="phrases">
          {(Object.keys(PHRASES) as (keyof typeof PHRASES)[]).map((outcome) => (
            <Button
              key={outcome}
              size="small"
              aria-pressed={value.outcome === outcome}
              onClick={() => choosePhrase(outcome)}
            >
              {t(`outcome.${outcome}`)}
            </Button>
          ))}
        </div>
      </div>
      <TextArea
        id="decision-text"
        label={t('mode.text')}
        error={errorAt('decision-text')}
        rows={3}
        value={value.text}
        onChange={(text) => set({ text })}
      />
      <div className="form-row">
        <Select
          id="decision-outcome"
          label={t('mode.outcome')}
          error={errorAt('decision-outcome')}
          placeholder=""
          value={value.outcome}
          options={OUTCOMES.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) }))}
          onChange={(outcome) => set({ outcome: outcome as Outcome })}
        />
        {value.outcome === 'POSTPONED' && (
          <PostponedTo
            item={item}
            value={value.postponedToMeetingId}
            onChange={(postponedToMeetingId) => set({ postponedToMeetingId })}
          />
        )}
        {value.outcome === 'REFERRED' && (
          <ReferredTo
            item={item}
            error={errorAt('decision-referred')}
            value={value.referredToBodyCode}
            onChange={(referredToBodyCode) => set({ referredToBodyCode })}
          />
        )}
      </div>
      {item.recommendationPoints.length > 1 && (
        <div className="form-row">
          {item.recommendationPoints.map((point) => (
            <Select
              key={point.id}
              label={t('mode.pointOutcome', { number: point.number })}
              hint={point.text}
              placeholder={t('mode.pointOutcome.same')}
              value={value.points[point.id] ?? ''}
              options={OUTCOMES.map((outcome) => ({
                value: outcome,
                label: t(`outcome.${outcome}`),
              }))}
              onChange={(outcome) => set({ points: { ...value.points, [point.id]: outcome } })}
            />
          ))}
        </div>
      )}
      <div className="form-row">
        <TextField
          id="decision-responsible"
          label={t('mode.responsible')}
          optional={value.outcome !== 'RETURNED'}
          error={errorAt('decision-responsible')}
          value={value.responsible}
          onChange={(responsible) => set({ responsible })}
        />
        <DateField
          label={t('mode.due')}
          optional
          value={value.due}
          onChange={(due) => set({ due })}
        />
      </div>
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={record.isPending}>
          {t('mode.save')}
        </Button>
      </div>
    </form>
  );
}

/** The version of the draft the form began from, if there was one. */
function etagOfDraft(item: ItemView): string | undefined {
  const draft = item.decisions.find((decision) => decision.itemId === item.id);
  return draft && `"${draft.version}"`;
}

interface TargetProps {
  item: ItemView;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

/** The meeting a postponed item goes to; the body's next one unless another is chosen. */
function PostponedTo({ item, value, onChange }: TargetProps) {
  const t = useT();
  const slots = useQuery(submissionSlotsQuery(item.bodyCode));
  const others = slots.data?.items.filter((slot) => slot.meetingId !== item.meetingId) ?? [];
  return (
    <Select
      label={t('mode.postponedTo')}
      placeholder={t('mode.postponedTo.next')}
      value={value}
      options={others.map((slot) => ({
        value: slot.meetingId,
        label: formatDateTime(slot.start),
      }))}
      onChange={onChange}
    />
  );
}

/** The body a case is sent to. */
function ReferredTo({ item, value, onChange, error }: TargetProps) {
  const t = useT();
  const bodies = useQuery(bodiesQuery);
  const others = bodies.data?.items.filter((body) => body.code !== item.bodyCode) ?? [];
  return (
    <Select
      id="decision-referred"
      label={t('mode.referredTo')}
      placeholder=""
      error={error}
      value={value}
      options={others.map((body) => ({ value: body.code, label: body.name }))}
      onChange={onChange}
    />
  );
}
