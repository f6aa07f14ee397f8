import type { ReviewLine, Reviewer } from '@/api/access';
import type { AccessT } from '../messages';
import type { ReviewT } from '../reviewMessages';

/** Tells what one of the two approvers has decided about a line, or that it awaits them. */
export function told(t: ReviewT, access: AccessT, line: ReviewLine, approver: Reviewer): string {
  const role = access(`approver.${approver.role}`);
  const name = approver.person?.name ?? '';
  if (approver.decision) {
    return t(`approver.${approver.decision}`, { role, name, reason: approver.reason ?? '' });
  }
  if (line.state !== 'OPEN') return t('approver.not', { role });
  return name ? t('approver.waiting', { role, name }) : t('approver.vacant', { role });
}
