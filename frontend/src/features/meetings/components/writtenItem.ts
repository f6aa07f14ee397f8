import type { EditItem, ItemView } from '@/api/meetings';
import { formatPoints, parsePoints } from './points';

/** An item as it stands in the fields of a form. */
export interface WrittenItem {
  title: string;
  caseNumber: string;
  closed: boolean;
  recommender: string;
  points: string;
  background: string;
  presentation: string;
  economy: string;
  assessment: string;
}

/** The names of the sections, in the order people read them. */
export const SECTIONS = ['background', 'presentation', 'economy', 'assessment'] as const;

export const emptyItem: WrittenItem = {
  title: '',
  caseNumber: '',
  closed: false,
  recommender: '',
  points: '',
  background: '',
  presentation: '',
  economy: '',
  assessment: '',
};

/** What the form shows for an item. */
export function writtenItem(item: ItemView): WrittenItem {
  return {
    title: item.title,
    caseNumber: item.caseNumber ?? '',
    closed: item.closed,
    recommender: item.recommender ?? '',
    points: formatPoints(item.recommendationPoints),
    background: item.sections.background ?? '',
    presentation: item.sections.presentation ?? '',
    economy: item.sections.economy ?? '',
    assessment: item.sections.assessment ?? '',
  };
}

/** Which fields differ between two versions. */
export function differingFields(left: WrittenItem, right: WrittenItem): (keyof WrittenItem)[] {
  return (Object.keys(left) as (keyof WrittenItem)[]).filter((key) => left[key] !== right[key]);
}

/** The merge patch that brings the server from one version to another: only what differs. */
export function itemPatch(from: WrittenItem, to: WrittenItem): EditItem {
  const changed = new Set(differingFields(from, to));
  const sections = SECTIONS.filter((section) => changed.has(section));
  return {
    ...(changed.has('title') && { title: to.title.trim() }),
    ...(changed.has('caseNumber') && { caseNumber: to.caseNumber.trim() || null }),
    ...(changed.has('closed') && { closed: to.closed }),
    ...(changed.has('recommender') && { recommender: to.recommender.trim() || null }),
    ...(changed.has('points') && { recommendationPoints: parsePoints(to.points) }),
    ...(sections.length > 0 && {
      sections: Object.fromEntries(sections.map((section) => [section, to[section]])),
    }),
  };
}
