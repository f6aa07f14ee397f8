import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { ItemView, Outcome, StandardPhrase } from '@/api/meetings';
import { Button, DateField, ErrorSummary, Notice, ProblemMessage, Select, TextArea } from '@/ui';
import { meetingQuery } from '../api/queries';
import { AbsenceFields } from '../decisions/AbsenceFields';
import { meetingPhrasesQuery } from '../decisions/api';
import { DissentFields } from '../decisions/DissentFields';
import { useT as useDecisionT } from '../decisions/messages';
import { PersonField, useWhoIs } from '../decisions/PersonField';
import { ownDecision, useRecording } from '../decisions/useRecording';
import { useT } from '../messages';
import styles from './agenda.module.css';
import { PostponedTo, ReferredTo } from './DecisionTargets';
import { checkDecision, OUTCOMES, toRecordDecision } from './writtenDecision';

interface DecisionFormProps {
  /** The item that is decided on. */
  item: ItemView;
  /** Called when the decision is saved. */
  onSaved: () => void;
}

/** Writes the decision on an item; what is typed is kept until it is saved. */
export function DecisionForm({ item, onSaved }: DecisionFormProps) {
  const t = useT();
  const told = useDecisionT();
  const phrases = useQuery(meetingPhrasesQuery(item.meetingId));
  const meeting = useQuery(meetingQuery(item.meetingId));
  const whoIs = useWhoIs();
  const recording = useRecording(item, onSaved);
  const [isChecked, setChecked] = useState(false);
  const { value } = recording;
  const participants = meeting.data?.data.participants.map((one) => one.name) ?? [];
  const errors = isChecked ? checkDecision(value, t) : [];
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const set = (change: Partial<typeof value>) => recording.change({ ...value, ...change });
  const request = () => toRecordDecision(value, whoIs(value.responsible));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (checkDecision(value, t).length === 0) recording.save(value, request());
  };
  const choosePhrase = ({ outcome, text }: StandardPhrase) =>
    set({ outcome, text: value.text.trim() === '' ? text : value.text });

  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={recording.error} />
      {recording.isConflict && (
        <Notice tone="warn" title={told('conflict.title')}>
          <p>{told('conflict.text', { text: ownDecision(item)?.text ?? '' })}</p>
          <div className="form-buttons">
            <Button onClick={() => void recording.keepMine(value, request())}>
              {told('conflict.mine')}
            </Button>
            <Button onClick={() => void recording.takeTheirs()}>{told('conflict.theirs')}</Button>
          </div>
        </Notice>
      )}
      <div>
        <p className="legend" id="phrases">
          {t('mode.phrases')}
        </p>
        <div className={styles.phrases} role="group" aria-labelledby="phrases">
          {phrases.data?.items.map((phrase) => (
            <Button
              key={phrase.id}
              size="small"
              aria-pressed={value.outcome === phrase.outcome}
              onClick={() => choosePhrase(phrase)}
            >
              {phrase.label ?? t(`outcome.${phrase.outcome}`)}
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
        <PersonField
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
      <AbsenceFields
        participants={participants}
        value={value.absences}
        onChange={(absences) => set({ absences })}
      />
      <DissentFields
        members={participants}
        value={value.dissents}
        isChecked={isChecked}
        onChange={(dissents) => set({ dissents })}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={recording.isSaving}>
          {t('mode.save')}
        </Button>
      </div>
    </form>
  );
}
