import { formatNumber } from '@/lib/format';

const FULL_TIME = 37;

/** Hours with as many decimals as they have, at most two. */
export function formatHours(hours: number): string {
  const decimals = Number.isInteger(hours) ? 0 : Number.isInteger(hours * 10) ? 1 : 2;
  return formatNumber(hours, decimals);
}

/** How many full-time people work so many hours. */
export function inPeople(hours: number): number {
  return Math.round((hours / FULL_TIME) * 100) / 100;
}

/** How many hours so many full-time people work. */
export function inHours(people: number): number {
  return Math.round(people * FULL_TIME * 100) / 100;
}

/** A number as Danes or others write it; null for anything else, and for what is below zero. */
export function parseNumber(text: string): number | null {
  const written = text.trim().replace(/\s/g, '').replace(',', '.');
  return /^\d{1,6}(\.\d{1,2})?$/.test(written) ? Number(written) : null;
}
