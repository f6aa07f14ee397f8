import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { DistributionKey, ReadWeight } from '@/api/distribution';
import { formatNumber } from '@/lib/format';
import {
  Button,
  Card,
  DataTable,
  DateField,
  EmptyState,
  FileDrop,
  Notice,
  ProblemMessage,
  useToast,
  type Column,
} from '@/ui';
import { readWeightSheet, registerWeights } from '../api/changes';
import { useT, type DistributionT } from '../messages';
import styles from './distribution.module.css';

/** Fetches weights from a sheet: first what it says row by row, then all of it. */
export function WeightSheetCard({ weightKey }: { weightKey: DistributionKey }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [validFrom, setValidFrom] = useState('');
  const [isUndated, setUndated] = useState(false);
  const read = useMutation({ mutationFn: readWeightSheet });
  const register = useMutation({
    mutationFn: registerWeights,
    onSuccess: async () => {
      read.reset();
      toast(t('weights.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
    },
  });
  const rows = read.data?.rows ?? [];
  const wrong = read.data?.wrong ?? 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUndated(!validFrom);
    if (!validFrom) return;
    const weights = rows.map(({ unit, weight }) => ({ unit, weight: weight ?? 0 }));
    register.mutate({ key: weightKey, validFrom, weights });
  };
  return (
    <Card title={t('sheet.title')} className={styles.section}>
      <FileDrop
        label={t('sheet.drop')}
        hint={t('sheet.hint')}
        accept=".csv,.xlsx,text/csv"
        onFiles={([file]) => {
          register.reset();
          if (file) read.mutate(file);
        }}
      />
      <ProblemMessage error={read.error ?? register.error} />
      {read.data && rows.length === 0 && <EmptyState title={t('sheet.empty')} />}
      {rows.length > 0 && (
        <>
          {wrong > 0 && (
            <Notice tone="warn" title={t('sheet.wrong', { wrong })}>
              <p>{t('sheet.wrong.text')}</p>
            </Notice>
          )}
          <DataTable
            caption={t('sheet.rows')}
            columns={columns(t)}
            rows={rows}
            rowKey={(row) => String(row.line)}
          />
        </>
      )}
      {rows.length > 0 && wrong === 0 && (
        <form className="form-fields" noValidate onSubmit={submit}>
          <DateField
            id="sheet-from"
            label={t('weights.from')}
            error={isUndated ? t('weights.from.missing') : undefined}
            value={validFrom}
            onChange={setValidFrom}
          />
          <div className="form-buttons">
            <Button type="submit" kind="primary" busy={register.isPending}>
              {t('sheet.save', { rows: rows.length })}
            </Button>
          </div>
        </form>
      )}
    </Card>
  );
}

function columns(t: DistributionT): Column<ReadWeight>[] {
  return [
    { key: 'line', header: t('sheet.line'), numeric: true, cell: (row) => row.line },
    { key: 'unit', header: t('column.unit'), rowHeader: true, cell: (row) => row.unit || '–' },
    {
      key: 'weight',
      header: t('column.weight'),
      numeric: true,
      cell: (row) => (row.weight === null ? '–' : formatNumber(row.weight, 2)),
    },
    {
      key: 'problem',
      header: t('sheet.problem'),
      cell: (row) => (row.error ? t(`sheet.${row.error}`) : !row.known && t('sheet.unknown')),
    },
  ];
}
