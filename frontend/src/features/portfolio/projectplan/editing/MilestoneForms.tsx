import { useState } from 'react';
import type { PlanMilestone } from '@/api/portfolio';
import { dayInDenmark, formatDate } from '@/lib/format';
import { DateField, TextArea, TextField } from '@/ui';

import { addMilestone, approveMilestone, changeMilestone, completeMilestone } from '../changes';
import { useT } from '../messages';
import styles from '../plan.module.css';
import { PlanForm } from './PlanForm';

interface FormProps {
  milestone: PlanMilestone;
  onClose: () => void;
}

interface MilestoneFormProps {
  projectId: string;
  /** The one to change; a new one without it. */
  milestone: PlanMilestone | null;
  onClose: () => void;
}

/** A milestone's name and when it is expected. */
export function MilestoneForm({ projectId, milestone, onClose }: MilestoneFormProps) {
  const t = useT();
  const [name, setName] = useState(milestone?.name ?? '');
  const [forecast, setForecast] = useState(milestone?.forecast ?? '');
  return (
    <PlanForm
      onClose={onClose}
      send={() =>
        milestone
          ? changeMilestone(milestone, { name, ...(forecast && { forecast }) })
          : addMilestone(projectId, name, forecast)
      }
    >
      {(errorAt) => (
        <>
          <TextField
            label={t('milestone.name')}
            value={name}
            onChange={setName}
            error={errorAt('name')}
            width="wide"
          />
          <DateField
            label={t('milestone.forecast')}
            value={forecast}
            onChange={setForecast}
            error={errorAt('forecast')}
          />
        </>
      )}
    </PlanForm>
  );
}

/** The day a milestone is approved for, with the reason, and what it was approved for before. */
export function ApproveForm({ milestone, onClose }: FormProps) {
  const t = useT();
  const [day, setDay] = useState(milestone.baseline ?? milestone.forecast);
  const [reason, setReason] = useState('');
  return (
    <PlanForm onClose={onClose} send={() => approveMilestone(milestone, day, reason)}>
      {(errorAt) => (
        <>
          <DateField
            label={t('milestone.approveDay')}
            value={day}
            onChange={setDay}
            error={errorAt('day')}
          />
          <TextArea
            label={t('milestone.reason')}
            hint={t('milestone.reason.hint')}
            rows={3}
            value={reason}
            onChange={setReason}
            error={errorAt('reason')}
          />
          {milestone.baselines.length > 0 && (
            <section aria-label={t('milestone.history')}>
              <p className="section-label">{t('milestone.history')}</p>
              <ol className={styles.history}>
                {milestone.baselines.map((one) => (
                  <li key={one.setAt}>
                    {formatDate(one.day)} · {one.reason}{' '}
                    <span className="muted">
                      ({one.setBy}, {formatDate(one.setAt)})
                    </span>
                  </li>
                ))}
              </ol>
            </section>
          )}
        </>
      )}
    </PlanForm>
  );
}

/** The day a milestone was reached. */
export function CompleteForm({ milestone, onClose }: FormProps) {
  const t = useT();
  const today = dayInDenmark(new Date());
  const [day, setDay] = useState(today);
  return (
    <PlanForm onClose={onClose} send={() => completeMilestone(milestone, day)}>
      {(errorAt) => (
        <DateField
          label={t('milestone.completeDay')}
          value={day}
          onChange={setDay}
          error={errorAt('day')}
          max={today}
        />
      )}
    </PlanForm>
  );
}
