import type { UnitWeight } from '@/api/distribution';
import { parseKroner } from '@/lib/format';

/** Whole kroner, below nought too, from what someone wrote the Danish way; `null` if it is none. */
export function parseSignedKroner(text: string): number | null {
  const bare = text.trim();
  const negative = /^[-\u2212]/.test(bare);
  const kroner = parseKroner(negative ? bare.slice(1) : bare);
  return kroner !== null && negative ? -kroner : kroner;
}

/** The codes in a list that someone wrote with commas, semicolons or blanks. */
export function parseUnits(text: string): string[] {
  return text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
}

/**
 * The weights in lines such as `HRC 26,00`, as they are written or pasted from a sheet; the number
 * of the first line that cannot be read, if there is one.
 */
export function parseWeights(text: string): { weights: UnitWeight[]; wrongLine: number | null } {
  const weights: UnitWeight[] = [];
  const lines = text.split('\n').map((line) => line.trim());
  for (const [index, line] of lines.entries()) {
    if (!line) continue;
    const [, unit, number] =
      /^([A-Za-zÆØÅæøå][\wÆØÅæøå-]*)[\s;:]+([\d.]+(?:,\d+)?)$/.exec(line) ?? [];
    if (!unit || !number) return { weights, wrongLine: index + 1 };
    weights.push({
      unit: unit.toUpperCase(),
      weight: Number(number.replaceAll('.', '').replace(',', '.')),
    });
  }
  return { weights, wrongLine: null };
}
