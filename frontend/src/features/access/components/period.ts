import { formatDateShort } from '@/lib/format';
import type { AccessT } from '../messages';

/** When a right is valid, in words. */
export function period(t: AccessT, right: { validFrom: string; validTo: string | null }): string {
  const from = formatDateShort(right.validFrom);
  return right.validTo
    ? t('period.fromTo', { from, to: formatDateShort(right.validTo) })
    : t('period.from', { from });
}
