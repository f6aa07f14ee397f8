import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CasePresentation, RouteStep } from '@/api/casewriting';
import { formatDate } from '@/lib/format';
import { Button, Card, Tag, type TagTone } from '@/ui';
import { useT } from '../messages';
import styles from './casewriting.module.css';
import { checkedFieldId } from './fieldIds';
import { RoutePlanner } from './RoutePlanner';

const TONES: Partial<Record<RouteStep['state'], TagTone>> = {
  READY: 'brand',
  ON_AGENDA: 'brand',
  DECIDED: 'ok',
};

/** The bodies a case goes to in turn, and how far it has come; planned here by those who may. */
export function RouteCard({ presentation }: { presentation: CasePresentation }) {
  const t = useT();
  const [isPlanning, setPlanning] = useState(false);
  const mayPlan = presentation.actions.includes('plan-route');
  const { route } = presentation;
  return (
    <Card
      title={t('route.title')}
      aside={
        mayPlan &&
        !isPlanning && (
          <Button id={checkedFieldId('route')} size="small" onClick={() => setPlanning(true)}>
            {t('route.plan')}
          </Button>
        )
      }
    >
      {isPlanning ? (
        <RoutePlanner presentation={presentation} onClose={() => setPlanning(false)} />
      ) : route.length === 0 ? (
        <p className="muted">{t('route.empty')}</p>
      ) : (
        <ol className={styles.route}>
          {route.map((step) => (
            <li key={step.id} data-done={step.state === 'DECIDED'}>
              <strong>{step.bodyName}</strong>
              <Tag tone={TONES[step.state] ?? 'neutral'}>{t(`step.${step.state}`)}</Tag>
              <When step={step} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function When({ step }: { step: RouteStep }) {
  const t = useT();
  const { meetingId, itemId, meetingDate, wishedDate, outcome } = step;
  if (meetingDate) {
    const date = formatDate(meetingDate);
    return (
      <span className="muted">
        {meetingId && itemId ? (
          <Link to="/moeder/$meetingId/punkter/$itemId" params={{ meetingId, itemId }}>
            {date}
          </Link>
        ) : (
          date
        )}
        {outcome && ` · ${t(`outcome.${outcome}`)}`}
      </span>
    );
  }
  return wishedDate ? (
    <span className="muted">{t('route.wished', { date: formatDate(wishedDate) })}</span>
  ) : null;
}
