import { formatNumber } from '@/lib/format';

/** Writes an amount as the finance system has it, with its øre. */
export function withOre(kroner: number): string {
  return formatNumber(kroner, 2);
}
