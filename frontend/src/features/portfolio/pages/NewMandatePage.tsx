import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useDraft } from '@/lib/drafts/useDraft';
import { Breadcrumbs, PageHeading, useToast } from '@/ui';
import { writeMandate } from '../api/changes';
import { MandateForm } from '../components/MandateForm';
import { emptyMandate, mandateBody } from '../components/writtenMandate';
import { useT } from '../messages';

const route = getRouteApi('/shell/mandater/nyt');

/** Begins a mandate; what is typed is kept in the browser until it is saved. */
export function NewMandatePage() {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const navigate = route.useNavigate();
  const draft = useDraft('whole-mandate.new', emptyMandate);
  const save = useMutation({
    mutationFn: () => writeMandate(mandateBody(draft.value)),
    onSuccess: async (mandate) => {
      draft.reset(emptyMandate);
      toast(t('form.saved'));
      await queryClient.invalidateQueries({ queryKey: ['portfolio', 'mandates'] });
      await navigate({ to: '/mandater/$mandateId', params: { mandateId: mandate.id } });
    },
  });
  const discard = () => {
    draft.reset(emptyMandate);
    void navigate({ to: '/mandater' });
  };
  return (
    <div className="page page-narrow">
      <Breadcrumbs
        trail={[
          <Link key="mandates" to="/mandater">
            {t('mandates.title')}
          </Link>,
          t('mandates.new'),
        ]}
      />
      <PageHeading title={t('mandates.new')} intro={t('form.intro')} />
      <MandateForm
        draft={draft}
        error={save.error}
        busy={save.isPending}
        onSave={() => save.mutate()}
        onDiscard={discard}
      />
    </div>
  );
}
