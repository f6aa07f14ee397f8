import type { Party } from '@/api/costsharing';

/**
 * The parties in lines such as `Nordhøj Kommune 48.200`; the number of inhabitants may be left out.
 */
export function parseParties(text: string): Party[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, name, inhabitants] = /^(.*?)[\s;:]+(\d[\d.]*)$/.exec(line) ?? [];
      return name && inhabitants
        ? { name: name.trim(), inhabitants: Number(inhabitants.replaceAll('.', '')) }
        : { name: line };
    });
}
