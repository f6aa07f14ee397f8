import { Link } from '@tanstack/react-router';
import type { SearchHit } from '@/api/search';
import { formatDateShort } from '@/lib/format';
import { ClosedTag, Tag } from '@/ui';
import { useT } from '../messages';
import { Marked } from './Marked';
import styles from './search.module.css';

interface HitLineProps {
  /** What was found. */
  hit: SearchHit;
}

/** One thing that was found: what it is, where it was dealt with, and the sentence it was found by. */
export function HitLine({ hit }: HitLineProps) {
  const t = useT();
  return (
    <li className={styles.hit}>
      <div className={styles.hitHead}>
        <Tag tone={hit.kind === 'ITEM' ? 'neutral' : 'brand'}>{t(`hit.${hit.kind}`)}</Tag>
        <h3 className={styles.hitTitle}>
          <HitLink hit={hit} />
        </h3>
        {hit.closed && <ClosedTag />}
      </div>
      {hit.sentence.length > 0 && (
        <p className={styles.sentence}>
          <Marked segments={hit.sentence} />
        </p>
      )}
      <p className={styles.facts}>
        {hit.bodyName && <span>{hit.bodyName}</span>}
        <span className="nowrap">
          {hit.kind === 'DRAFT'
            ? t('hit.changed', { date: formatDateShort(hit.date) })
            : formatDateShort(hit.date)}
        </span>
        {hit.itemNumber !== null && (
          <span className="nowrap">{t('hit.number', { number: hit.itemNumber })}</span>
        )}
        {hit.caseNumber && <span className="nowrap">{hit.caseNumber}</span>}
        {hit.outcome && <span>{t(`outcome.${hit.outcome}`)}</span>}
        {hit.responsibleName && <span>{t('hit.responsible', { name: hit.responsibleName })}</span>}
      </p>
    </li>
  );
}

function HitLink({ hit }: HitLineProps) {
  const text = <Marked segments={hit.title} />;
  if (hit.kind === 'CASE' && hit.caseId !== null) {
    return (
      <Link to="/sager/$caseId" params={{ caseId: hit.caseId }}>
        {text}
      </Link>
    );
  }
  if (hit.kind === 'DECISION') {
    return (
      <Link to="/beslutninger/$decisionId" params={{ decisionId: hit.id }}>
        {text}
      </Link>
    );
  }
  if (hit.meetingId === null || hit.itemId === null) {
    return (
      <Link to="/mine-sager/$presentationId" params={{ presentationId: hit.id }}>
        {text}
      </Link>
    );
  }
  return (
    <Link
      to="/moeder/$meetingId/punkter/$itemId"
      params={{ meetingId: hit.meetingId, itemId: hit.itemId }}
    >
      {text}
    </Link>
  );
}
