import type { AnnualWheel, WheelBody, WheelMeeting, WheelReminder } from '@/api/annualWheel';

/** The ring of what the reminder lists expect. */
export const REMINDERS = 'reminders';

/** Something a ring shows at a time of the year. */
export interface Mark {
  key: string;
  /** The code of the ring. */
  ring: string;
  /** The day it stands at. */
  date: string;
  /** The last day, later than the first for a seminar. */
  last: string;
  /** What it is; reminders of one month share a mark. */
  meeting?: WheelMeeting;
  reminders?: TimedReminder[];
}

/** A reminder at one of its times. */
export interface TimedReminder {
  reminder: WheelReminder;
  time: WheelReminder['times'][number];
}

/** A ring of the wheel: a body, or the reminders. */
export interface Ring {
  code: string;
  /** Null for the ring of reminders. */
  body: WheelBody | null;
  marks: Mark[];
}

/** The rings that have something, the board outermost and the reminders innermost. */
export function ringsOf(wheel: AnnualWheel): Ring[] {
  const meetings = wheel.meetings.map((meeting): Mark => ({
    key: meeting.id,
    ring: meeting.bodyCode,
    date: meeting.start.slice(0, 10),
    last: (meeting.end ?? meeting.start).slice(0, 10),
    meeting,
  }));
  const rings = wheel.bodies.map((body): Ring => ({
    code: body.code,
    body,
    marks: meetings.filter((mark) => mark.ring === body.code),
  }));
  return [...rings, { code: REMINDERS, body: null, marks: reminderMarks(wheel) }].filter(
    (ring) => ring.marks.length > 0,
  );
}

/** One mark in the middle of each month, so that what begins in the same weeks does not pile up. */
function reminderMarks(wheel: AnnualWheel): Mark[] {
  const months = new Map<string, TimedReminder[]>();
  for (const reminder of wheel.reminders) {
    for (const time of reminder.times) {
      const month = time.first.slice(0, 7);
      months.set(month, [...(months.get(month) ?? []), { reminder, time }]);
    }
  }
  return [...months]
    .sort(([left], [right]) => left.localeCompare(right))
    .map(([month, reminders]) => ({
      key: `${REMINDERS}-${month}`,
      ring: REMINDERS,
      date: `${month}-15`,
      last: `${month}-15`,
      reminders: reminders.sort((left, right) => left.time.first.localeCompare(right.time.first)),
    }));
}

/** The mark a key leads to: in time within all rings, or in the next ring at about the same time. */
export function neighbour(rings: readonly Ring[], from: Mark, key: string): Mark | undefined {
  const all = rings
    .flatMap((ring) => ring.marks)
    .sort((left, right) => `${left.date}${left.key}`.localeCompare(`${right.date}${right.key}`));
  const at = all.findIndex((mark) => mark.key === from.key);
  switch (key) {
    case 'ArrowRight':
      return all[at + 1];
    case 'ArrowLeft':
      return all[at - 1];
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    case 'ArrowUp':
      return nearest(rings[ringAt(rings, from) - 1], from);
    case 'ArrowDown':
      return nearest(rings[ringAt(rings, from) + 1], from);
    default:
      return undefined;
  }
}

function ringAt(rings: readonly Ring[], mark: Mark): number {
  return rings.findIndex((ring) => ring.code === mark.ring);
}

function nearest(ring: Ring | undefined, to: Mark): Mark | undefined {
  const away = (mark: Mark) => Math.abs(Date.parse(mark.date) - Date.parse(to.date));
  return ring?.marks.reduce((best, mark) => (away(mark) < away(best) ? mark : best));
}
