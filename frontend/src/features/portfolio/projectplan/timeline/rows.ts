import type { PlanDependency, PlannedProject, PlanMilestone } from '@/api/portfolio';
import { compareDanish } from '@/lib/format';

/** One line of a timeline. */
export interface Row {
  project: PlannedProject;
  /** How many programmes it belongs to stand above it. */
  depth: number;
}

/** Projects by name, each followed by what belongs to it. */
export function rowsOf(projects: readonly PlannedProject[]): Row[] {
  const shown = new Set(projects.map((project) => project.id));
  const byName = [...projects].sort((one, other) => compareDanish(one.name, other.name));
  const placed = new Set<string>();
  const rows: Row[] = [];
  const place = (project: PlannedProject, depth: number) => {
    if (placed.has(project.id)) return;
    placed.add(project.id);
    rows.push({ project, depth });
    for (const part of byName) if (part.parentId === project.id) place(part, depth + 1);
  };
  for (const project of byName) {
    if (project.parentId === null || !shown.has(project.parentId)) place(project, 0);
  }
  // What belongs to itself by a ring of programmes is shown all the same.
  for (const project of byName) place(project, 0);
  return rows;
}

/** Those that have something to draw, and the programmes they belong to. */
export function withPlans(projects: readonly PlannedProject[]): PlannedProject[] {
  const byId = new Map(projects.map((project) => [project.id, project]));
  const wanted = new Set<string>();
  for (const project of projects.filter(hasPlan)) {
    let at: PlannedProject | undefined = project;
    while (at && !wanted.has(at.id)) {
      wanted.add(at.id);
      at = at.parentId === null ? undefined : byId.get(at.parentId);
    }
  }
  return projects.filter((project) => wanted.has(project.id));
}

/** Whether a project has a date of any kind. */
export function hasPlan(project: PlannedProject): boolean {
  return project.start !== null || project.end !== null || project.milestones.length > 0;
}

/** Every date a plan speaks of. */
export function datesOf(projects: readonly PlannedProject[]): string[] {
  return projects.flatMap((project) =>
    [
      project.start,
      project.end,
      project.expectedEnd,
      ...project.milestones.flatMap((one) => [one.baseline, one.expected]),
    ].filter((date) => date !== null),
  );
}

/** The day a milestone is drawn on: reached, or expected by all that is known. */
export function dayOf(milestone: PlanMilestone): string {
  return milestone.doneOn ?? milestone.expected;
}

/** Milestones in the order of their days. */
export function inOrder(milestones: readonly PlanMilestone[]): PlanMilestone[] {
  return [...milestones].sort(
    (one, other) => dayOf(one).localeCompare(dayOf(other)) || compareDanish(one.name, other.name),
  );
}

/** Whether a milestone lies after its baseline. */
export function isLate(milestone: PlanMilestone): boolean {
  return milestone.delayDays > 0;
}

/** What narrows a timeline. */
export interface PlanFilter {
  programme?: string;
  owner?: string;
  centre?: string;
}

/** The projects that a filter lets through; a programme brings itself and all below it. */
export function filtered(
  projects: readonly PlannedProject[],
  { programme, owner, centre }: PlanFilter,
): PlannedProject[] {
  const parents = new Map(projects.map((project) => [project.id, project.parentId]));
  const isWithin = (id: string) => {
    const seen = new Set<string>();
    for (let at: string | null | undefined = id; at && !seen.has(at); at = parents.get(at)) {
      if (at === programme) return true;
      seen.add(at);
    }
    return false;
  };
  return projects.filter(
    (project) =>
      (!programme || isWithin(project.id)) &&
      (!owner || project.owner === owner) &&
      (!centre || project.centre === centre),
  );
}

/** What waits, in words: a milestone, or a whole project. */
export function waitingName(dependency: PlanDependency): string {
  return named(dependency.project, dependency.milestone);
}

/** What is waited for, in words. */
export function awaitedName(dependency: PlanDependency): string {
  return (
    dependency.awaitedOutside ?? named(dependency.awaitedProject ?? '', dependency.awaitedMilestone)
  );
}

function named(project: string, milestone: string | null): string {
  return milestone === null ? project : `${project}: ${milestone}`;
}

/** What delays a milestone, in words; null where it has its date from itself. */
export function causeName(milestone: PlanMilestone): string | null {
  const { cause } = milestone;
  if (cause === null) return null;
  return cause.outside ?? named(cause.project ?? '', cause.milestone);
}
