import { describe, expect, it } from 'vitest';
import { parseKroner } from './kroner';

describe('an amount written the Danish way', () => {
  it.each([
    ['100000', 100_000],
    ['100.000', 100_000],
    ['1.250.000 kr.', 1_250_000],
    ['4.681.600,00', 4_681_600],
    ['750,-', 750],
    [' 38 000 ', 38_000],
  ])('%s is whole kroner', (text, kroner) => expect(parseKroner(text)).toBe(kroner));

  it.each(['', 'meget', '1.00', '100,50', '-5', '1,000', '1.0000', '99999999999999999999'])(
    '%s is refused',
    (text) => expect(parseKroner(text)).toBeNull(),
  );
});
