const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;
const DIGITS = /^\d+$/;

/**
 * Whole kroner from what someone wrote the Danish way: `100000`, `100.000`, `100.000,00 kr.`.
 * `null` when it is not an amount, or has øre.
 */
export function parseKroner(text: string): number | null {
  const bare = text
    .replace(/kr\.?|dkk/gi, '')
    .replace(/[\s\u00a0]/g, '')
    .replace(/,(?:00|-)$/, '');
  if (!THOUSANDS.test(bare) && !DIGITS.test(bare)) return null;
  const kroner = Number(bare.replaceAll('.', ''));
  return Number.isSafeInteger(kroner) ? kroner : null;
}
