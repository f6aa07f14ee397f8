import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { AccessCriteria, Alignment, BodyGroup } from '@/api/access';
import { formatDate } from '@/lib/format';
import { Button, Card, ErrorSummary, Loaded, Notice, ProblemMessage, type FormError } from '@/ui';
import {
  criteriaInForceQuery,
  criteriaQuery,
  newestCriteriaQuery,
  previewAlignment,
} from '../api/criteria';
import { bodyGroupsQuery } from '../api/queries';
import { useCriteriaT } from '../criteriaMessages';
import { AlignmentSteps } from './AlignmentSteps';
import {
  anyAccess,
  draftOf,
  hasMonths,
  saysTheSame,
  sent,
  type CriteriaDraft,
} from './criteriaDraft';
import { CriteriaFields, monthsId } from './CriteriaFields';

/** New criteria: written, tried on today's accesses, and then carried out or proposed. */
export function NewCriteriaCard({ proposal }: { proposal: string | undefined }) {
  const t = useCriteriaT();
  const groups = useQuery(bodyGroupsQuery);
  const inForce = useQuery(criteriaInForceQuery);
  const proposed = useQuery({ ...criteriaQuery(proposal ?? ''), enabled: proposal !== undefined });
  return (
    <Card title={t('title')}>
      <p>{t('intro')}</p>
      <NewestProposal />
      <ProblemMessage error={proposed.error} />
      <Loaded query={groups} lines={8}>
        {({ items }) => (
          <Loaded query={inForce} lines={8}>
            {({ items: [now] }) => {
              const from = proposed.data ?? now;
              return (
                <>
                  {proposed.data && <Notice title={t('shown.proposal')} />}
                  <CriteriaForm
                    key={from?.id}
                    initial={from ? draftOf(from) : anyAccess(items)}
                    inForce={now}
                  />
                </>
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </Card>
  );
}

function NewestProposal() {
  const t = useCriteriaT();
  const newest = useQuery(newestCriteriaQuery).data?.items[0];
  if (!newest || newest.state === 'DECIDED') return null;
  const state = t(`state.${newest.state}`, {
    date: newest.meetingDate ? formatDate(newest.meetingDate) : '',
  });
  return <p className="muted">{t('proposals', { state })}</p>;
}

function CriteriaForm(props: { initial: CriteriaDraft; inForce: AccessCriteria | undefined }) {
  const { initial, inForce } = props;
  const t = useCriteriaT();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(initial);
  const [wrong, setWrong] = useState<readonly BodyGroup[]>([]);
  // Stays while it is asked for anew, so that what went wrong meanwhile can be read beside it.
  const [shown, setShown] = useState<Alignment | null>(null);
  const preview = useMutation({ mutationFn: () => previewAlignment(sent(draft)) });
  const look = () => preview.mutate(undefined, { onSuccess: setShown });
  const errors: FormError[] = draft
    .filter((group) => wrong.includes(group.bodyGroup))
    .map((group) => ({
      fieldId: monthsId(group.bodyGroup),
      message: t('longest.wrong', { group: group.bodyGroupName }),
    }));
  const change = (changed: CriteriaDraft) => {
    setDraft(changed);
    // What an earlier draft would have changed is not waited for either.
    preview.reset();
    setShown(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const unsendable = draft.filter((group) => !hasMonths(group)).map((group) => group.bodyGroup);
    setWrong(unsendable);
    if (unsendable.length === 0) look();
  };
  return (
    <>
      <form className="form-fields" noValidate onSubmit={submit}>
        <ErrorSummary errors={errors} />
        <ProblemMessage error={preview.error} />
        <CriteriaFields draft={draft} wrong={wrong} onChange={change} />
        <div className="form-buttons">
          <Button type="submit" busy={preview.isPending}>
            {t('show')}
          </Button>
        </div>
      </form>
      {shown && (
        <AlignmentSteps
          criteria={sent(draft)}
          shown={shown}
          areInForce={saysTheSame(draft, inForce)}
          onShownAgain={look}
          onDone={async () => {
            setShown(null);
            await queryClient.invalidateQueries({ queryKey: ['access'] });
          }}
        />
      )}
    </>
  );
}
