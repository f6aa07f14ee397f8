import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { BenefitState, BenefitView } from '@/api/benefits';
import {
  Button,
  Checkbox,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  RadioGroup,
  TextArea,
  useToast,
  type FormError,
} from '@/ui';
import { moveBenefit } from '../api/changes';
import { useT } from '../messages';
import { errorsFrom, writtenYears, yearErrors, yearsBody } from '../written';
import { FollowUpFields } from './BenefitForm';
import { YearFields } from './YearFields';

interface MoveDialogProps {
  /** The benefit. */
  benefit: BenefitView;
  /** Called when it should close. */
  onClose: () => void;
}

/** Says what becomes of a benefit, why, and what it brings from now on. */
export function MoveDialog({ benefit, onClose }: MoveDialogProps) {
  const t = useT();
  return (
    <Dialog open wide title={t('move')} onClose={onClose}>
      <MoveForm benefit={benefit} onClose={onClose} />
    </Dialog>
  );
}

function MoveForm({ benefit, onClose }: MoveDialogProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [state, setState] = useState<BenefitState>(benefit.nextStates[0] ?? 'LAPSED');
  const [reason, setReason] = useState('');
  const [changes, setChanges] = useState(false);
  const [years, setYears] = useState(writtenYears(benefit.years));
  const [followUpYear, setFollowUpYear] = useState(String(benefit.followUp?.year ?? ''));
  const [followUpNumber, setFollowUpNumber] = useState(String(benefit.followUp?.number ?? ''));
  const [own, setOwn] = useState<FormError[]>([]);
  const writesYears = changes || state === 'DELAYED';
  const isBooked = state === 'INCORPORATED';
  const move = useMutation({
    mutationFn: () =>
      moveBenefit(benefit, {
        state,
        reason: reason.trim(),
        years: writesYears ? yearsBody(years) : null,
        followUp:
          isBooked && followUpYear && followUpNumber
            ? { year: Number(followUpYear), number: Number(followUpNumber) }
            : null,
      }),
    onSuccess: async () => {
      onClose();
      toast(t('move.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
    },
  });
  const errors = own.length > 0 ? own : errorsFrom(move.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = [
      ...(reason.trim() ? [] : [{ fieldId: 'reason', message: t('error.reason') }]),
      ...(writesYears ? yearErrors(t, years) : []),
      ...(isBooked && !(followUpYear && followUpNumber)
        ? [{ fieldId: 'followUpYear', message: t('error.followUp') }]
        : []),
    ];
    setOwn(wrong);
    if (wrong.length === 0) move.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      {errors.length === 0 && <ProblemMessage error={move.error} />}
      <RadioGroup
        label={t('move.to')}
        value={state}
        options={benefit.nextStates.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(value) => setState(value as BenefitState)}
      />
      <TextArea
        id="reason"
        rows={3}
        maxLength={2000}
        label={t('reason')}
        hint={t('reason.hint')}
        error={errors.find((one) => one.fieldId === 'reason')?.message}
        value={reason}
        onChange={setReason}
      />
      {state !== 'DELAYED' && (
        <Checkbox label={t('move.changes')} checked={changes} onChange={setChanges} />
      )}
      {writesYears && <YearFields value={years} errors={errors} onChange={setYears} />}
      {isBooked && (
        <FollowUpFields
          year={followUpYear}
          number={followUpNumber}
          error={errors.find((one) => one.fieldId === 'followUpYear')?.message}
          onChange={(year, number) => {
            setFollowUpYear(year);
            setFollowUpNumber(number);
          }}
        />
      )}
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={move.isPending}>
          {t('move.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
