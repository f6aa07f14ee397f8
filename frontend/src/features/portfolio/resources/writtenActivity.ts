import type { Activity, DrawKind, WriteActivity } from '@/api/portfolio';
import { Problem } from '@/lib/http';
import type { FormError } from '@/ui';
import type { ResourceT } from './messages';
import { formatHours, inHours, inPeople, parseNumber } from './numbers';
import { weekNumber, weeksBetween } from './weeks';

/** How the numbers are written. */
export type Measure = 'HOURS' | 'PEOPLE';

/** One row of the grid; the numbers by week, as they were typed. */
export interface WrittenDraw {
  unit: string;
  kind: DrawKind;
  person: string;
  cells: Record<string, string>;
}

/** An activity as somebody is writing it. */
export interface WrittenActivity {
  name: string;
  start: string;
  end: string;
  measure: Measure;
  draws: WrittenDraw[];
}

export const emptyDraw: WrittenDraw = { unit: '', kind: 'OPERATIONS', person: '', cells: {} };

export const emptyActivity: WrittenActivity = {
  name: '',
  start: '',
  end: '',
  measure: 'HOURS',
  draws: [emptyDraw],
};

/** The ids of the fields, for error summaries. */
export const fieldId = {
  of: (field: string) => `activity-${field}`,
  row: (row: number, field: string) => `activity-${row}-${field}`,
  cell: (row: number, week: string) => `activity-${row}-${week}`,
};

/** What an activity looks like in the form. */
export function writtenFrom(activity: Activity): WrittenActivity {
  return {
    name: activity.name,
    start: activity.start,
    end: activity.end,
    measure: 'HOURS',
    draws: activity.draws.map((draw) => ({
      unit: draw.unit,
      kind: draw.kind,
      person: draw.person ?? '',
      cells: Object.fromEntries(
        draw.weeks.map(({ week, hours }) => [week, plain(formatHours(hours))]),
      ),
    })),
  };
}

function plain(number: string): string {
  return number.replace(/\.(?=\d{3})/g, '');
}

/** The same numbers in the other measure; what is no number stays as it is. */
export function measuredAs(written: WrittenActivity, measure: Measure): WrittenActivity {
  if (measure === written.measure) return written;
  const converted = (text: string) => {
    const number = parseNumber(text);
    if (number === null) return text;
    return plain(formatHours(measure === 'PEOPLE' ? inPeople(number) : inHours(number)));
  };
  return {
    ...written,
    measure,
    draws: written.draws.map((draw) => ({
      ...draw,
      cells: Object.fromEntries(
        Object.entries(draw.cells).map(([week, text]) => [week, converted(text)]),
      ),
    })),
  };
}

/** Puts a block of cells copied from a spreadsheet in, from one cell on; rows are made as needed. */
export function pasted(
  written: WrittenActivity,
  row: number,
  week: string,
  text: string,
): WrittenActivity {
  const weeks = weeksBetween(written.start, written.end).map((each) => each.week);
  const first = weeks.indexOf(week);
  const draws = [...written.draws];
  const lines = text.replace(/\r/g, '').replace(/\n+$/, '').split('\n');
  lines.forEach((line, down) => {
    const draw = draws[row + down] ?? emptyDraw;
    const cells = { ...draw.cells };
    line.split('\t').forEach((value, across) => {
      const at = weeks[first + across];
      if (at) cells[at] = value.trim();
    });
    draws[row + down] = { ...draw, cells };
  });
  return { ...written, draws };
}

/** The cells of a row that are sent: those of the activity's weeks with something in them. */
function sentWeeks(written: WrittenActivity, draw: WrittenDraw): string[] {
  return weeksBetween(written.start, written.end)
    .map(({ week }) => week)
    .filter((week) => (draw.cells[week] ?? '').trim() !== '');
}

/** What is sent; only of an activity without errors. */
export function sentFrom(written: WrittenActivity): WriteActivity {
  return {
    name: written.name.trim(),
    start: written.start,
    end: written.end,
    draws: written.draws.map((draw) => ({
      unit: draw.unit,
      kind: draw.kind,
      person: draw.person.trim() || null,
      weeks: sentWeeks(written, draw).map((week) => {
        const number = parseNumber(draw.cells[week] ?? '') ?? 0;
        return written.measure === 'PEOPLE' ? { week, people: number } : { week, hours: number };
      }),
    })),
  };
}

/** What the form itself can see is wrong. */
export function errorsIn(t: ResourceT, written: WrittenActivity): FormError[] {
  const { name, start, end, draws } = written;
  return [
    !name.trim() && { fieldId: fieldId.of('name'), message: t('edit.name.missing') },
    !start && { fieldId: fieldId.of('start'), message: t('edit.day.missing') },
    !end && { fieldId: fieldId.of('end'), message: t('edit.day.missing') },
    start && end && end < start && { fieldId: fieldId.of('end'), message: t('edit.order') },
    ...draws.flatMap((draw, row) => [
      !draw.unit && {
        fieldId: fieldId.row(row, 'unit'),
        message: t('edit.unit.missing', { number: row + 1 }),
      },
      ...sentWeeks(written, draw)
        .filter((week) => parseNumber(draw.cells[week] ?? '') === null)
        .map((week) => ({
          fieldId: fieldId.cell(row, week),
          message: t('edit.cell.wrong', { number: row + 1, week: weekNumber(week) }),
        })),
    ]),
  ].filter((error): error is FormError => Boolean(error));
}

/** The cells and fields the server refused, so that they can be gone to. */
export function errorsFrom(t: ResourceT, written: WrittenActivity, error: unknown): FormError[] {
  if (!(error instanceof Problem)) return [];
  return error.errors.flatMap(({ field, message }) => {
    const cell = /^draws\[(\d+)\]\.weeks\[(\d+)\]/.exec(field);
    if (cell) {
      const row = Number(cell[1]);
      const draw = written.draws[row];
      const week = draw && sentWeeks(written, draw)[Number(cell[2])];
      return week
        ? [
            {
              fieldId: fieldId.cell(row, week),
              message: t('edit.cell.refused', {
                number: row + 1,
                week: weekNumber(week),
                message,
              }),
            },
          ]
        : [];
    }
    const inRow = /^draws\[(\d+)\]\.(unit|kind|person)/.exec(field);
    if (inRow) {
      const row = Number(inRow[1]);
      return [
        {
          fieldId: fieldId.row(row, inRow[2] ?? 'unit'),
          message: t('edit.row.refused', { number: row + 1, message }),
        },
      ];
    }
    return ['name', 'start', 'end'].includes(field)
      ? [{ fieldId: fieldId.of(field), message }]
      : [];
  });
}
