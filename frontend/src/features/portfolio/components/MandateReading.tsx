import type { ReactNode } from 'react';
import type { MandateView } from '@/api/portfolio';
import { formatDate, formatNumber } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { Card, Notice } from '@/ui';
import { useT } from '../messages';
import { submissionText } from './MandateTags';
import styles from './portfolio.module.css';

const TEXTS = ['purpose', 'background', 'goals', 'scope', 'economy', 'risks'] as const;

/** A mandate as the board reads it, with how far it has come. */
export function MandateReading({ mandate }: { mandate: MandateView }) {
  const t = useT();
  return (
    <>
      {mandate.projectId && (
        <Notice tone="ok" title={t('mandate.project')}>
          <p>
            <InternalLink path={`/portefoelje/${mandate.projectId}`}>
              {t('mandate.project.see')}
            </InternalLink>
          </p>
        </Notice>
      )}
      <div className={`${styles.columns} ${styles.section}`}>
        <Card>
          <div className="stack-loose">
            {TEXTS.map((key) => (
              <section key={key}>
                <h2 className="section-label">{t(`field.${key}`)}</h2>
                <p className="reading">{mandate[key] || '–'}</p>
              </section>
            ))}
          </div>
        </Card>
        <div className={`stack ${styles.side}`}>
          <Progress mandate={mandate} />
          <Organisation mandate={mandate} />
        </div>
      </div>
    </>
  );
}

function Progress({ mandate }: { mandate: MandateView }) {
  const t = useT();
  const { submission, decisions } = mandate;
  return (
    <Card title={t('submission.title')}>
      <p>{submission ? submissionText(t, submission) : t('submission.none')}</p>
      {submission?.state === 'REFUSED' && (
        <p className="muted small">{t('submission.refused.hint')}</p>
      )}
      {decisions.length > 0 && (
        <>
          <h3 className="section-label">{t('decisions.title')}</h3>
          <ul className="flat rows">
            {decisions.map((decision) => (
              <li key={`${decision.date} ${decision.outcome}`}>
                <span>{formatDate(decision.date)}</span>
                <span>{t(`outcome.${decision.outcome}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Organisation({ mandate }: { mandate: MandateView }) {
  const t = useT();
  const { owner, manager, steeringGroup, start, end, resources } = mandate;
  return (
    <Card title={t('form.organisation')}>
      <dl className="facts">
        <Fact name={t('field.owner')}>{owner || '–'}</Fact>
        <Fact name={t('field.manager')}>{manager || '–'}</Fact>
        <Fact name={t('field.steeringGroup')}>{steeringGroup.join(', ') || '–'}</Fact>
        <Fact name={t('field.start')}>{start ? formatDate(start) : '–'}</Fact>
        <Fact name={t('field.end')}>{end ? formatDate(end) : '–'}</Fact>
        <Fact name={t('field.resources')}>
          {resources.length === 0 ? (
            '–'
          ) : (
            <ul className="flat">
              {resources.map(({ unit, hours }) => (
                <li key={unit}>{t('field.hours.row', { unit, hours: formatNumber(hours) })}</li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
