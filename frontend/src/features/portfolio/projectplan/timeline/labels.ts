import type { PlannedProject, PlanMilestone } from '@/api/portfolio';
import { formatDate } from '@/lib/format';
import type { PlanT } from '../messages';
import { causeName, isLate } from './rows';

/** How late something is, in days below two months and in months above. */
export function delayText(t: PlanT, days: number): string {
  if (days < 60) return t(days === 1 ? 'delay.day' : 'delay.days', { days });
  return t('delay.months', { months: Math.round(days / 30.44) });
}

/** How late something is, as briefly as can be. */
export function shortDelay(t: PlanT, days: number): string {
  return days < 60
    ? t('delay.shortDays', { days })
    : t('delay.shortMonths', { months: Math.round(days / 30.44) });
}

/** Everything a milestone's mark says. */
export function milestoneLabel(t: PlanT, milestone: PlanMilestone): string {
  const parts = [`${milestone.project}: ${milestone.name}`];
  if (milestone.doneOn) {
    parts.push(t('label.done', { date: formatDate(milestone.doneOn) }));
  } else {
    parts.push(t('label.expected', { date: formatDate(milestone.expected) }));
  }
  if (milestone.baseline && milestone.baseline !== (milestone.doneOn ?? milestone.expected)) {
    parts.push(t('label.baseline', { date: formatDate(milestone.baseline) }));
  }
  if (isLate(milestone)) parts.push(delayText(t, milestone.delayDays));
  if (milestone.cause && milestone.cause.days > 0) {
    parts.push(causeText(t, milestone));
  }
  if (milestone.overdue) parts.push(t('label.overdue'));
  return parts.join('. ');
}

/** Who makes a milestone later than its own project tells. */
export function causeText(t: PlanT, milestone: PlanMilestone): string {
  const cause = causeName(milestone) ?? '';
  return t(milestone.cause?.paused ? 'label.causePaused' : 'label.cause', { cause });
}

/** Everything a project's bar says. */
export function projectLabel(t: PlanT, project: PlannedProject): string {
  const parts = [project.name];
  if (project.start && project.end) {
    parts.push(t('label.span', { start: formatDate(project.start), end: formatDate(project.end) }));
  }
  if (project.state === 'PAUSED') parts.push(pauseText(t, project));
  if (project.state === 'CLOSED') parts.push(t('label.closed'));
  parts.push(project.delayDays > 0 ? delayText(t, project.delayDays) : t('label.onTime'));
  return parts.join('. ');
}

/** Why a project rests and until when. */
export function pauseText(t: PlanT, project: PlannedProject): string {
  const reason = project.pausedReason ? `: ${project.pausedReason}` : '';
  return project.pausedUntil
    ? t('label.pausedUntil', { date: formatDate(project.pausedUntil), reason })
    : t('label.paused', { reason });
}
