import type { ReactNode } from 'react';
import type { MandateSection, MandateView } from '@/api/portfolio';
import { formatDate } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { Card, Notice } from '@/ui';
import { DecisionReason } from './DecisionReason';
import { MandateComments } from './MandateComments';
import { MandatePromises } from './MandatePromises';
import { MandateReviews } from './MandateReviews';
import { useT } from '../messages';
import { submissionText } from './MandateTags';
import styles from './portfolio.module.css';

type NeededField = 'title' | 'purpose' | 'goals' | 'owner' | 'manager' | 'start' | 'end';

const TEXTS = ['purpose', 'background', 'goals', 'scope', 'economy', 'risks'] as const;

const SECTION_OF = {
  purpose: 'PURPOSE',
  background: 'BACKGROUND',
  goals: 'GOALS',
  scope: 'SCOPE',
  economy: 'ECONOMY',
  risks: 'RISKS',
} as const satisfies Record<(typeof TEXTS)[number], MandateSection>;

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
        <div className="stack">
          <Card>
            <div className="stack-loose">
              {TEXTS.map((key) => (
                <section key={key}>
                  <h2 className="section-label">{t(`field.${key}`)}</h2>
                  <p className="reading">{mandate[key] || '–'}</p>
                  <Remarks mandate={mandate} about={SECTION_OF[key]} />
                </section>
              ))}
            </div>
          </Card>
          <MandatePromises mandate={mandate} />
          <MandateComments mandate={mandate} />
        </div>
        <div className={`stack ${styles.side}`}>
          <Progress mandate={mandate} />
          <Lacking mandate={mandate} />
          <MandateReviews mandate={mandate} />
          <Organisation mandate={mandate} />
        </div>
      </div>
    </>
  );
}

/** What was remarked on one section, beside its words. */
function Remarks({ mandate, about }: { mandate: MandateView; about: MandateSection }) {
  return mandate.comments
    .filter((comment) => comment.about === about)
    .map((comment) => (
      <blockquote key={comment.id} className={styles.remark}>
        <p className="reading">{comment.text}</p>
        <p className="muted small">{comment.author}</p>
      </blockquote>
    ));
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
          <ul className="flat stack">
            {decisions.map((decision) => (
              <li key={decision.decisionId}>
                <p>
                  {formatDate(decision.date)} · {t(`outcome.${decision.outcome}`)}
                </p>
                <DecisionReason decisionId={decision.decisionId} told={decision.text} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Lacking({ mandate: { lacking } }: { mandate: MandateView }) {
  const t = useT();
  if (lacking.length === 0) return null;
  return (
    <Card title={t('mandate.lacking')}>
      <ul className="flat rows">
        {lacking.map((field) => (
          <li key={field}>
            {field === 'reviews'
              ? t('mandate.lacking.reviews')
              : t(`field.${field as NeededField}`)}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Organisation({ mandate }: { mandate: MandateView }) {
  const t = useT();
  const { owner, manager, steeringGroup, start, end } = mandate;
  return (
    <Card title={t('form.organisation')}>
      <dl className="facts">
        <Fact name={t('field.owner')}>{owner || '–'}</Fact>
        <Fact name={t('field.manager')}>{manager || '–'}</Fact>
        <Fact name={t('field.steeringGroup')}>{steeringGroup.join(', ') || '–'}</Fact>
        <Fact name={t('field.start')}>{start ? formatDate(start) : '–'}</Fact>
        <Fact name={t('field.end')}>{end ? formatDate(end) : '–'}</Fact>
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
