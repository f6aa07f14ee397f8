import type { MemberRole } from '@/api/bodies';
import type { BodiesT } from '../messages';

const ROLES: readonly MemberRole[] = ['MEMBER', 'CHAIR', 'VICE_CHAIR'];

/** The roles to choose among. */
export function roleOptions(t: BodiesT) {
  return ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }));
}
