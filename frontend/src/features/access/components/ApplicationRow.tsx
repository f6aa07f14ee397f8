import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AccessApplication, Approver } from '@/api/access';
import { formatDateShort } from '@/lib/format';
import { Tag } from '@/ui';
import { useT } from '../messages';
import { useSystemT } from '../systemMessages';
import styles from './access.module.css';
import { ApplicationStateTag } from './ApplicationStateTag';

interface ApplicationRowProps {
  /** The application. */
  application: AccessApplication;
  /** Names the applicant, where one sees others' applications. */
  withApplicant?: boolean;
  /** What may be done. */
  children?: ReactNode;
}

/** One application: what is asked for, why, and how far each of the two approvers has come. */
export function ApplicationRow({ application, withApplicant, children }: ApplicationRowProps) {
  const t = useT();
  const system = useSystemT();
  return (
    <li className={styles.application}>
      <div>
        <p>
          {withApplicant && (
            <>
              <strong>{application.applicant.name}</strong>
              {`, ${application.applicant.unit.name} · `}
            </>
          )}
          <Link to="/adgange/ansoegninger/$id" params={{ id: application.id }}>
            {application.bodyGroupName}
          </Link>{' '}
          · {system(application.system)} · {t(`scope.${application.scope}`)}
          {application.validTo && ` · ${t('form.validTo').toLowerCase()} `}
          {application.validTo && formatDateShort(application.validTo)}
        </p>
        <dl className={styles.need}>
          <dt>{t('workNeed')}</dt>
          <dd>{application.workNeed}</dd>
          <dt>{t('website')}</dt>
          <dd>{application.whyWebsiteInsufficient}</dd>
        </dl>
        <div className="cluster">
          <ApplicationStateTag state={application.state} />
          {application.approvers.map((approver) => (
            <ApproverTag key={approver.role} approver={approver} />
          ))}
          <span className="muted small">
            {t('application.sent', { date: formatDateShort(application.createdAt) })}
          </span>
        </div>
        {application.approvers
          .filter((approver) => approver.reason)
          .map((approver) => (
            <p key={approver.role} className="small">
              {t(`approver.${approver.role}`)}: {approver.reason}
            </p>
          ))}
      </div>
      {children && <div className="cluster">{children}</div>}
    </li>
  );
}

function ApproverTag({ approver }: { approver: Approver }) {
  const t = useT();
  const role = t(`approver.${approver.role}`);
  if (!approver.decision) {
    return (
      <Tag>
        {approver.person
          ? t('approver.waitingFor', { role, name: approver.person.name })
          : t('approver.waiting', { role })}
      </Tag>
    );
  }
  return (
    <Tag tone={approver.decision === 'APPROVED' ? 'ok' : 'bad'}>
      {t(`approver.${approver.decision}`, {
        role,
        date: formatDateShort(approver.decidedAt ?? ''),
      })}
    </Tag>
  );
}
