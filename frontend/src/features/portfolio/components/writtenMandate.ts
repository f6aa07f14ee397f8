import type { ChangeMandate, MandateView, WriteMandate } from '@/api/portfolio';

/** A line of hours as it stands in the form. */
export interface WrittenHours {
  unit: string;
  hours: string;
}

/** A mandate as it stands in the fields of the form. */
export interface WrittenMandate {
  title: string;
  purpose: string;
  background: string;
  goals: string;
  scope: string;
  owner: string;
  manager: string;
  /** One name a line. */
  steeringGroup: string;
  start: string;
  end: string;
  resources: WrittenHours[];
  economy: string;
  risks: string;
}

export const emptyMandate: WrittenMandate = {
  title: '',
  purpose: '',
  background: '',
  goals: '',
  scope: '',
  owner: '',
  manager: '',
  steeringGroup: '',
  start: '',
  end: '',
  resources: [],
  economy: '',
  risks: '',
};

/** What the form shows for a mandate. */
export function writtenMandate(mandate: MandateView): WrittenMandate {
  return {
    title: mandate.title,
    purpose: mandate.purpose ?? '',
    background: mandate.background ?? '',
    goals: mandate.goals ?? '',
    scope: mandate.scope ?? '',
    owner: mandate.owner ?? '',
    manager: mandate.manager ?? '',
    steeringGroup: mandate.steeringGroup.join('\n'),
    start: mandate.start ?? '',
    end: mandate.end ?? '',
    resources: mandate.resources.map(({ unit, hours }) => ({ unit, hours: String(hours) })),
    economy: mandate.economy ?? '',
    risks: mandate.risks ?? '',
  };
}

/** Whole hours as Danes write them (`1.200`); `null` when it is not a number above zero. */
export function parseHours(text: string): number | null {
  const bare = text.trim();
  if (!/^(\d{1,3}(\.\d{3})+|\d+)$/.test(bare)) return null;
  const hours = Number(bare.replaceAll('.', ''));
  return hours > 0 && hours <= 1_000_000 ? hours : null;
}

/** What is sent when a mandate begins; an empty field is left to be written later. */
export function mandateBody(written: WrittenMandate): WriteMandate {
  const textOf = (text: string) => text.trim() || null;
  return {
    title: written.title.trim(),
    purpose: textOf(written.purpose),
    background: textOf(written.background),
    goals: textOf(written.goals),
    scope: textOf(written.scope),
    owner: textOf(written.owner),
    manager: textOf(written.manager),
    steeringGroup: names(written.steeringGroup),
    start: textOf(written.start),
    end: textOf(written.end),
    resources: written.resources.map(({ unit, hours }) => ({
      unit,
      hours: parseHours(hours) ?? 0,
    })),
    economy: textOf(written.economy),
    risks: textOf(written.risks),
  };
}

const DATES: readonly string[] = ['start', 'end'];

/** Only what differs; a text that was wiped is sent empty, for the server keeps what is null. */
export function mandatePatch(from: WrittenMandate, to: WrittenMandate): ChangeMandate {
  const before = mandateBody(from);
  const changed = Object.entries(mandateBody(to))
    .filter(([key, value]) => !isSame(value, before[key as keyof WriteMandate]))
    .map(([key, value]) => [key, value === null && !DATES.includes(key) ? '' : value]);
  return Object.fromEntries(changed) as ChangeMandate;
}

/** The fields that differ between two versions. */
export function differingFields(left: WrittenMandate, right: WrittenMandate) {
  return (Object.keys(left) as (keyof WrittenMandate)[]).filter(
    (key) => !isSame(left[key], right[key]),
  );
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function names(text: string): string[] {
  return text
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
