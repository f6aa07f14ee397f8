import type { BenefitState } from '@/api/benefits';
import type { TagTone } from '@/ui';

/** Every state, in the order of the method. */
export const STATES = [
  'EXPECTED',
  'SPECIFIED',
  'DECIDED',
  'INCORPORATED',
  'REALISED',
  'DELAYED',
  'LAPSED',
  'NOT_FOUND',
] as const satisfies readonly BenefitState[];

/** What a state says about its benefit. */
export const TONES: Record<BenefitState, TagTone> = {
  EXPECTED: 'neutral',
  SPECIFIED: 'neutral',
  DECIDED: 'brand',
  INCORPORATED: 'ok',
  REALISED: 'ok',
  DELAYED: 'warn',
  LAPSED: 'bad',
  NOT_FOUND: 'bad',
};
