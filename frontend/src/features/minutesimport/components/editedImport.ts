import type { MeetingKind, Outcome } from '@/api/meetings';
import type {
  EditImport,
  EditImportedItem,
  EditImportedMeeting,
  ImportItem,
  ImportView,
} from '@/api/imports';

/** A point as it stands in the fields; sub-points one a line. */
export interface EditedPoint {
  text: string;
  subPoints: string;
}

/** A decision as it stands in the fields. */
export interface EditedDecision {
  bodyName: string;
  date: string;
  text: string;
  outcome: Outcome;
  heading: string;
}

/** An item as it stands in the fields. */
export interface EditedItem {
  number: number;
  title: string;
  caseNumber: string;
  closed: boolean;
  /** One name a line. */
  attachments: string;
  recommendationIntro: string;
  points: EditedPoint[];
  recommendationRemarks: string;
  background: string;
  presentation: string;
  economy: string;
  assessment: string;
  decisions: EditedDecision[];
}

/** The meeting's head as it stands in the fields. */
export interface EditedMeeting {
  bodyName: string;
  date: string;
  startTime: string;
  endTime: string;
  location: string;
  kind: MeetingKind;
}

/** A row of the reminder list as it stands in the fields. */
export interface EditedReminder {
  expected: string;
  subject: string;
  responsible: string;
}

/** An import as it stands in the fields. */
export interface EditedImport {
  meeting: EditedMeeting;
  items: EditedItem[];
  reminders: EditedReminder[];
}

export const SECTIONS = ['background', 'presentation', 'economy', 'assessment'] as const;

/** What the fields show for an import. */
export function editedImport({ meeting, items, reminders }: ImportView): EditedImport {
  return {
    meeting: {
      bodyName: meeting.bodyName ?? '',
      date: meeting.date ?? '',
      startTime: meeting.startTime?.slice(0, 5) ?? '',
      endTime: meeting.endTime?.slice(0, 5) ?? '',
      location: meeting.location ?? '',
      kind: meeting.kind,
    },
    items: items.map(editedItem),
    reminders: reminders.map((row) => ({
      expected: row.expected ?? '',
      subject: row.subject,
      responsible: row.responsible ?? '',
    })),
  };
}

function editedItem(item: ImportItem): EditedItem {
  const { sections } = item;
  return {
    number: item.number,
    title: item.title,
    caseNumber: item.caseNumber ?? '',
    closed: item.closed,
    attachments: item.attachments.join('\n'),
    recommendationIntro: item.recommendationIntro ?? '',
    points: item.recommendationPoints.map(({ text, subPoints }) => ({
      text,
      subPoints: subPoints.join('\n'),
    })),
    recommendationRemarks: item.recommendationRemarks ?? '',
    background: sections.background ?? '',
    presentation: sections.presentation ?? '',
    economy: sections.economy ?? '',
    assessment: sections.assessment ?? '',
    decisions: item.decisions.map((decision) => ({
      bodyName: decision.bodyName ?? '',
      date: decision.date ?? '',
      text: decision.text,
      outcome: decision.outcome,
      heading: decision.heading ?? '',
    })),
  };
}

/** An item that the document does not have. */
export function blankItem(number: number): EditedItem {
  return {
    number,
    title: '',
    caseNumber: '',
    closed: false,
    attachments: '',
    recommendationIntro: '',
    points: [],
    recommendationRemarks: '',
    background: '',
    presentation: '',
    economy: '',
    assessment: '',
    decisions: [],
  };
}

/** Whether two versions say the same. */
export function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** What to send to get from one version to another: only the parts that differ. */
export function importPatch(from: EditedImport, to: EditedImport): EditImport {
  return {
    ...(!isSame(from.meeting, to.meeting) && { meeting: meetingPatch(from, to) }),
    // The items sent are the whole agenda; one that did not change needs no more than its number.
    ...(!isSame(from.items, to.items) && {
      items: to.items.map((item) => {
        const before = from.items.find(({ number }) => number === item.number);
        return isSame(before, item) ? { number: item.number } : itemPatch(item);
      }),
    }),
    ...(!isSame(from.reminders, to.reminders) && {
      reminders: to.reminders
        .filter((row) => row.subject.trim() !== '')
        .map((row) => ({
          expected: row.expected.trim() || null,
          subject: row.subject.trim(),
          responsible: row.responsible.trim() || null,
        })),
    }),
  };
}

function meetingPatch(from: EditedImport, to: EditedImport): EditImportedMeeting {
  const changed = Object.entries(to.meeting).filter(
    ([key, value]) => value !== from.meeting[key as keyof EditedMeeting],
  );
  return Object.fromEntries(
    changed.map(([key, value]) => [key, key === 'location' ? value : value || null]),
  );
}

function itemPatch(item: EditedItem): EditImportedItem {
  return {
    number: item.number,
    title: item.title.trim(),
    caseNumber: item.caseNumber.trim(),
    closed: item.closed,
    attachments: nonEmptyLines(item.attachments),
    recommendationIntro: item.recommendationIntro.trim(),
    recommendationPoints: item.points
      .filter((point) => point.text.trim() !== '')
      .map((point) => ({ text: point.text.trim(), subPoints: nonEmptyLines(point.subPoints) })),
    recommendationRemarks: item.recommendationRemarks.trim(),
    sections: {
      background: item.background.trim(),
      presentation: item.presentation.trim(),
      economy: item.economy.trim(),
      assessment: item.assessment.trim(),
    },
    decisions: item.decisions.map((decision) => ({
      bodyName: decision.bodyName.trim() || null,
      date: decision.date || null,
      text: decision.text.trim(),
      outcome: decision.outcome,
      heading: decision.heading || null,
    })),
  };
}

function nonEmptyLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
