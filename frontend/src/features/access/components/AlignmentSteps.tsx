import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Alignment, GroupCriteria } from '@/api/access';
import { dayInDenmark } from '@/lib/format';
import {
  Button,
  DateField,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { align, proposeCriteria } from '../api/criteria';
import { useCriteriaT } from '../criteriaMessages';
import { useT } from '../messages';
import { AlignmentTable } from './AlignmentTable';

interface AlignmentStepsProps {
  /** The criteria that were tried. */
  criteria: GroupCriteria[];
  /** What they would change. */
  shown: Alignment;
  /** Whether they are those in force, so that no decision need be named. */
  areInForce: boolean;
  /** Shows once more what would change, as something has happened meanwhile. */
  onShownAgain: () => void;
  /** Called when it is done, or on its way to the board. */
  onDone: () => Promise<void>;
}

/** What would change, and the ways on: bring the accesses in line, or ask the board first. */
export function AlignmentSteps(props: AlignmentStepsProps) {
  const { criteria, shown, areInForce, onShownAgain, onDone } = props;
  const t = useCriteriaT();
  const toast = useToast();
  const [decidedOn, setDecidedOn] = useState('');
  const [reference, setReference] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const [confirming, setConfirming] = useState(false);
  const applying = useMutation({
    mutationFn: () =>
      align(criteria, areInForce ? null : { decidedOn, reference: reference.trim() }, shown),
    onSuccess: async () => {
      toast(t('align.done'));
      await onDone();
    },
    onError: onShownAgain,
    onSettled: () => setConfirming(false),
  });
  const proposing = useMutation({
    mutationFn: () => proposeCriteria(criteria),
    onSuccess: async () => {
      toast(t('propose.done'));
      await onDone();
    },
  });
  const ask = () => {
    const missing = [
      decidedOn === '' && { fieldId: 'decided-on', message: t('decidedOn.missing') },
      reference.trim() === '' && { fieldId: 'reference', message: t('reference.missing') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(areInForce ? [] : missing);
    setConfirming(areInForce || missing.length === 0);
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const ending = shown.lines.filter((line) => line.outcome === 'ENDS').length;

  return (
    <div className="stack">
      <AlignmentTable lines={shown.lines} />
      <ErrorSummary errors={errors} />
      <ProblemMessage error={applying.error ?? proposing.error} />
      {!areInForce && (
        <fieldset className="form-fields">
          <legend>{t('decision')}</legend>
          <p className="muted">{t('decision.hint')}</p>
          <DateField
            id="decided-on"
            label={t('decidedOn')}
            max={dayInDenmark(new Date())}
            error={errorAt('decided-on')}
            value={decidedOn}
            onChange={setDecidedOn}
          />
          <TextField
            id="reference"
            label={t('reference')}
            hint={t('reference.hint')}
            maxLength={200}
            error={errorAt('reference')}
            value={reference}
            onChange={setReference}
          />
        </fieldset>
      )}
      <div className="form-buttons">
        {(!areInForce || ending > 0) && (
          <Button kind="primary" onClick={ask}>
            {t('align')}
          </Button>
        )}
        {!areInForce && (
          <Button busy={proposing.isPending} onClick={() => proposing.mutate()}>
            {t('propose')}
          </Button>
        )}
      </div>
      <Dialog open={confirming} title={t('align')} onClose={() => setConfirming(false)}>
        <Confirmation
          ending={ending}
          busy={applying.isPending}
          onConfirm={() => applying.mutate()}
          onClose={() => setConfirming(false)}
        />
      </Dialog>
    </div>
  );
}

function Confirmation(props: {
  ending: number;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const { ending, busy, onConfirm, onClose } = props;
  const t = useCriteriaT();
  const access = useT();
  return (
    <>
      <p>{ending === 0 ? t('align.none') : t('align.count', { count: ending })}</p>
      {ending > 0 && <p>{t('align.rest')}</p>}
      <div className="form-buttons">
        <Button kind="primary" busy={busy} onClick={onConfirm}>
          {t('align')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {access('cancel')}
        </Button>
      </div>
    </>
  );
}
