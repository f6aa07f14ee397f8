import { useState, type ReactNode } from 'react';
import type { PlanDependency, PlannedProject } from '@/api/portfolio';
import { Button, Card, Dialog, EmptyState, ProblemMessage } from '@/ui';
import { removeDependency } from '../changes';
import { DependencyTable } from '../DependencyTable';
import { useT } from '../messages';
import { awaitedName, waitingName } from '../timeline/rows';
import { ChangeWait } from './ChangeWait';
import { useSending } from './useSending';
import { WaitForm } from './WaitForm';

interface WaitsProps {
  project: PlannedProject;
  /** What the project and its milestones wait for. */
  dependencies: readonly PlanDependency[];
  aside: ReactNode;
}

/** What the project waits for. */
export function Waits({ project, dependencies, aside }: WaitsProps) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const [changed, setChanged] = useState<PlanDependency | null>(null);
  const mayPlan = project.actions.includes('PLAN');
  return (
    <Card
      title={t('column.awaited')}
      aside={
        <span className="cluster">
          {dependencies.length > 0 && aside}
          {mayPlan && (
            <Button size="small" icon="plus" className="no-print" onClick={() => setIsOpen(true)}>
              {t('waits.add')}
            </Button>
          )}
        </span>
      }
    >
      {dependencies.length === 0 ? (
        <EmptyState title={t('waits.none')}>{t('waits.none.hint')}</EmptyState>
      ) : (
        <DependencyTable
          dependencies={dependencies}
          {...(mayPlan && {
            actions: (dependency: PlanDependency) => (
              <span className="cluster no-print">
                <Button
                  size="small"
                  aria-label={t('waits.changeOf', namesOf(dependency))}
                  onClick={() => setChanged(dependency)}
                >
                  {t('waits.change')}
                </Button>
                <RemoveWait dependency={dependency} />
              </span>
            ),
          })}
        />
      )}
      <Dialog open={isOpen} title={t('waits.add')} onClose={() => setIsOpen(false)}>
        <WaitForm project={project} onClose={() => setIsOpen(false)} />
      </Dialog>
      <Dialog
        open={changed !== null}
        title={changed ? t('waits.changeOf', namesOf(changed)) : ''}
        onClose={() => setChanged(null)}
      >
        {changed && (
          <ChangeWait key={changed.id} dependency={changed} onClose={() => setChanged(null)} />
        )}
      </Dialog>
    </Card>
  );
}

function namesOf(dependency: PlanDependency) {
  return { waiting: waitingName(dependency), awaited: awaitedName(dependency) };
}

function RemoveWait({ dependency }: { dependency: PlanDependency }) {
  const t = useT();
  const names = namesOf(dependency);
  const removing = useSending(() => removeDependency(dependency), t('waits.removed', names));
  return (
    <span>
      <Button
        size="small"
        kind="tertiary"
        busy={removing.isPending}
        aria-label={t('waits.removeOf', names)}
        onClick={() => removing.mutate(undefined)}
      >
        {t('waits.remove')}
      </Button>
      <ProblemMessage error={removing.error} />
    </span>
  );
}
