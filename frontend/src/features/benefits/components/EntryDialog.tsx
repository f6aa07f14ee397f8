import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { BookEntry, ProgrammeEconomy } from '@/api/benefits';
import { parseKroner } from '@/lib/format';
import {
  Button,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  Select,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { bookEntry } from '../api/changes';
import { useT } from '../messages';
import { errorsFrom } from '../written';

const KINDS = ['TARGET', 'INVESTMENT', 'OTHER_INCOME', 'BALANCE'] as const;
const STAGES = ['PLANNED', 'DECIDED', 'BOOKED', 'REALISED'] as const;
const CAUSES = ['LAPSED', 'DELAYED', 'NOT_FOUND', 'FOUND', 'CHANGED'] as const;

interface EntryDialogProps {
  /** The year that is booked in. */
  economy: ProgrammeEconomy;
  /** Called when it should close. */
  onClose: () => void;
}

/** Books what moves a programme's year besides its benefits. */
export function EntryDialog({ economy, onClose }: EntryDialogProps) {
  const t = useT();
  return (
    <Dialog open title={t('entry.new')} onClose={onClose}>
      <EntryForm economy={economy} onClose={onClose} />
    </Dialog>
  );
}

function EntryForm({ economy, onClose }: EntryDialogProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [kind, setKind] = useState<BookEntry['kind']>('OTHER_INCOME');
  const [stage, setStage] = useState<BookEntry['stage']>('PLANNED');
  const [cause, setCause] = useState('');
  const [part, setPart] = useState('');
  const [label, setLabel] = useState('');
  const [amount, setAmount] = useState('');
  const [reason, setReason] = useState('');
  const [own, setOwn] = useState<FormError[]>([]);
  const kroner = parseSigned(amount);
  const book = useMutation({
    mutationFn: () =>
      bookEntry(economy.code, {
        year: economy.year,
        kind,
        stage,
        cause: CAUSES.find((one) => one === cause) ?? null,
        subProgramme: part || null,
        label: label.trim(),
        amount: kroner ?? 0,
        reason: reason.trim(),
      }),
    onSuccess: async () => {
      onClose();
      toast(t('entry.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
    },
  });
  const errors = own.length > 0 ? own : errorsFrom(book.error);
  const messageAt = (fieldId: string) => errors.find((one) => one.fieldId === fieldId)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = [
      ...(label.trim() ? [] : [{ fieldId: 'label', message: t('error.label') }]),
      ...(kroner ? [] : [{ fieldId: 'amount', message: t('error.entryAmount') }]),
      ...(reason.trim() ? [] : [{ fieldId: 'reason', message: t('error.reason') }]),
    ];
    setOwn(wrong);
    if (wrong.length === 0) book.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      {errors.length === 0 && <ProblemMessage error={book.error} />}
      <Select
        label={t('entry.kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`entry.kind.${value}`) }))}
        onChange={(value) => setKind(value as BookEntry['kind'])}
      />
      <Select
        label={t('stage')}
        value={stage}
        options={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))}
        onChange={(value) => setStage(value as BookEntry['stage'])}
      />
      <Select
        label={t('entry.cause')}
        optional
        placeholder={t('entry.cause.none')}
        value={cause}
        options={CAUSES.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={setCause}
      />
      <Select
        label={t('subProgramme')}
        optional
        placeholder={t('noPart')}
        value={part}
        options={economy.parts.flatMap(({ subProgramme }) =>
          subProgramme ? [{ value: subProgramme, label: subProgramme }] : [],
        )}
        onChange={setPart}
      />
      <TextField
        id="label"
        label={t('entry.label')}
        maxLength={200}
        error={messageAt('label')}
        value={label}
        onChange={setLabel}
      />
      <TextField
        id="amount"
        width="short"
        label={t('entry.amount')}
        hint={t('entry.amount.hint')}
        error={messageAt('amount')}
        value={amount}
        onChange={setAmount}
      />
      <TextField
        id="reason"
        label={t('reason')}
        maxLength={2000}
        error={messageAt('reason')}
        value={reason}
        onChange={setReason}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={book.isPending}>
          {t('entry.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Whole kroner with a minus before them where something is taken away. */
function parseSigned(text: string): number | null {
  const bare = text.trim();
  const isNegative = /^[-\u2212]/.test(bare);
  const kroner = parseKroner(isNegative ? bare.slice(1) : bare);
  return kroner === null ? null : isNegative ? -kroner : kroner;
}
