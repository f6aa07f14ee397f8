import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { AgendaSystem, BodyGroup, Scope } from '@/api/access';
import { useDraft } from '@/lib/drafts/useDraft';
import { dayInDenmark } from '@/lib/format';
import {
  Breadcrumbs,
  Button,
  Card,
  DateField,
  ErrorSummary,
  Loaded,
  Notice,
  PageHeading,
  ProblemMessage,
  RadioGroup,
  Select,
  TextArea,
  useToast,
  type FormError,
} from '@/ui';
import { applyForAccess } from '../api/changes';
import { bodyGroupsQuery } from '../api/queries';
import { useT } from '../messages';
import { SYSTEMS, useSystemT } from '../systemMessages';

const SHORTEST_REASON = 20;
const NEW = {
  system: 'READER' as AgendaSystem,
  bodyGroup: 'BOARD' as BodyGroup,
  scope: 'OPEN' as Scope,
  workNeed: '',
  website: '',
  validTo: '',
};

/** The application: for which agendas, the need at work, and why the website does not meet it. */
export function ApplyPage() {
  const t = useT();
  const groups = useQuery(bodyGroupsQuery);
  return (
    <div className="page page-narrow">
      <Breadcrumbs
        trail={[
          <Link key="access" to="/adgange">
            {t('title')}
          </Link>,
          t('apply'),
        ]}
      />
      <PageHeading title={t('form.title')} intro={t('form.intro')} />
      <Card>
        <Loaded query={groups} lines={8}>
          {(page) => <ApplicationForm groups={page.items} />}
        </Loaded>
      </Card>
    </div>
  );
}

function ApplicationForm({ groups }: { groups: readonly { code: BodyGroup; name: string }[] }) {
  const t = useT();
  const system = useSystemT();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const draft = useDraft('access-application', NEW);
  // What was kept before there were two systems names none.
  const value = { ...NEW, ...draft.value };
  const [errors, setErrors] = useState<FormError[]>([]);
  const send = useMutation({
    mutationFn: applyForAccess,
    onSuccess: async () => {
      draft.reset(NEW);
      toast(t('form.done'));
      await queryClient.invalidateQueries({ queryKey: ['access'] });
      await navigate({ to: '/adgange' });
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = [
      value.workNeed.trim().length < SHORTEST_REASON && {
        fieldId: 'work-need',
        message: t('form.workNeed.short'),
      },
      value.website.trim().length < SHORTEST_REASON && {
        fieldId: 'website',
        message: t('form.website.short'),
      },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(wrong);
    if (wrong.length > 0) return;
    send.mutate({
      system: value.system,
      bodyGroup: value.bodyGroup,
      scope: value.scope,
      workNeed: value.workNeed.trim(),
      whyWebsiteInsufficient: value.website.trim(),
      ...(value.validTo && { validTo: value.validTo }),
    });
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      {draft.isRestored && <Notice title={t('form.restored')} />}
      <ErrorSummary errors={errors} />
      <ProblemMessage error={send.error} />
      <RadioGroup
        label={system('form')}
        value={value.system}
        options={SYSTEMS.map((code) => ({ value: code, label: system(`form.${code}`) }))}
        onChange={(code) => draft.change({ ...value, system: code as AgendaSystem })}
      />
      <Select
        label={t('form.group')}
        value={value.bodyGroup}
        options={groups.map((group) => ({ value: group.code, label: group.name }))}
        onChange={(bodyGroup) => draft.change({ ...value, bodyGroup: bodyGroup as BodyGroup })}
      />
      <RadioGroup
        label={t('form.scope')}
        value={value.scope}
        options={(['OPEN', 'OPEN_AND_CLOSED'] as const).map((scope) => ({
          value: scope,
          label: t(`scope.${scope}`),
        }))}
        onChange={(scope) => draft.change({ ...value, scope: scope as Scope })}
      />
      <TextArea
        id="work-need"
        rows={4}
        maxLength={4000}
        label={t('form.workNeed')}
        error={errorAt('work-need')}
        value={value.workNeed}
        onChange={(workNeed) => draft.change({ ...value, workNeed })}
      />
      <TextArea
        id="website"
        rows={4}
        maxLength={4000}
        label={t('form.website')}
        error={errorAt('website')}
        value={value.website}
        onChange={(website) => draft.change({ ...value, website })}
      />
      <DateField
        optional
        label={t('form.validTo')}
        hint={t('form.validTo.hint')}
        min={dayInDenmark(new Date())}
        value={value.validTo}
        onChange={(validTo) => draft.change({ ...value, validTo })}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={send.isPending}>
          {t('form.send')}
        </Button>
      </div>
    </form>
  );
}
