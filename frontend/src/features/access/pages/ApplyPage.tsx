import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { AgendaSystem, BodyGroup, Scope } from '@/api/access';
import { useDraft } from '@/lib/drafts/useDraft';
import {
  Breadcrumbs,
  Button,
  Card,
  ErrorSummary,
  Loaded,
  Notice,
  PageHeading,
  ProblemMessage,
  RadioGroup,
  Select,
  useToast,
  type FormError,
} from '@/ui';
import { applyForAccess } from '../api/changes';
import { bodyGroupsQuery } from '../api/queries';
import { errorsIn, NeedFields, sentAs } from '../components/NeedFields';
import { useT } from '../messages';
import { SYSTEMS, useSystemT } from '../systemMessages';

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
    const wrong = errorsIn(value, t);
    setErrors(wrong);
    if (wrong.length > 0) return;
    send.mutate({ system: value.system, bodyGroup: value.bodyGroup, ...sentAs(value) });
  };

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
      <NeedFields
        value={value}
        errors={errors}
        onChange={(need) => draft.change({ ...value, ...need })}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={send.isPending}>
          {t('form.send')}
        </Button>
      </div>
    </form>
  );
}
