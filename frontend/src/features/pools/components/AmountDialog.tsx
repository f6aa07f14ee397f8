import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { formatNumber, parseKroner } from '@/lib/format';
import { Button, Dialog, ProblemMessage, TextField, useToast } from '@/ui';
import { useT } from '../messages';

interface AmountDialogProps {
  /** What was approved with changes. */
  proposal: { amount: number };
  /** What it is about. */
  name: string;
  /** Books the amount. */
  onCarryOut: (amount: number) => Promise<unknown>;
  /** Called when it should close. */
  onClose: () => void;
}

/** Asks for the amount a meeting decided where it approved with changes. */
export function AmountDialog({ proposal, name, onCarryOut, onClose }: AmountDialogProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [amount, setAmount] = useState(formatNumber(proposal.amount));
  const [isWrong, setWrong] = useState(false);
  const carryOut = useMutation({
    mutationFn: onCarryOut,
    onSuccess: async () => {
      onClose();
      toast(t('carryOut.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const kroner = parseKroner(amount);
    setWrong(kroner === null);
    if (kroner !== null) carryOut.mutate(kroner);
  };
  return (
    <Dialog open title={t('carryOut.title')} onClose={onClose}>
      <form className="form-fields" noValidate onSubmit={submit}>
        <p>{name}</p>
        <TextField
          width="short"
          inputMode="numeric"
          label={t('carryOut.amount')}
          hint={t('carryOut.amount.hint')}
          error={isWrong ? t('propose.amount.wrong') : undefined}
          value={amount}
          onChange={setAmount}
        />
        <ProblemMessage error={carryOut.error} />
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={carryOut.isPending}>
            {t('carryOut.save')}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
