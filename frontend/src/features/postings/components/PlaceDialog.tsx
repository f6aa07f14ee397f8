import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { AllocationView } from '@/api/budget';
import type { PlacePostings, PostingPlace } from '@/api/postings';
import {
  Button,
  Checkbox,
  Dialog,
  ErrorSummary,
  Loaded,
  ProblemMessage,
  RadioGroup,
  Select,
  TextArea,
  useToast,
  type FormError,
} from '@/ui';
import { placePostings } from '../api/changes';
import { approvedQuery } from '../api/queries';
import { useT } from '../messages';

/** What is to be placed: some postings, or all that is parked on an account in a year. */
export interface ToPlace {
  /** The postings, or the account and its year. */
  chosen: Pick<PlacePostings, 'postingIds' | 'account' | 'year'>;
  /** What they are called in the dialog. */
  name: string;
  /** The years they are of. */
  years: readonly number[];
  /** Whether a rule can be learned of them: they are of one account. */
  canRemember: boolean;
  /** The allocation that is offered first. */
  suggested?: string | undefined;
}

interface PlaceDialogProps {
  toPlace: ToPlace;
  onClose: () => void;
}

/** Says what postings count towards, and has it remembered. */
export function PlaceDialog({ toPlace, onClose }: PlaceDialogProps) {
  const t = useT();
  const query = useQuery(approvedQuery);
  return (
    <Dialog open title={t('place.title', { name: toPlace.name })} onClose={onClose}>
      <Loaded query={query} lines={4}>
        {(page) => (
          <PlaceForm
            toPlace={toPlace}
            allocations={page.items.filter((one) =>
              toPlace.years.every((year) => binds(one, year)),
            )}
            onClose={onClose}
          />
        )}
      </Loaded>
    </Dialog>
  );
}

function binds({ year: first, recurrence, years }: AllocationView, year: number): boolean {
  const last = { ONE_OFF: first, YEARLY: first + (years ?? 1) - 1, YEARLY_OPEN_ENDED: Infinity };
  return year >= first && year <= last[recurrence];
}

interface PlaceFormProps extends PlaceDialogProps {
  allocations: readonly AllocationView[];
}

function PlaceForm({ toPlace, allocations, onClose }: PlaceFormProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { chosen, suggested, canRemember } = toPlace;
  const [place, setPlace] = useState<PostingPlace>('ALLOCATION');
  const [allocationId, setAllocationId] = useState(suggested ?? '');
  const [reason, setReason] = useState('');
  const [remembers, setRemembers] = useState(canRemember);
  const [errors, setErrors] = useState<FormError[]>([]);
  const save = useMutation({
    mutationFn: placePostings,
    onSuccess: async ({ placed, placedByRule }) => {
      onClose();
      toast(t('place.done', { count: placed + placedByRule }));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = [
      place === 'ALLOCATION' &&
        !allocationId && { fieldId: 'allocation', message: t('place.allocation.missing') },
      !reason.trim() && { fieldId: 'place-reason', message: t('place.reason.missing') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(wrong);
    if (wrong.length > 0) return;
    save.mutate({
      ...chosen,
      place,
      ...(place === 'ALLOCATION' && { allocationId }),
      reason: reason.trim(),
      remember: canRemember && remembers && place !== 'PARKED',
    });
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={save.error} />
      <RadioGroup
        label={t('place')}
        value={place}
        options={(['ALLOCATION', 'OUTSIDE', 'PARKED'] as const).map((value) => ({
          value,
          label: t(`place.${value}`),
        }))}
        onChange={(value) => setPlace(value as PostingPlace)}
      />
      {place === 'ALLOCATION' && (
        <Select
          id="allocation"
          label={t('allocation')}
          placeholder={t('allocation.choose')}
          hint={allocations.length === 0 ? t('allocation.none') : t('allocation.hint')}
          error={errorAt('allocation')}
          value={allocationId}
          options={allocations.map((one) => ({
            value: one.id,
            label: `${one.year}-${one.number} ${one.purpose}`,
          }))}
          onChange={setAllocationId}
        />
      )}
      <TextArea
        id="place-reason"
        rows={2}
        maxLength={500}
        label={t('place.reason')}
        error={errorAt('place-reason')}
        value={reason}
        onChange={setReason}
      />
      {canRemember && place !== 'PARKED' && (
        <Checkbox label={t('remember')} checked={remembers} onChange={setRemembers} />
      )}
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={save.isPending}>
          {t('place.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
