import { useState } from 'react';
import type { PlannedProject } from '@/api/portfolio';
import { formatDate } from '@/lib/format';
import { Button, Card, DateField, Dialog } from '@/ui';
import { spanProject } from '../changes';
import { useT } from '../messages';
import { pauseText } from '../timeline/labels';
import { PlanForm } from './PlanForm';

/** When the project begins and ends. */
export function OwnSpan({ project }: { project: PlannedProject }) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const { start, end, expectedEnd } = project;
  return (
    <Card
      title={t('own.title')}
      aside={
        project.actions.includes('PLAN') && (
          <Button size="small" className="no-print" onClick={() => setIsOpen(true)}>
            {t('own.change')}
          </Button>
        )
      }
    >
      <p>
        {start ? formatDate(start) : t('own.none')} – {end ? formatDate(end) : t('own.none')}
        {expectedEnd && end && expectedEnd > end && (
          <span className="negative">
            {' '}
            · {t('own.expectedEnd', { date: formatDate(expectedEnd) })}
          </span>
        )}
      </p>
      {project.state === 'PAUSED' && <p>{pauseText(t, project)}</p>}
      <Dialog open={isOpen} title={t('own.change')} onClose={() => setIsOpen(false)}>
        <SpanForm project={project} onClose={() => setIsOpen(false)} />
      </Dialog>
    </Card>
  );
}

function SpanForm({ project, onClose }: { project: PlannedProject; onClose: () => void }) {
  const t = useT();
  const [start, setStart] = useState(project.start ?? '');
  const [end, setEnd] = useState(project.end ?? '');
  return (
    <PlanForm onClose={onClose} send={() => spanProject(project, start || null, end || null)}>
      {(errorAt) => (
        <>
          <p className="muted small">{t('own.hint')}</p>
          <DateField
            label={t('own.start')}
            value={start}
            onChange={setStart}
            error={errorAt('start')}
            optional
          />
          <DateField
            label={t('own.end')}
            value={end}
            onChange={setEnd}
            error={errorAt('end')}
            optional
          />
        </>
      )}
    </PlanForm>
  );
}
