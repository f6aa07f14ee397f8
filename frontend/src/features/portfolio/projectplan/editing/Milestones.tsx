import { useState, type ReactNode } from 'react';
import type { PlannedProject, PlanMilestone } from '@/api/portfolio';
import { Button, Card, Dialog, EmptyState, ProblemMessage } from '@/ui';
import { removeMilestone, reopenMilestone } from '../changes';
import { useT } from '../messages';
import { MilestoneTable } from '../MilestoneTable';
import styles from '../plan.module.css';
import { inOrder } from '../timeline/rows';
import { ApproveForm, CompleteForm, MilestoneForm } from './MilestoneForms';
import { useSending } from './useSending';

interface MilestonesProps {
  project: PlannedProject;
  aside: ReactNode;
}

type Task = 'add' | 'change' | 'approve' | 'complete';

interface Open {
  task: Task;
  milestone: PlanMilestone | null;
}

/** The project's milestones, and what can be done with each. */
export function Milestones({ project, aside }: MilestonesProps) {
  const t = useT();
  const [open, setOpen] = useState<Open | null>(null);
  const mayPlan = project.actions.includes('PLAN');
  const close = () => setOpen(null);
  const add = mayPlan && (
    <Button
      size="small"
      icon="plus"
      className="no-print"
      onClick={() => setOpen({ task: 'add', milestone: null })}
    >
      {t('milestones.add')}
    </Button>
  );
  return (
    <Card
      title={t('table.milestones')}
      aside={
        <span className="cluster">
          {project.milestones.length > 0 && aside}
          {add}
        </span>
      }
    >
      {project.milestones.length === 0 ? (
        <EmptyState title={t('milestones.none')}>{t('milestones.none.hint')}</EmptyState>
      ) : (
        <MilestoneTable
          milestones={inOrder(project.milestones)}
          {...(mayPlan && {
            actions: (milestone: PlanMilestone) => (
              <RowActions milestone={milestone} onOpen={(task) => setOpen({ task, milestone })} />
            ),
          })}
        />
      )}
      <Dialog open={open !== null} title={open ? titleOf(t, open) : ''} onClose={close}>
        {open && <Form open={open} projectId={project.id} onClose={close} />}
      </Dialog>
    </Card>
  );
}

function titleOf(t: ReturnType<typeof useT>, { task, milestone }: Open): string {
  const name = milestone?.name ?? '';
  return {
    add: t('milestones.add'),
    change: t('milestone.changeOf', { name }),
    approve: t('milestone.approveOf', { name }),
    complete: t('milestone.completeOf', { name }),
  }[task];
}

function Form({
  open,
  projectId,
  onClose,
}: {
  open: Open;
  projectId: string;
  onClose: () => void;
}) {
  const { task, milestone } = open;
  if (task === 'approve' && milestone)
    return <ApproveForm milestone={milestone} onClose={onClose} />;
  if (task === 'complete' && milestone)
    return <CompleteForm milestone={milestone} onClose={onClose} />;
  return <MilestoneForm projectId={projectId} milestone={milestone} onClose={onClose} />;
}

interface RowActionsProps {
  milestone: PlanMilestone;
  onOpen: (task: Task) => void;
}

function RowActions({ milestone, onOpen }: RowActionsProps) {
  const t = useT();
  const { name, actions } = milestone;
  const removing = useSending(() => removeMilestone(milestone), t('milestone.removed', { name }));
  const reopening = useSending(() => reopenMilestone(milestone), t('milestone.reopened', { name }));
  return (
    <span className={`no-print ${styles.rowActions}`}>
      {actions.includes('CHANGE') && (
        <Button
          size="small"
          kind="tertiary"
          aria-label={t('milestone.changeOf', { name })}
          onClick={() => onOpen('change')}
        >
          {t('milestone.change')}
        </Button>
      )}
      {actions.includes('APPROVE') && (
        <Button
          size="small"
          kind="tertiary"
          aria-label={t('milestone.approveOf', { name })}
          onClick={() => onOpen('approve')}
        >
          {t('milestone.approve')}
        </Button>
      )}
      {actions.includes('COMPLETE') && (
        <Button
          size="small"
          kind="tertiary"
          aria-label={t('milestone.completeOf', { name })}
          onClick={() => onOpen('complete')}
        >
          {t('milestone.complete')}
        </Button>
      )}
      {actions.includes('REOPEN') && (
        <Button
          size="small"
          kind="tertiary"
          busy={reopening.isPending}
          aria-label={t('milestone.reopenOf', { name })}
          onClick={() => reopening.mutate(undefined)}
        >
          {t('milestone.reopen')}
        </Button>
      )}
      {actions.includes('REMOVE') && (
        <Button
          size="small"
          kind="tertiary"
          busy={removing.isPending}
          aria-label={t('milestone.removeOf', { name })}
          onClick={() => removing.mutate(undefined)}
        >
          {t('milestone.remove')}
        </Button>
      )}
      <ProblemMessage error={removing.error ?? reopening.error} />
    </span>
  );
}
