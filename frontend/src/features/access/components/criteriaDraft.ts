import type { AccessCriteria, BodyGroup, GroupCriteria } from '@/api/access';

/** Criteria for one body group as they are being written; months are text until they are sent. */
export type GroupDraft = Omit<AccessCriteria['criteria'][number], 'longestMonths'> & {
  longestMonths: string;
};
export type CriteriaDraft = readonly GroupDraft[];

const MOST_MONTHS = 120;

/** Criteria that allow everything, to begin from. */
export function anyAccess(groups: readonly { code: BodyGroup; name: string }[]): CriteriaDraft {
  return groups.map(({ code, name }) => ({
    bodyGroup: code,
    bodyGroupName: name,
    personalGrants: true,
    widestScope: 'OPEN_AND_CLOSED',
    longestMonths: '',
    superfluousBesidePosition: false,
  }));
}

/** A draft that says what a set of criteria says. */
export function draftOf({ criteria }: AccessCriteria): CriteriaDraft {
  return criteria.map((group) => ({
    ...group,
    longestMonths: group.longestMonths?.toString() ?? '',
  }));
}

/** Whether the months can be sent. */
export function hasMonths({ personalGrants, longestMonths }: GroupDraft): boolean {
  const months = longestMonths.trim();
  return (
    !personalGrants ||
    months === '' ||
    (/^\d+$/.test(months) && Number(months) >= 1 && Number(months) <= MOST_MONTHS)
  );
}

/** The draft as it is sent; what a group without personal access says besides counts for nothing. */
export function sent(draft: CriteriaDraft): GroupCriteria[] {
  return draft.map((group) => ({
    bodyGroup: group.bodyGroup,
    personalGrants: group.personalGrants,
    widestScope: group.personalGrants ? group.widestScope : 'OPEN',
    ...(group.personalGrants &&
      group.longestMonths.trim() !== '' && { longestMonths: Number(group.longestMonths) }),
    superfluousBesidePosition: group.personalGrants && group.superfluousBesidePosition,
  }));
}

/** Whether a draft says the same as a set of criteria. */
export function saysTheSame(draft: CriteriaDraft, criteria: AccessCriteria | undefined): boolean {
  return (
    criteria !== undefined &&
    JSON.stringify(sent(draft)) === JSON.stringify(sent(draftOf(criteria)))
  );
}
