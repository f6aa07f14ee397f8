import { queryOptions } from '@tanstack/react-query';
import { portfolioApi } from '@/api/clients';
import type { ProjectKind, ProjectPhase, RoleOnProject } from '@/api/portfolio';
import { dataOf } from '@/lib/http';
import type { Option } from '@/ui';
import type { KeepingT } from '../messages/keeping';

const LONGEST_PAGE = 200;

export const PHASES = [
  'IDEA',
  'ANALYSIS',
  'PLANNING',
  'EXECUTION',
  'REALISATION',
  'CLOSED',
] as const satisfies readonly ProjectPhase[];

/** The phases that stand behind a gate. */
export const GATES = PHASES.filter((phase) => phase !== 'IDEA');

const KINDS = ['PROJECT', 'PROGRAMME', 'SUB_PROGRAMME'] as const satisfies readonly ProjectKind[];

export const ROLES = [
  'OWNER',
  'MANAGER',
  'PROGRAMME_MANAGER',
  'COORDINATOR',
  'STEERING_GROUP_MEMBER',
  'PARTICIPANT',
  'CONSULTANT',
  'SECRETARY',
] as const satisfies readonly RoleOnProject[];

export function kindOptions(t: KeepingT): Option[] {
  return KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }));
}

export function levelOptions(t: KeepingT): Option[] {
  return (['1', '2'] as const).map((level) => ({ value: level, label: t(`level.${level}`) }));
}

export function roleOptions(t: KeepingT): Option[] {
  return ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }));
}

/** Everything on the list that may hold others. */
export const programmesQuery = queryOptions({
  queryKey: ['portfolio', 'programmes'],
  queryFn: async () => {
    const pages = await Promise.all(
      (['PROGRAMME', 'SUB_PROGRAMME'] as const).map((kind) =>
        dataOf(
          portfolioApi.GET('/api/portfolio/v1/projects', {
            params: { query: { kind, everOnTheList: true, pageSize: LONGEST_PAGE } },
          }),
        ),
      ),
    );
    return pages.flatMap((page) => page.items).filter((one) => one.leftOn === null);
  },
});
