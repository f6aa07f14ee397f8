import type { MandateView, WriteMandate } from '@/api/portfolio';
import { parseKroner } from '@/lib/format';

/** A milestone as it stands in the form. */
export interface WrittenMilestone {
  name: string;
  date: string;
}

/** A line of resources as it stands in the form. */
export interface WrittenNeed {
  unit: string;
  measure: 'hours' | 'people';
  amount: string;
  /** A day of the week, or empty. */
  firstWeek: string;
  lastWeek: string;
}

/** A benefit as it stands in the form. */
export interface WrittenBenefit {
  change: string;
  yearlyAmount: string;
  certainty: 'CALCULATED' | 'ESTIMATED';
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
  milestones: WrittenMilestone[];
  resources: WrittenNeed[];
  benefits: WrittenBenefit[];
  economy: string;
  risks: string;
}

/** The parts of a mandate that are lists of lines. */
export type ListField = 'milestones' | 'resources' | 'benefits';

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
  milestones: [],
  resources: [],
  benefits: [],
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
    milestones: mandate.milestones.map(({ name, date }) => ({ name, date })),
    resources: mandate.resources.map(({ unit, hours, people, firstWeek, lastWeek }) => ({
      unit,
      measure: people === null ? 'hours' : 'people',
      amount: String(people ?? hours ?? ''),
      firstWeek: firstWeek ?? '',
      lastWeek: lastWeek ?? '',
    })),
    benefits: mandate.benefits.map(({ change, yearlyAmount, certainty }) => ({
      change,
      yearlyAmount: yearlyAmount === null ? '' : String(yearlyAmount),
      certainty,
    })),
    economy: mandate.economy ?? '',
    risks: mandate.risks ?? '',
  };
}

/** A whole number as Danes write it (`1.200`); `null` when it is not one above zero. */
export function parseWhole(text: string): number | null {
  const bare = text.trim();
  if (!/^(\d{1,3}(\.\d{3})+|\d+)$/.test(bare)) return null;
  const number = Number(bare.replaceAll('.', ''));
  return number > 0 && number <= 1_000_000 ? number : null;
}

/** The whole of what is written; an empty field is cleared, or left to be written later. */
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
    milestones: written.milestones.map(({ name, date }) => ({ name: name.trim(), date })),
    resources: written.resources.map(({ unit, measure, amount, firstWeek, lastWeek }) => ({
      unit,
      hours: measure === 'hours' ? parseWhole(amount) : null,
      people: measure === 'people' ? parseWhole(amount) : null,
      firstWeek: textOf(firstWeek),
      lastWeek: textOf(lastWeek),
    })),
    benefits: written.benefits.map(({ change, yearlyAmount, certainty }) => ({
      change: change.trim(),
      yearlyAmount: yearlyAmount.trim() ? parseKroner(yearlyAmount) : null,
      certainty,
    })),
    economy: textOf(written.economy),
    risks: textOf(written.risks),
  };
}

/** The fields that differ between two versions. */
export function differingFields(left: WrittenMandate, right: WrittenMandate) {
  return (Object.keys(left) as (keyof WrittenMandate)[]).filter(
    (key) => JSON.stringify(left[key]) !== JSON.stringify(right[key]),
  );
}

function names(text: string): string[] {
  return text
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
