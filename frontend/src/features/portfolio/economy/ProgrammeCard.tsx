import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { ProgrammeEconomy } from '@/api/portfolio';
import { formatDate, formatNumber, parseKroner } from '@/lib/format';
import { Problem, type Tagged } from '@/lib/http';
import { Button, Card, Dialog, Loaded, ProblemMessage, TextField, useToast } from '@/ui';
import { useT } from './messages';
import { ProgrammeFigures } from './ProgrammeFigures';
import { programmeEconomyQuery, setTargets } from './queries';

/** The economy of a programme with all its parts, and what it must save each year. */
export function ProgrammeCard({ projectId }: { projectId: string }) {
  const t = useT();
  const query = useQuery(programmeEconomyQuery(projectId));
  const [isOpen, setOpen] = useState(false);
  const economy = query.data;
  return (
    <Card
      title={t('programme')}
      aside={
        economy?.data.actions.includes('targets') && (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('targets.set')}
          </Button>
        )
      }
    >
      <Loaded query={query} lines={8}>
        {({ data }) => (
          <>
            <ProgrammeFigures economy={data} />
            {data.targetsAt && (
              <p className="muted small">
                {t('targets.by', { name: data.targetsBy ?? '', date: formatDate(data.targetsAt) })}
              </p>
            )}
          </>
        )}
      </Loaded>
      <Dialog open={isOpen} title={t('targets.set')} onClose={() => setOpen(false)}>
        {economy && (
          <Targets projectId={projectId} economy={economy} onClose={() => setOpen(false)} />
        )}
      </Dialog>
    </Card>
  );
}

interface Row {
  year: string;
  amount: string;
}

interface TargetsProps {
  projectId: string;
  economy: Tagged<ProgrammeEconomy>;
  onClose: () => void;
}

function Targets({ projectId, economy, onClose }: TargetsProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [rows, setRows] = useState<Row[]>(() => rowsOf(economy.data));
  const [isTried, setTried] = useState(false);
  const set = (index: number, part: Partial<Row>) =>
    setRows((now) => now.map((row, at) => (at === index ? { ...row, ...part } : row)));
  // A row without an amount is a year without a target.
  const filled = rows.filter((row) => row.amount.trim() !== '');
  const saving = useMutation({
    mutationFn: () =>
      setTargets(projectId, economy.etag, {
        years: filled.map((row) => ({
          year: Number(row.year),
          amount: parseKroner(row.amount) ?? 0,
        })),
      }),
    onSuccess: async () => {
      onClose();
      toast(t('targets.saved'));
      await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
    },
  });
  const problem = saving.error instanceof Problem ? saving.error : null;
  const errorOf = (row: Row, field: keyof Row): string | undefined => {
    const at = filled.indexOf(row);
    const wrong = isTried && at >= 0 && !isRight(row, field) ? t(`targets.${field}.wrong`) : null;
    return wrong ?? problem?.errorAt(`years[${at}].${field}`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (filled.every((row) => isRight(row, 'year') && isRight(row, 'amount'))) saving.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      {(!problem || problem.errors.length === 0) && <ProblemMessage error={saving.error} />}
      <p className="muted">{t('targets.hint')}</p>
      {rows.map((row, index) => (
        <div className="form-row" key={index}>
          <TextField
            label={t('targets.year', { number: index + 1 })}
            width="short"
            inputMode="numeric"
            maxLength={4}
            value={row.year}
            error={errorOf(row, 'year')}
            onChange={(year) => set(index, { year })}
          />
          <TextField
            label={t('targets.amount', { number: index + 1 })}
            width="short"
            inputMode="numeric"
            maxLength={20}
            value={row.amount}
            error={errorOf(row, 'amount')}
            onChange={(amount) => set(index, { amount })}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          icon="plus"
          onClick={() => setRows((now) => [...now, { year: nextYear(now), amount: '' }])}
        >
          {t('targets.add')}
        </Button>
      </div>
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={saving.isPending}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}

function rowsOf(economy: ProgrammeEconomy): Row[] {
  const rows = economy.years
    .filter((row) => row.target !== null)
    .map((row) => ({ year: String(row.year), amount: formatNumber(row.target ?? 0) }));
  return rows.length > 0 ? rows : [{ year: String(new Date().getFullYear()), amount: '' }];
}

function nextYear(rows: readonly Row[]): string {
  const last = Number(rows.at(-1)?.year);
  return Number.isInteger(last) && last > 0 ? String(last + 1) : '';
}

function isRight(row: Row, field: keyof Row): boolean {
  return field === 'year' ? /^20\d\d$/.test(row.year.trim()) : parseKroner(row.amount) !== null;
}
