import { useId, type ReactNode } from 'react';
import type { ItemView, RecommendationPoint } from '@/api/meetings';
import { InternalLink } from '@/lib/routing';
import { Icon } from '@/ui';
import { useT, type MeetingsT } from '../messages';
import { HighlightableText } from '../notes/HighlightableText';
import styles from './agenda.module.css';
import { DecisionBox } from './DecisionBox';
import { OutcomeTag } from './OutcomeTag';
import { SECTIONS } from './writtenItem';

const NOTE_SECTIONS = {
  background: 'BACKGROUND',
  presentation: 'PRESENTATION',
  economy: 'ECONOMY',
  assessment: 'ASSESSMENT',
} as const;

interface ItemBodyProps {
  /** An item the person may read. */
  item: ItemView;
  /** Everything as it goes on paper: no highlights, and of the attachments the names. */
  plain?: boolean;
}

/** What an item says: decisions, recommendation, sections. */
export function ItemBody({ item, plain = false }: ItemBodyProps) {
  const t = useT();
  const { decisions, recommendationPoints, attachments } = item;
  const written = SECTIONS.filter((section) => item.sections[section]);
  const isBare = written.length === 0 && recommendationPoints.length === 0;
  return (
    <>
      {decisions.length > 0 && (
        <Section title={t('item.decisions')}>
          {decisions.map((decision, index) => (
            <DecisionBox
              key={decision.id}
              decision={decision}
              isCurrent={index === 0 && decision.itemId === item.id}
              isLinked
            />
          ))}
        </Section>
      )}
      {(recommendationPoints.length > 0 || item.subjectPath) && (
        <Section title={t('item.recommendation')}>
          {item.recommendationIntro && <p className="reading">{item.recommendationIntro}</p>}
          <Points points={recommendationPoints} />
          {item.subjectPath && (
            <p className="small">
              <InternalLink path={item.subjectPath} orNothing>
                {t(subjectLabel(item.subject))}
              </InternalLink>
            </p>
          )}
        </Section>
      )}
      {written.map((section) => (
        <Section key={section} title={t(`section.${section}`)}>
          {plain ? (
            <p className="reading">{item.sections[section]}</p>
          ) : (
            <HighlightableText
              itemId={item.id}
              section={NOTE_SECTIONS[section]}
              text={item.sections[section] ?? ''}
            />
          )}
        </Section>
      ))}
      {isBare && item.standing && <p className="muted">{t('item.standing.text')}</p>}
      {plain && attachments.length > 0 && (
        <Section title={t('item.attachments')}>
          <ol className={styles.attachments}>
            {attachments.map((attachment) => (
              <li key={attachment.number}>
                <Icon name="file" />
                <span>
                  {attachment.number} · {attachment.name}
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className="section-label">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Points({ points }: { points: RecommendationPoint[] }) {
  return (
    <ol className={styles.points}>
      {points.map((point) => (
        <li key={point.id} value={point.number}>
          {point.text} {point.outcome && <OutcomeTag outcome={point.outcome} />}
          {point.subPoints.length > 0 && (
            <ol type="a">
              {point.subPoints.map((sub) => (
                <li key={sub}>{sub}</li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

function subjectLabel(subject: string | null): Parameters<MeetingsT>[0] {
  if (subject?.startsWith('budget:allocation:')) return 'item.seePools';
  if (subject?.startsWith('portfolio:mandate:')) return 'item.seeMandate';
  return 'item.seeSubject';
}
