import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProjectDetail, RoleOnProject } from '@/api/portfolio';
import { compareDanish, formatDate } from '@/lib/format';
import type { Tagged } from '@/lib/http';
import { Button, Card } from '@/ui';
import { endRole, giveRole } from '../api/keeping';
import { peopleQuery } from '../api/queries';
import { useT } from '../messages/keeping';
import { today } from './days';
import { roleOptions } from './choices';
import { StepDialog } from './StepDialog';

type Role = ProjectDetail['roles'][number];

/** Who is what on a project and has been; those who keep it give roles and end them. */
export function Roles({ project }: { project: Tagged<ProjectDetail> }) {
  const t = useT();
  const mayKeep = project.data.actions.includes('GIVE_ROLE');
  const [ending, setEnding] = useState<Role | null>(null);
  const now = today();
  const held = project.data.roles.filter((role) => role.until === null || role.until > now);
  const former = project.data.roles.filter((role) => !held.includes(role));
  return (
    <Card title={t('roles')} aside={mayKeep && <GiveRoleButton project={project} />}>
      {held.length === 0 ? (
        <p className="muted">{t('roles.none')}</p>
      ) : (
        <ul className="flat rows">
          {held.map((role) => (
            <li key={role.id} className="spread">
              <span>
                <strong>{role.person}</strong>
                <br />
                <span className="muted small">
                  {t(`role.${role.role}`)} · {period(role, t)}
                </span>
              </span>
              {mayKeep && (
                <Button
                  size="small"
                  kind="tertiary"
                  aria-label={t('roles.end.of', {
                    person: role.person,
                    role: t(`role.${role.role}`),
                  })}
                  onClick={() => setEnding(role)}
                >
                  {t('roles.end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {former.length > 0 && (
        <details>
          <summary>{t('roles.former', { count: former.length })}</summary>
          <ul className="flat">
            {former.map((role) => (
              <li key={role.id} className="small">
                {role.person}, {t(`role.${role.role}`)}{' '}
                <span className="muted">{period(role, t)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {ending && (
        <StepDialog
          open
          onClose={() => setEnding(null)}
          title={t('roles.end.title', { person: ending.person })}
          action={t('roles.end')}
          done={t('roles.end.done')}
          fields={[{ name: 'until', label: t('field.until'), kind: 'date' }]}
          initial={{ until: now }}
          onSend={({ until = '' }) => endRole(project, ending.id, until)}
        />
      )}
    </Card>
  );
}

function period(role: Role, t: ReturnType<typeof useT>): string {
  return role.until
    ? t('roles.period', { from: formatDate(role.from), until: formatDate(role.until) })
    : t('roles.since', { from: formatDate(role.from) });
}

function GiveRoleButton({ project }: { project: Tagged<ProjectDetail> }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const people = useQuery({ ...peopleQuery, enabled: isOpen });
  const names = (people.data?.items ?? []).map((person) => person.name).sort(compareDanish);
  return (
    <>
      <Button size="small" icon="plus" onClick={() => setOpen(true)}>
        {t('roles.give')}
      </Button>
      <StepDialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t('roles.give.title')}
        action={t('roles.give')}
        done={t('roles.give.done')}
        fields={[
          { name: 'role', label: t('field.role'), kind: 'choice', options: roleOptions(t) },
          {
            name: 'person',
            label: t('field.person'),
            kind: 'text',
            hint: t('field.person.hint'),
            suggestions: names,
          },
          { name: 'from', label: t('field.roleFrom'), kind: 'date' },
          { name: 'until', label: t('field.until'), kind: 'date', optional: true },
        ]}
        initial={{ role: 'PARTICIPANT', from: today() }}
        onSend={({ role, person = '', from = '', until }) =>
          giveRole(project, { role: role as RoleOnProject, person, from, until: until || null })
        }
      />
    </>
  );
}
