import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { GiveRole, ProjectKind } from '@/api/portfolio';
import { compareDanish } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import { Button } from '@/ui';
import { admitProject } from '../api/keeping';
import { peopleQuery } from '../api/queries';
import { useT } from '../messages/keeping';
import { today } from './days';
import { kindOptions, levelOptions, PHASES, programmesQuery } from './choices';
import { StepDialog, type StepField } from './StepDialog';

/** Puts a project or programme on the list; for the secretariat. */
export function AdmitProject() {
  const t = useT();
  const keepsTheList = useHasRole('secretariat');
  const [isOpen, setOpen] = useState(false);
  const programmes = useQuery({ ...programmesQuery, enabled: isOpen });
  const people = useQuery({ ...peopleQuery, enabled: isOpen });
  if (!keepsTheList) return null;
  const names = (people.data?.items ?? []).map((person) => person.name).sort(compareDanish);
  const fields: StepField[] = [
    { name: 'name', label: t('field.name'), kind: 'text' },
    { name: 'description', label: t('field.description'), kind: 'area' },
    { name: 'kind', label: t('field.kind'), kind: 'choice', options: kindOptions(t) },
    { name: 'level', label: t('field.level'), kind: 'choice', options: levelOptions(t) },
    {
      name: 'parentId',
      label: t('field.programme'),
      kind: 'choice',
      optional: true,
      options: (programmes.data ?? []).map((one) => ({ value: one.id, label: one.name })),
    },
    { name: 'owner', label: t('role.OWNER'), kind: 'text', suggestions: names },
    { name: 'manager', label: t('role.MANAGER'), kind: 'text', suggestions: names },
    {
      name: 'phase',
      label: t('field.phase'),
      kind: 'choice',
      options: PHASES.map((phase) => ({ value: phase, label: t(`phase.${phase}`) })),
    },
    { name: 'onListFrom', label: t('field.onListFrom'), kind: 'date' },
    { name: 'addedReason', label: t('field.addedReason'), kind: 'text' },
  ];
  return (
    <>
      <Button icon="plus" onClick={() => setOpen(true)}>
        {t('admit')}
      </Button>
      <StepDialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t('admit.title')}
        action={t('admit.action')}
        done={t('admit.done')}
        fields={fields}
        initial={{ kind: 'PROJECT', level: '1', phase: 'EXECUTION', onListFrom: today() }}
        onSend={(values) =>
          admitProject({
            name: values.name ?? '',
            kind: values.kind as ProjectKind,
            level: Number(values.level),
            parentId: values.parentId || null,
            description: values.description ?? '',
            phase: values.phase ?? null,
            onListFrom: values.onListFrom ?? '',
            addedReason: values.addedReason ?? '',
            roles: [
              role('OWNER', values.owner, values.onListFrom),
              role('MANAGER', values.manager, values.onListFrom),
            ],
          })
        }
      />
    </>
  );
}

function role(kind: GiveRole['role'], person = '', from = ''): GiveRole {
  return { role: kind, person, from, until: null };
}
