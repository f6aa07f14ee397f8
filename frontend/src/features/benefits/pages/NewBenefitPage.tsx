import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useDraft } from '@/lib/drafts/useDraft';
import { Breadcrumbs, PageHeading, useToast } from '@/ui';
import { createBenefit } from '../api/changes';
import { BenefitForm } from '../components/BenefitForm';
import { useT } from '../messages';
import { benefitBody, EMPTY, type WrittenBenefit } from '../written';

/** A business case from the beginning; what is typed is kept until it is saved. */
export function NewBenefitPage() {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const draft = useDraft<WrittenBenefit>('benefit.new', EMPTY);
  const create = useMutation({
    mutationFn: createBenefit,
    onSuccess: async (benefit) => {
      draft.reset(EMPTY);
      toast(t('form.saved'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
      await navigate({ to: '/gevinster/$benefitId', params: { benefitId: benefit.id } });
    },
  });
  return (
    <div className="page page-narrow">
      <Breadcrumbs trail={[<Link to="/gevinster/register">{t('tab.register')}</Link>, t('new')]} />
      <PageHeading title={t('new')} intro={t('new.intro')} />
      <BenefitForm
        written={draft.value}
        isRestored={draft.isRestored}
        error={create.error}
        busy={create.isPending}
        onChange={draft.change}
        onSave={() => create.mutate(benefitBody(draft.value))}
        onDiscard={() => {
          draft.reset(EMPTY);
          void navigate({ to: '/gevinster/register' });
        }}
      />
    </div>
  );
}
