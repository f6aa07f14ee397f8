import type { ImportOutcome, ImportRow } from '@/api/portfolio';
import { DataTable } from '@/ui';
import { useT } from '../messages/keeping';

interface ImportRowsProps {
  rows: readonly ImportRow[];
  outcome: ImportOutcome;
}

/** Rows of a sheet: what is wrong with each cell, what changes, or only what they are called. */
export function ImportRows({ rows, outcome }: ImportRowsProps) {
  const t = useT();
  if (rows.length === 0) return <p className="muted">{t('import.none')}</p>;
  const number = {
    key: 'number',
    header: t('import.row'),
    numeric: true,
    cell: (row: { number: number }) => row.number,
  };
  const name = {
    key: 'name',
    header: t('import.name'),
    rowHeader: true,
    cell: (row: { name: string }) => row.name || '–',
  };
  if (outcome === 'WRONG') {
    return (
      <DataTable
        caption={t(`import.${outcome}`, { count: rows.length })}
        hideCaption
        rows={rows.flatMap((row) =>
          row.errors.map((error) => ({ number: row.number, name: row.name, ...error })),
        )}
        rowKey={(row) => `${row.number} ${row.column} ${row.problem}`}
        columns={[
          number,
          name,
          { key: 'column', header: t('import.column'), cell: (row) => row.heading },
          { key: 'value', header: t('import.value'), cell: (row) => row.value || '–' },
          {
            key: 'problem',
            header: t('import.problem'),
            cell: (row) => t(`problem.${row.problem}`),
          },
        ]}
      />
    );
  }
  return (
    <DataTable
      caption={t(`import.${outcome}`, { count: rows.length })}
      hideCaption
      rows={rows}
      rowKey={(row) => String(row.number)}
      columns={[
        number,
        name,
        ...(outcome === 'CHANGED'
          ? [
              {
                key: 'changes',
                header: t('import.change'),
                cell: (row: ImportRow) => <Changes row={row} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Changes({ row }: { row: ImportRow }) {
  const t = useT();
  return (
    <ul className="flat">
      {row.changes.map((change) => (
        <li key={change.column}>
          <strong>{change.heading}</strong>
          <br />
          <span className="muted small">
            {t('import.from', { value: change.before ?? t('import.nothing') })}
          </span>
          <br />
          <span className="small">
            {t('import.to', { value: change.after ?? t('import.nothing') })}
          </span>
        </li>
      ))}
    </ul>
  );
}
