import { useId, type ReactNode } from 'react';
import type { SectionKind } from '@/api/casewriting';
import { ClosedTag, Tag } from '@/ui';
import { useT } from '../messages';
import styles from './casewriting.module.css';
import type { WrittenHeading } from './writtenHeading';
import { saidPoints, type WrittenSection } from './writtenSection';

interface PreviewProps {
  heading: WrittenHeading;
  sections: { kind: SectionKind; written: WrittenSection }[];
  /** The body the case goes to next, for the lead-in. */
  bodyName: string | null;
  /** Draws what stands below a section, such as its comments. */
  below?: (kind: SectionKind) => ReactNode;
}

/** The case as it will stand on an agenda. */
export function Preview({ heading, sections, bodyName, below }: PreviewProps) {
  const t = useT();
  return (
    <article>
      <h2>{heading.title}</h2>
      <p className="cluster">
        {heading.closed && <ClosedTag />}
        {heading.caseNumber && <Tag>{t('preview.caseNumber', { number: heading.caseNumber })}</Tag>}
      </p>
      {sections
        .filter(({ written }) => below !== undefined || saysSomething(written))
        .map(({ kind, written }) => (
          <ReadSection key={kind} title={t(`section.${kind}`)}>
            <Said
              written={written}
              intro={
                kind === 'RECOMMENDATION' && heading.recommender
                  ? t('preview.intro', { unit: heading.recommender, body: bodyName ?? '…' })
                  : null
              }
            />
            {below?.(kind)}
          </ReadSection>
        ))}
    </article>
  );
}

function saysSomething({ text, none, points }: WrittenSection): boolean {
  return none || text.trim() !== '' || saidPoints(points).length > 0;
}

function ReadSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.readSection} aria-labelledby={id}>
      <h3 id={id} className="section-label">
        {title}
      </h3>
      {children}
    </section>
  );
}

function Said({ written, intro }: { written: WrittenSection; intro: string | null }) {
  const t = useT();
  if (written.none) return <p className="reading">{t('economy.none.text')}</p>;
  if (!saysSomething(written)) return <p className="muted">{t('preview.nothing')}</p>;
  const points = saidPoints(written.points);
  const text = written.text.trim() === '' && points.length > 0 ? intro : written.text;
  return (
    <>
      {text && <p className="reading">{text}</p>}
      {points.length > 0 && (
        <ol className={styles.readPoints}>
          {points.map((point, index) => (
            // A point's place is its identity until the case is on an agenda.
            <li key={index}>
              {point.text}
              {point.subPoints.length > 0 && (
                <ol type="a">
                  {point.subPoints.map((sub, place) => (
                    <li key={place}>{sub}</li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
