import type { DistributionKey } from '@/api/distribution';

/** The keys by which weights are registered. */
export const REGISTERED_KEYS = [
  'STAFF',
  'PAYROLL',
  'ACCOUNTS',
  'USE',
  'INHABITANTS',
] as const satisfies readonly DistributionKey[];

/** The keys that can stand side by side: all whose weights need not be written. */
export const COMPARED_KEYS = [
  'EQUAL',
  ...REGISTERED_KEYS,
] as const satisfies readonly DistributionKey[];

/** All keys. */
export const KEYS = [...COMPARED_KEYS, 'OWN'] as const satisfies readonly DistributionKey[];
