import type { AccessApplication } from '@/api/access';
import { formatDate } from '@/lib/format';
import { Card } from '@/ui';
import { useApplicationT } from '../applicationMessages';
import { useT } from '../messages';
import { useSystemT } from '../systemMessages';
import styles from './access.module.css';

/** What is applied for, and why. */
export function NeedCard({ application }: { application: AccessApplication }) {
  const t = useApplicationT();
  const access = useT();
  const system = useSystemT();
  const { applicant, validTo } = application;
  const facts = [
    [t('applicant'), `${applicant.name}, ${applicant.unit.name}`],
    [access('column.group'), application.bodyGroupName],
    [system('column'), system(application.system)],
    [access('column.scope'), access(`scope.${application.scope}`)],
    [access('form.validTo'), validTo ? formatDate(validTo) : t('lasting')],
    [access('workNeed'), application.workNeed],
    [access('website'), application.whyWebsiteInsufficient],
  ] as const;
  return (
    <Card title={t('wanted')}>
      <dl className={styles.need}>
        {facts.map(([name, told]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** What has happened, from the first round on, and whom it awaits now. */
export function StoryCard({ application }: { application: AccessApplication }) {
  const t = useApplicationT();
  const { applicant, decisions, round } = application;
  const rounds = Array.from({ length: round }, (_, index) => index + 1);
  return (
    <Card title={t('story')}>
      <ol className="flat rows">
        {rounds.map((number) => (
          <li key={number}>
            <p>
              {number === 1
                ? t('sentFirst', { name: applicant.name, date: formatDate(application.createdAt) })
                : t('sentAgain', { name: applicant.name, round: number })}
            </p>
            {decisions
              .filter((decision) => decision.round === number)
              .map((decision) => (
                <DecisionLine key={decision.role} decision={decision} />
              ))}
          </li>
        ))}
        {application.state === 'WITHDRAWN' && (
          <li>
            <p>{t('withdrawn', { name: applicant.name })}</p>
          </li>
        )}
      </ol>
      <Awaited application={application} />
    </Card>
  );
}

/** One decision: by whom, when, and why. */
export function DecisionLine({ decision }: { decision: AccessApplication['decisions'][number] }) {
  const t = useApplicationT();
  const access = useT();
  return (
    <p>
      {t(`did.${decision.decision}`, {
        name: decision.person.name,
        role: access(`approver.${decision.role}`),
        date: formatDate(decision.decidedAt),
      })}
      {decision.reason && `: ${decision.reason}`}
    </p>
  );
}

/** Whom a pending application still awaits. */
export function Awaited({ application }: { application: AccessApplication }) {
  const t = useApplicationT();
  const access = useT();
  if (application.state !== 'PENDING') return null;
  return application.approvers
    .filter((approver) => !approver.decision)
    .map(({ role, person }) => (
      <p key={role}>
        {person
          ? t('awaits.one', { name: person.name, role: access(`approver.${role}`) })
          : t('awaits.vacant', { role: access(`approver.${role}`) })}
      </p>
    ));
}
