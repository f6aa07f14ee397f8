import { currentLanguage } from '@/lib/i18n';

const MINUS = '\u2212';
const NO_BREAK_SPACE = '\u00a0';

function format(value: number, options: Intl.NumberFormatOptions): string {
  const locale = currentLanguage() === 'en' ? 'en-GB' : 'da-DK';
  return new Intl.NumberFormat(locale, options).format(value).replace('-', MINUS);
}

/** `1.000.000`, with a real minus sign. */
export function formatNumber(value: number, decimals = 0): string {
  return format(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** `1.000.000 kr.` from whole kroner, in English `DKK 1,000,000`. */
export function formatAmount(kroner: number): string {
  return withCurrency(formatNumber(kroner));
}

/** `5,2 mio. kr.` from whole kroner, in English `DKK 5.2 m`. */
export function formatMillions(kroner: number, decimals = 1): string {
  const millions = formatNumber(kroner / 1_000_000, decimals);
  return currentLanguage() === 'en'
    ? `${withCurrency(millions)}${NO_BREAK_SPACE}m`
    : `${millions}${NO_BREAK_SPACE}mio.${NO_BREAK_SPACE}kr.`;
}

/** `+15.446` or `−17.159`: a difference always shows its sign. */
export function formatDifference(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}

/** `44 %` from a share between 0 and 1. */
export function formatShare(share: number): string {
  return format(share, { style: 'percent', maximumFractionDigits: 0 });
}

/** `212 kB` from bytes. */
export function formatFileSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))}${NO_BREAK_SPACE}kB`
    : `${formatNumber(bytes / 1_000_000, 1)}${NO_BREAK_SPACE}MB`;
}

function withCurrency(number: string): string {
  if (currentLanguage() !== 'en') return `${number}${NO_BREAK_SPACE}kr.`;
  return number.startsWith(MINUS)
    ? `${MINUS}DKK${NO_BREAK_SPACE}${number.slice(1)}`
    : `DKK${NO_BREAK_SPACE}${number}`;
}
