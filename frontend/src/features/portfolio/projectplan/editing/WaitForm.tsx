import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AddDependency, PlannedProject } from '@/api/portfolio';
import { compareDanish } from '@/lib/format';
import { DateField, Loaded, RadioGroup, Select, TextField } from '@/ui';
import { addDependency } from '../changes';
import { useT } from '../messages';
import { timelineQuery } from '../queries';
import { inOrder } from '../timeline/rows';
import { PlanForm } from './PlanForm';

interface WaitFormProps {
  project: PlannedProject;
  onClose: () => void;
}

interface Wanted {
  milestone: string;
  kind: string;
  project: string;
  awaited: string;
  outside: string;
  expected: string;
  lead: string;
}

const NOTHING: Wanted = {
  milestone: '',
  kind: 'PROJECT',
  project: '',
  awaited: '',
  outside: '',
  expected: '',
  lead: '',
};

/** Who waits for what: another project, a milestone, or something outside. */
export function WaitForm(props: WaitFormProps) {
  const query = useQuery(timelineQuery(undefined));
  return (
    <Loaded query={query}>{(timeline) => <Fields {...props} others={timeline.projects} />}</Loaded>
  );
}

function Fields({ project, onClose, others }: WaitFormProps & { others: PlannedProject[] }) {
  const t = useT();
  const [wanted, setWanted] = useState(NOTHING);
  const set = (change: Partial<Wanted>) => setWanted((now) => ({ ...now, ...change }));
  const isOutside = wanted.kind === 'OUTSIDE';
  const awaited = others.find((one) => one.id === wanted.project);
  return (
    <PlanForm onClose={onClose} send={() => addDependency(asked(project.id, wanted))}>
      {(errorAt) => (
        <>
          <Select
            label={t('waits.who')}
            placeholder={t('waits.whole')}
            options={milestonesOf(project)}
            value={wanted.milestone}
            onChange={(milestone) => set({ milestone })}
            error={errorAt('milestoneId')}
          />
          <RadioGroup
            label={t('waits.kind')}
            options={(['PROJECT', 'OUTSIDE'] as const).map((value) => ({
              value,
              label: t(`waits.kind.${value}`),
            }))}
            value={wanted.kind}
            onChange={(kind) => set({ kind })}
          />
          {isOutside ? (
            <>
              <TextField
                label={t('waits.outside')}
                value={wanted.outside}
                onChange={(outside) => set({ outside })}
                error={errorAt('awaitedOutside') ?? errorAt('awaitedProjectId')}
                width="wide"
              />
              <DateField
                label={t('waits.expected')}
                value={wanted.expected}
                onChange={(expected) => set({ expected })}
                error={errorAt('expectedOn')}
                optional
              />
            </>
          ) : (
            <>
              <Select
                label={t('waits.project')}
                placeholder={t('waits.choose')}
                options={[...others]
                  .sort((one, other) => compareDanish(one.name, other.name))
                  .map(({ id, name }) => ({ value: id, label: name }))}
                value={wanted.project}
                onChange={(chosen) => set({ project: chosen, awaited: '' })}
                error={errorAt('awaitedProjectId')}
              />
              {awaited && (
                <Select
                  label={t('waits.milestone')}
                  placeholder={t('waits.end')}
                  options={milestonesOf(awaited)}
                  value={wanted.awaited}
                  onChange={(chosen) => set({ awaited: chosen })}
                  error={errorAt('awaitedMilestoneId')}
                />
              )}
            </>
          )}
          <TextField
            label={t('waits.lead')}
            hint={t('waits.lead.hint')}
            inputMode="numeric"
            width="short"
            value={wanted.lead}
            onChange={(lead) => set({ lead: lead.replace(/\D/g, '') })}
            error={errorAt('leadDays')}
            optional
          />
        </>
      )}
    </PlanForm>
  );
}

function milestonesOf(project: PlannedProject) {
  return inOrder(project.milestones).map(({ id, name }) => ({ value: id, label: name }));
}

function asked(projectId: string, wanted: Wanted): AddDependency {
  const common = {
    projectId,
    ...(wanted.milestone && { milestoneId: wanted.milestone }),
    ...(wanted.lead && { leadDays: Number(wanted.lead) }),
  };
  if (wanted.kind === 'OUTSIDE') {
    return {
      ...common,
      ...(wanted.outside && { awaitedOutside: wanted.outside }),
      ...(wanted.expected && { expectedOn: wanted.expected }),
    };
  }
  if (wanted.awaited) return { ...common, awaitedMilestoneId: wanted.awaited };
  return { ...common, ...(wanted.project && { awaitedProjectId: wanted.project }) };
}
