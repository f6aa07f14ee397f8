import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProjectDetail } from '@/api/portfolio';
import type { Tagged } from '@/lib/http';
import { Button } from '@/ui';
import {
  changeProject,
  closeProject,
  pauseProject,
  putProjectBack,
  removeProject,
  renameProject,
  resumeProject,
} from '../api/keeping';
import { useT, type KeepingT } from '../messages/keeping';
import { today } from './days';
import { GATES, kindOptions, levelOptions, programmesQuery } from './choices';
import { StepDialog, type StepField } from './StepDialog';

const STEPS = ['CHANGE', 'RENAME', 'PAUSE', 'RESUME', 'CLOSE', 'REMOVE', 'PUT_BACK'] as const;
type Step = (typeof STEPS)[number];

interface ProjectStepsProps {
  /** The project and the version it was read at. */
  project: Tagged<ProjectDetail>;
}

/** What the secretariat may do with a project on the list, as the server says. */
export function ProjectSteps({ project }: ProjectStepsProps) {
  const t = useT();
  const [step, setStep] = useState<Step | null>(null);
  const close = () => setStep(null);
  const shown = STEPS.filter((one) => project.data.actions.includes(one));
  if (shown.length === 0) return null;
  return (
    <>
      {shown.map((one) => (
        <Button key={one} size="small" onClick={() => setStep(one)}>
          {t(`step.${one}`)}
        </Button>
      ))}
      <ChangeDialog project={project} open={step === 'CHANGE'} onClose={close} />
      {step !== null && step !== 'CHANGE' && (
        <StepDialog
          open
          onClose={close}
          title={t(`step.${step}.title`)}
          action={t(`step.${step}`)}
          done={t(`step.${step}.done`)}
          {...dated(step, project, t)}
        />
      )}
    </>
  );
}

/** What a step that happens on a day asks for, and how it is taken. */
function dated(step: Exclude<Step, 'CHANGE'>, project: Tagged<ProjectDetail>, t: KeepingT) {
  const day: StepField = { name: 'day', label: t('field.day'), kind: 'date' };
  const reason: StepField = { name: 'reason', label: t('field.reason'), kind: 'area' };
  const initial = { day: today() };
  switch (step) {
    case 'RENAME':
      return {
        fields: [
          { name: 'name', label: t('field.newName'), kind: 'text' },
          { name: 'from', label: t('field.from'), kind: 'date' },
        ] as const,
        initial: { name: project.data.name, from: today() },
        onSend: ({ name = '', from = '' }: Record<string, string>) =>
          renameProject(project, { name, from }),
      };
    case 'PAUSE':
      return {
        fields: [
          { ...day, label: t('field.pausedFrom') },
          {
            name: 'until',
            label: t('field.pausedUntil'),
            kind: 'date',
            optional: true,
            hint: t('field.pausedUntil.hint'),
          },
          reason,
        ] as const,
        initial,
        onSend: ({ day: from = '', until, reason: why = '' }: Record<string, string>) =>
          pauseProject(project, { day: from, until: until || null, reason: why }),
      };
    case 'RESUME':
      return {
        fields: [day],
        initial,
        onSend: ({ day: on = '' }: Record<string, string>) => resumeProject(project, on),
      };
    case 'CLOSE':
      return {
        fields: [day],
        initial,
        onSend: ({ day: on = '' }: Record<string, string>) => closeProject(project, on),
      };
    case 'REMOVE':
      return {
        fields: [{ ...day, label: t('field.leftOn') }, reason],
        initial,
        onSend: ({ day: on = '', reason: why = '' }: Record<string, string>) =>
          removeProject(project, { day: on, reason: why }),
      };
    case 'PUT_BACK':
      return {
        fields: [{ ...day, label: t('field.backOn') }, reason],
        initial,
        onSend: ({ day: on = '', reason: why = '' }: Record<string, string>) =>
          putProjectBack(project, { day: on, reason: why }),
      };
  }
}

interface ChangeDialogProps extends ProjectStepsProps {
  open: boolean;
  onClose: () => void;
}

function ChangeDialog({ project, open, onClose }: ChangeDialogProps) {
  const t = useT();
  const programmes = useQuery({ ...programmesQuery, enabled: open });
  const { data } = project;
  const fields: StepField[] = [
    { name: 'description', label: t('field.description'), kind: 'area' },
    { name: 'kind', label: t('field.kind'), kind: 'choice', options: kindOptions(t) },
    { name: 'level', label: t('field.level'), kind: 'choice', options: levelOptions(t) },
    {
      name: 'parentId',
      label: t('field.programme'),
      kind: 'choice',
      optional: true,
      options: (programmes.data ?? [])
        .filter((one) => one.id !== data.id)
        .map((one) => ({ value: one.id, label: one.name })),
    },
    {
      name: 'from',
      label: t('field.changeFrom'),
      kind: 'date',
      hint: t('field.changeFrom.hint'),
    },
    ...GATES.map((gate): StepField => ({
      name: `gate.${gate}`,
      label: t('field.gate', { phase: t(`phase.${gate}`) }),
      kind: 'choice',
      options: [
        { value: 'no', label: t('gate.alone') },
        { value: 'yes', label: t('gate.decision') },
      ],
    })),
  ];
  return (
    <StepDialog
      open={open}
      onClose={onClose}
      title={t('step.CHANGE.title')}
      action={t('save')}
      done={t('step.CHANGE.done')}
      fields={fields}
      initial={{
        description: data.description,
        kind: data.kind,
        level: String(data.level),
        parentId: data.parentId ?? '',
        from: today(),
        ...Object.fromEntries(
          GATES.map((gate) => [`gate.${gate}`, data.decisionGates.includes(gate) ? 'yes' : 'no']),
        ),
      }}
      onSend={(values) =>
        changeProject(project, {
          kind: values.kind as ProjectDetail['kind'],
          level: Number(values.level),
          parentId: values.parentId || null,
          description: values.description ?? '',
          from: values.from ?? null,
          decisionGates: GATES.filter((gate) => values[`gate.${gate}`] === 'yes'),
        })
      }
    />
  );
}
