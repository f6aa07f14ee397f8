import type { PlannedProject, PlanMilestone } from '@/api/portfolio';
import { compareDanish } from '@/lib/format';

/** Three months, as the light for time reckons them. */
const MUCH = 92;

/** How the milestones of a project or a quarter have fared against their baselines. */
export interface Slip {
  key: string;
  onTime: number;
  some: number;
  much: number;
  /** The greatest delay, in days. */
  worst: number;
}

/** Counts the milestones that have a baseline, by what a milestone belongs to. */
export function slipsBy(
  projects: readonly PlannedProject[],
  keyOf: (milestone: PlanMilestone) => string,
): Slip[] {
  const found = new Map<string, Slip>();
  for (const milestone of projects.flatMap((project) => project.milestones)) {
    if (milestone.baseline === null) continue;
    const key = keyOf(milestone);
    const slip = found.get(key) ?? { key, onTime: 0, some: 0, much: 0, worst: 0 };
    const kind = kindOf(milestone.delayDays);
    found.set(key, {
      ...slip,
      [kind]: slip[kind] + 1,
      worst: Math.max(slip.worst, milestone.delayDays),
    });
  }
  return [...found.values()].sort((one, other) => compareDanish(one.key, other.key));
}

function kindOf(days: number): 'onTime' | 'some' | 'much' {
  if (days <= 0) return 'onTime';
  return days <= MUCH ? 'some' : 'much';
}

/** The quarter of a milestone's baseline, such as `2016-2`. */
export function quarterOf(milestone: PlanMilestone): string {
  const [year = '', month = '1'] = (milestone.baseline ?? '').split('-');
  return `${year}-${Math.ceil(Number(month) / 3)}`;
}
