import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BenefitView } from '@/api/benefits';
import { useDraft } from '@/lib/drafts/useDraft';
import { Problem, type Tagged } from '@/lib/http';
import { Button, Notice, useToast } from '@/ui';
import { rewriteBenefit } from '../api/changes';
import { benefitQuery } from '../api/queries';
import { useT } from '../messages';
import { benefitBody, writtenBenefit, type WrittenBenefit } from '../written';
import { BenefitForm } from './BenefitForm';

interface BenefitEditorProps {
  /** The benefit and the version it was read at. */
  benefit: Tagged<BenefitView>;
  /** Called when it is saved or the draft thrown away. */
  onClose: () => void;
}

/** What is kept in the browser: the text, and the version it started from. */
interface BenefitDraft {
  written: WrittenBenefit;
  etag: string;
}

/** Writes in a business case; a save against a newer version asks which of the two is to stand. */
export function BenefitEditor({ benefit, onClose }: BenefitEditorProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { data, etag } = benefit;
  const fresh: BenefitDraft = { written: writtenBenefit(data), etag };
  const draft = useDraft<BenefitDraft>(`benefit.${data.id}`, fresh);
  const [theirs, setTheirs] = useState<Tagged<BenefitView> | null>(null);
  const save = useMutation({
    mutationFn: (mine: BenefitDraft) =>
      rewriteBenefit(data.id, mine.etag, benefitBody(mine.written)),
    onSuccess: async () => {
      setTheirs(null);
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
      draft.reset(fresh);
      toast(t('form.saved'));
      onClose();
    },
    onError: async (error) => {
      if (!(error instanceof Problem) || !error.isConflictOfVersions) return;
      setTheirs(await queryClient.fetchQuery({ ...benefitQuery(data.id), staleTime: 0 }));
    },
  });
  const discard = () => {
    draft.reset(fresh);
    onClose();
  };
  return (
    <>
      {theirs && (
        <Notice tone="warn" title={t('conflict')}>
          <p>{t('conflict.text', { change: theirs.data.change })}</p>
          <div className="cluster">
            <Button
              onClick={() => {
                const mine = { ...draft.value, etag: theirs.etag };
                draft.change(mine);
                save.mutate(mine);
              }}
            >
              {t('conflict.mine')}
            </Button>
            <Button onClick={discard}>{t('conflict.theirs')}</Button>
          </div>
        </Notice>
      )}
      <BenefitForm
        written={draft.value.written}
        isRestored={draft.isRestored}
        error={theirs ? null : save.error}
        busy={save.isPending}
        onChange={(written) => draft.change({ ...draft.value, written })}
        onSave={() => save.mutate(draft.value)}
        onDiscard={discard}
      />
    </>
  );
}
