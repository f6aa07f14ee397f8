import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Capacity } from '@/api/portfolio';
import { formatDate, formatShare } from '@/lib/format';
import {
  Button,
  Card,
  DataTable,
  Dialog,
  EmptyState,
  ExportLinks,
  Loaded,
  ProblemMessage,
  useToast,
  type Column,
} from '@/ui';
import { capacitiesQuery, keptCentresQuery, setCapacity, SHEETS, takeBackCapacity } from './api';
import { CapacityForm } from './CapacityForm';
import { useResourceT } from './messages';
import { formatHours, inHours } from './numbers';
import styles from './resources.module.css';
import { useUnitNames } from './useUnitNames';

/** What centres can give and since when; their own managers change it. */
export function CapacityCard() {
  const t = useResourceT();
  const query = useQuery(capacitiesQuery);
  const kept = useQuery(keptCentresQuery);
  const [editing, setEditing] = useState<Capacity | 'new' | null>(null);
  const close = () => setEditing(null);
  return (
    <Card
      title={t('capacity')}
      aside={<ExportLinks label={t('capacity')} path={SHEETS.capacities} />}
    >
      <div className="spread">
        <p className="muted small">{t('capacity.intro')}</p>
        {(kept.data ?? []).length > 0 && (
          <Button kind="primary" icon="plus" onClick={() => setEditing('new')}>
            {t('capacity.set')}
          </Button>
        )}
      </div>
      <Loaded query={query} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('capacity.empty')}>{t('capacity.empty.hint')}</EmptyState>
          ) : (
            <Capacities rows={page.items} onChange={setEditing} />
          )
        }
      </Loaded>
      <Dialog open={editing !== null} title={t('capacity.set')} onClose={close}>
        {editing && (
          <CapacityForm
            existing={editing === 'new' ? null : editing}
            centres={kept.data ?? []}
            onClose={close}
          />
        )}
      </Dialog>
    </Card>
  );
}

interface CapacitiesProps {
  rows: readonly Capacity[];
  onChange: (capacity: Capacity) => void;
}

function Capacities({ rows, onChange }: CapacitiesProps) {
  const t = useResourceT();
  const nameOf = useUnitNames();
  const takeBack = useTakeBack();
  const columns: Column<Capacity>[] = [
    {
      key: 'unit',
      header: t('centre'),
      rowHeader: true,
      cell: (row) => nameOf(row.unit),
      sortBy: (row) => nameOf(row.unit),
    },
    {
      key: 'from',
      header: t('capacity.from'),
      cell: (row) => formatDate(row.from),
      sortBy: (row) => row.from,
    },
    {
      key: 'staff',
      header: t('capacity.staff'),
      numeric: true,
      cell: (row) => formatHours(row.staff),
      sortBy: (row) => row.staff,
    },
    {
      key: 'hours',
      header: t('capacity.hours'),
      numeric: true,
      cell: (row) => formatHours(row.hoursPerWeek),
      sortBy: (row) => row.hoursPerWeek,
    },
    {
      key: 'share',
      header: t('capacity.share'),
      numeric: true,
      cell: (row) => formatShare(row.hoursPerWeek / inHours(row.staff)),
    },
  ];
  if (rows.some((row) => row.actions.length > 0)) {
    columns.push({
      key: 'do',
      header: t('do'),
      cell: (row) => {
        const named = { unit: row.unit, date: formatDate(row.from) };
        return (
          <span className={styles.actions}>
            {row.actions.includes('change') && (
              <Button
                size="small"
                aria-label={t('capacity.change.for', named)}
                onClick={() => onChange(row)}
              >
                {t('capacity.change')}
              </Button>
            )}
            {row.actions.includes('take-back') && (
              <Button
                size="small"
                kind="tertiary"
                aria-label={t('capacity.takeBack.for', named)}
                onClick={() => takeBack.mutate(row)}
              >
                {t('capacity.takeBack')}
              </Button>
            )}
          </span>
        );
      },
    });
  }
  return (
    <>
      <ProblemMessage error={takeBack.error} />
      <DataTable
        caption={t('capacity')}
        hideCaption
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
      />
    </>
  );
}

function useTakeBack() {
  const t = useResourceT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['portfolio', 'resources'] });
  const setAgain = useMutation({
    mutationFn: ({ unit, from, staff, hoursPerWeek }: Capacity) =>
      setCapacity(null, { unit, from, staff, hoursPerWeek }),
    onSuccess: refresh,
  });
  return useMutation({
    mutationFn: takeBackCapacity,
    onSuccess: async (_, capacity) => {
      toast(t('capacity.takenBack'), () => setAgain.mutate(capacity));
      await refresh();
    },
  });
}
