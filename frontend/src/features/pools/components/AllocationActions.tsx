import { useState } from 'react';
import type { AllocationView } from '@/api/budget';
import { Button } from '@/ui';
import styles from './pools.module.css';
import { allocationCourse } from '../api/changes';
import { useT } from '../messages';
import { AdjustDialog } from './AdjustDialog';
import { ProjectDialog } from './ProjectDialog';
import { ProposalActions } from './ProposalActions';

/** What may be done with an allocation now, as the server says. */
export function AllocationActions({ allocation }: { allocation: AllocationView }) {
  const t = useT();
  const [isChoosing, setChoosing] = useState(false);
  const [isAdjusting, setAdjusting] = useState(false);
  const { actions, purpose } = allocation;
  if (actions.length === 0) return null;
  return (
    <div className={styles.actions}>
      <ProposalActions proposal={allocation} name={purpose} course={allocationCourse} />
      {actions.includes('edit') && (
        <Button
          size="small"
          aria-label={t('project.for', { purpose })}
          onClick={() => setChoosing(true)}
        >
          {t('project')}
        </Button>
      )}
      {actions.includes('adjust') && (
        <Button
          size="small"
          aria-label={t('adjust.for', { purpose })}
          onClick={() => setAdjusting(true)}
        >
          {t('adjust')}
        </Button>
      )}
      {isChoosing && <ProjectDialog allocation={allocation} onClose={() => setChoosing(false)} />}
      {isAdjusting && <AdjustDialog allocation={allocation} onClose={() => setAdjusting(false)} />}
    </div>
  );
}
