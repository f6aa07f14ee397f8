import type { CasePresentation, WriteHeading } from '@/api/casewriting';

/** The heading as it stands in the form. */
export interface WrittenHeading {
  title: string;
  caseNumber: string;
  recommender: string;
  closed: boolean;
  closedReason: string;
  /** Usernames with commas between. */
  coAuthors: string;
}

/** What the form shows for a heading. */
export function writtenHeading({ heading, coAuthors }: CasePresentation): WrittenHeading {
  return {
    title: heading.title,
    caseNumber: heading.caseNumber ?? '',
    recommender: heading.recommender ?? '',
    closed: heading.closed,
    closedReason: heading.closedReason ?? '',
    coAuthors: coAuthors.map((person) => person.username).join(', '),
  };
}

/** What is sent. */
export function headingBody(written: WrittenHeading): WriteHeading {
  return {
    title: written.title,
    caseNumber: written.caseNumber.trim() || null,
    recommender: written.recommender.trim() || null,
    closed: written.closed,
    closedReason: written.closedReason.trim() || null,
    coAuthors: written.coAuthors
      .split(/[,;\s]+/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  };
}
