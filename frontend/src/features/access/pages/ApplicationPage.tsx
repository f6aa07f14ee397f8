import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { AccessApplication } from '@/api/access';
import {
  Breadcrumbs,
  Button,
  Card,
  ErrorSummary,
  Loaded,
  Notice,
  PageHeading,
  ProblemMessage,
  useToast,
  type FormError,
} from '@/ui';
import { answerWithReason, approve, resubmit, withdraw } from '../api/changes';
import { applicationQuery } from '../api/queries';
import { useApplicationT } from '../applicationMessages';
import styles from '../components/access.module.css';
import { Awaited, DecisionLine, NeedCard, StoryCard } from '../components/ApplicationStory';
import { ApplicationStateTag } from '../components/ApplicationStateTag';
import { ChoiceForm } from '../components/ChoiceForm';
import { errorsIn, NeedFields, sentAs } from '../components/NeedFields';
import { useT } from '../messages';

const route = getRouteApi('/shell/adgange/ansoegninger/$id');

/** What a link in a letter chooses beforehand. */
const CHOSEN = { godkend: 'approve', afslaa: 'refuse', retur: 'return' } as const;

/** One application in full, and what the person looking can do with it. */
export function ApplicationPage() {
  const t = useApplicationT();
  const access = useT();
  const { id } = route.useParams();
  const query = useQuery(applicationQuery(id));
  return (
    <Loaded query={query} page>
      {(application) => (
        <div className="page">
          <Breadcrumbs
            trail={[
              <Link key="access" to="/adgange">
                {access('title')}
              </Link>,
              t('breadcrumb'),
            ]}
          />
          <PageHeading
            title={t('title', { name: application.applicant.name })}
            intro={t('intro')}
            actions={<ApplicationStateTag state={application.state} />}
          />
          <div className={styles.grid}>
            <WhatToDo application={application} />
            <NeedCard application={application} />
            <StoryCard application={application} />
          </div>
        </div>
      )}
    </Loaded>
  );
}

function WhatToDo({ application }: { application: AccessApplication }) {
  const { handling } = route.useSearch();
  if (application.actions.includes('approve')) return <DecideCard application={application} />;
  if (application.actions.includes('withdraw')) return <OwnCard application={application} />;
  return handling ? <Settled application={application} /> : null;
}

/** Tells whoever comes by a used link what was decided, and by whom. */
function Settled({ application }: { application: AccessApplication }) {
  const t = useApplicationT();
  return (
    <Notice title={t(`settled.${application.state}`)}>
      {application.decisions
        .filter((decision) => decision.round === application.round)
        .map((decision) => (
          <DecisionLine key={decision.role} decision={decision} />
        ))}
      <Awaited application={application} />
    </Notice>
  );
}

function DecideCard({ application }: { application: AccessApplication }) {
  const t = useApplicationT();
  const access = useT();
  const { handling } = route.useSearch();
  const done = useDone();
  const decision = useMutation({
    mutationFn: ({ key, reason }: { key: 'approve' | 'refuse' | 'return'; reason: string }) =>
      key === 'approve'
        ? approve(application)
        : answerWithReason(application, key === 'refuse' ? 'refusal' : 'return', reason),
    onSuccess: (_, { key }) => done(access(`${key}.done`)),
  });
  const hint = access('reason.hint');
  return (
    <Card title={t('decide')}>
      <ChoiceForm
        label={t('decide.question')}
        choices={[
          { key: 'approve', label: access('approve') },
          { key: 'refuse', label: access('refuse'), reasonHint: hint },
          { key: 'return', label: access('return'), reasonHint: hint },
        ]}
        chosen={handling && handling !== 'ret' ? CHOSEN[handling] : undefined}
        error={decision.error}
        busy={decision.isPending}
        onConfirm={(key, reason) => decision.mutate({ key, reason })}
      />
    </Card>
  );
}

function OwnCard({ application }: { application: AccessApplication }) {
  const t = useApplicationT();
  const access = useT();
  const done = useDone();
  const takeBack = useMutation({
    mutationFn: () => withdraw(application),
    onSuccess: () => done(access('withdraw.done')),
  });
  return (
    <Card title={t('decide')}>
      {application.actions.includes('resubmit') && (
        <ResubmitForm key={application.version} application={application} />
      )}
      <ProblemMessage error={takeBack.error} />
      <div className="form-buttons">
        <Button busy={takeBack.isPending} onClick={() => takeBack.mutate()}>
          {access('withdraw')}
        </Button>
      </div>
    </Card>
  );
}

function ResubmitForm({ application }: { application: AccessApplication }) {
  const t = useApplicationT();
  const access = useT();
  const done = useDone();
  const [need, setNeed] = useState({
    scope: application.scope,
    workNeed: application.workNeed,
    website: application.whyWebsiteInsufficient,
    validTo: application.validTo ?? '',
  });
  const [errors, setErrors] = useState<FormError[]>([]);
  const send = useMutation({
    mutationFn: () => resubmit(application, sentAs(need)),
    onSuccess: () => done(t('resubmit.done')),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = errorsIn(need, access);
    setErrors(wrong);
    if (wrong.length === 0) send.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      {application.decisions
        .filter((decision) => decision.round === application.round)
        .map((decision) => (
          <DecisionLine key={decision.role} decision={decision} />
        ))}
      <ErrorSummary errors={errors} />
      <ProblemMessage error={send.error} />
      <NeedFields value={need} errors={errors} onChange={setNeed} />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={send.isPending}>
          {t('resubmit')}
        </Button>
      </div>
    </form>
  );
}

function useDone() {
  const toast = useToast();
  const queryClient = useQueryClient();
  return async (text: string) => {
    toast(text);
    await queryClient.invalidateQueries({ queryKey: ['access'] });
  };
}
