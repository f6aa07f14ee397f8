import type { ClipboardEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { DrawKind } from '@/api/portfolio';
import { formatDayMonthNumeric } from '@/lib/format';
import { Button, classNames, IconButton, type FormError } from '@/ui';
import { peopleQuery } from '../api/queries';
import { useResourceT } from './messages';
import styles from './resources.module.css';
import { weekNumber, weeksBetween } from './weeks';
import {
  emptyDraw,
  fieldId,
  pasted,
  type WrittenActivity,
  type WrittenDraw,
} from './writtenActivity';

const KINDS = ['OPERATIONS', 'PROJECT_MANAGEMENT', 'STEERING_GROUP'] as const;
const PEOPLE_LIST = 'activity-people';

interface DrawGridProps {
  value: WrittenActivity;
  onChange: (value: WrittenActivity) => void;
  /** Codes of the centres that can be drawn on. */
  centres: readonly string[];
  errors: readonly FormError[];
}

/** A row for each draw and a column for each week, filled by typing or from a spreadsheet. */
export function DrawGrid({ value, onChange, centres, errors }: DrawGridProps) {
  const t = useResourceT();
  const people = useQuery(peopleQuery);
  const weeks = weeksBetween(value.start, value.end);
  const wrongAt = (id: string) => (errors.some((error) => error.fieldId === id) ? true : undefined);
  const set = (row: number, change: Partial<WrittenDraw>) =>
    onChange({
      ...value,
      draws: value.draws.map((draw, at) => (at === row ? { ...draw, ...change } : draw)),
    });
  const paste = (event: ClipboardEvent, row: number, week: string) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    onChange(pasted(value, row, week, text));
  };
  const unitsFor = (unit: string) =>
    unit && !centres.includes(unit) ? [...centres, unit] : centres;
  return (
    <div className="stack">
      <p className="muted small">{t(weeks.length > 0 ? 'edit.grid.hint' : 'edit.grid.noWeeks')}</p>
      <div className="table-scroll">
        <table className={styles.grid}>
          <caption className="sr-only">{t('edit.grid')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('centre')}</th>
              <th scope="col">{t('person')}</th>
              <th scope="col">{t('kindHeading')}</th>
              {weeks.map((week) => (
                <th key={week.week} scope="col">
                  {weekNumber(week.week)}
                  <span className={styles.monday}>{formatDayMonthNumeric(week.start)}</span>
                </th>
              ))}
              <th scope="col">{t('do')}</th>
            </tr>
          </thead>
          <tbody>
            {value.draws.map((draw, row) => (
              // Rows have no identity of their own; their place is it.
              <tr key={row}>
                <td>
                  <select
                    id={fieldId.row(row, 'unit')}
                    aria-label={t('edit.unit', { number: row + 1 })}
                    aria-invalid={wrongAt(fieldId.row(row, 'unit'))}
                    value={draw.unit}
                    onChange={(event) => set(row, { unit: event.target.value })}
                  >
                    <option value="" />
                    {unitsFor(draw.unit).map((unit) => (
                      <option key={unit} value={unit}>
                        {unit}
                      </option>
                    ))}
                  </select>
                </td>
                <td className={styles.person}>
                  <input
                    id={fieldId.row(row, 'person')}
                    aria-label={t('edit.person', { number: row + 1 })}
                    aria-invalid={wrongAt(fieldId.row(row, 'person'))}
                    list={PEOPLE_LIST}
                    value={draw.person}
                    onChange={(event) => set(row, { person: event.target.value })}
                  />
                </td>
                <td>
                  <select
                    id={fieldId.row(row, 'kind')}
                    aria-label={t('edit.kind', { number: row + 1 })}
                    value={draw.kind}
                    onChange={(event) => set(row, { kind: event.target.value as DrawKind })}
                  >
                    {KINDS.map((kind) => (
                      <option key={kind} value={kind}>
                        {t(`kind.${kind}`)}
                      </option>
                    ))}
                  </select>
                </td>
                {weeks.map(({ week }) => (
                  <td key={week} className={classNames(styles.number)}>
                    <input
                      id={fieldId.cell(row, week)}
                      inputMode="decimal"
                      aria-label={t('edit.cell', { number: row + 1, week: weekNumber(week) })}
                      aria-invalid={wrongAt(fieldId.cell(row, week))}
                      value={draw.cells[week] ?? ''}
                      onChange={(event) =>
                        set(row, { cells: { ...draw.cells, [week]: event.target.value } })
                      }
                      onPaste={(event) => paste(event, row, week)}
                    />
                  </td>
                ))}
                <td>
                  <IconButton
                    icon="close"
                    label={t('edit.remove', { number: row + 1 })}
                    onClick={() =>
                      onChange({ ...value, draws: value.draws.filter((_, at) => at !== row) })
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <datalist id={PEOPLE_LIST}>
        {people.data?.items.map((person) => (
          <option key={person.username} value={person.name} />
        ))}
      </datalist>
      <p className="muted small">{t('edit.person.hint')}</p>
      <div>
        <Button
          icon="plus"
          onClick={() => onChange({ ...value, draws: [...value.draws, emptyDraw] })}
        >
          {t('edit.add')}
        </Button>
      </div>
    </div>
  );
}
